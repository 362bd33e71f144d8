import type { Band } from './band.ts';
import type { Month } from './calendar.ts';
import type { Colour } from './colour.ts';
import type { Percent, PercentagePoints } from './units.ts';

/** A rate as the edition used it: frozen, whatever the series says today. */
export type Observation = {
  readonly area: string;
  readonly month: Month;
  readonly value: Percent;
  /** How it was derived, when the source does not print it. */
  readonly derived?: string;
  readonly source: string;
};

/** The gap at one time: a month whose observations give it, or a gap as reported. */
export type Measurement = {
  readonly month?: Month;
  readonly gap?: PercentagePoints;
  readonly derived?: string;
  readonly source: string;
};

/** What the source itself says of a barometer: shown as reported, and checks where it can be computed. */
export type ReportedGap = {
  readonly colour?: Colour;
  readonly previousColour?: Colour;
  readonly changeSinceLast?: PercentagePoints;
  readonly changeSinceBaseline?: PercentagePoints;
  readonly nextColour?: {
    readonly colour: Colour;
    readonly percentagePoints?: PercentagePoints;
    readonly persons?: number;
    readonly condition?: string;
  };
  readonly localChange?: { readonly persons?: number; readonly percent?: Percent };
  readonly nationalChange?: { readonly percent?: Percent };
};

/** One of the overarching barometers of level 1: the local rate less the national one (S2). */
export type GapBarometer = {
  readonly key: string;
  readonly name: string;
  readonly measure: string;
  readonly carries?: { readonly projects: number; readonly of: number };
  readonly areas?: { readonly local: string; readonly national: string };
  readonly series?: string;
  readonly observations: readonly Observation[];
  readonly now: Measurement;
  readonly last?: Measurement;
  readonly baseline?: Measurement;
  /** The owner's bands, lowest first; undefined when not stated. */
  readonly bands?: readonly Band[];
  /** Persons that one hundred per cent stand for. */
  readonly population?: { readonly persons: number; readonly source: string };
  readonly reported: ReportedGap;
  readonly reason?: string;
  readonly source: string;
  readonly unreadable: readonly string[];
};

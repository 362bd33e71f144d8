import type { StatusPart } from '../gapCard.ts';
import type { GroupCardModel } from '../groupCards.ts';
import type { BarChartModel, Column, IconKey, LineChartModel, TableModel, ZoneBarModel } from '../models.ts';

// The meeting, step by step: plain data that the screen, the presenter's window and the slides all draw from.

/** How large a title or figure may be and still fit. */
export type TextSize = 'large' | 'medium' | 'small';

/** A figure that stands by itself: "46,0 mio. kr." with what it is above it and what belongs to it below. */
export type MeetingFigure = {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** In small type behind the value. */
  readonly unit: string | undefined;
  readonly size: TextSize;
  readonly isNegative: boolean;
  /** Share of the plan, 1 is all of it, and the share of the period that has passed. */
  readonly bar: { readonly share: number; readonly elapsed: number | undefined } | undefined;
  readonly lines: readonly string[];
};

/** One point of a list: what it is about, what is said of it, and what belongs to it in smaller type. */
export type MeetingPoint = {
  readonly key: string;
  readonly icon: IconKey | undefined;
  readonly strong: string;
  readonly text: string;
  readonly small: readonly string[];
};

/** A project in a table: its status with shape and word, its name, and its figures. */
export type MeetingProject = {
  readonly key: string;
  readonly icon: IconKey;
  readonly status: string;
  readonly name: string;
  /** What is worth saying beside the name: "beregnet gul". */
  readonly note: string;
  /** The figures' texts, one per column. */
  readonly cells: readonly { readonly text: string; readonly isNegative: boolean }[];
};

export type MeetingBody =
  /** Figures side by side, at most four, and lines below them. */
  | {
      readonly kind: 'figures';
      readonly figures: readonly MeetingFigure[];
      readonly lines: readonly string[];
    }
  /** A barometer: the zone bar, the distances, and why. */
  | {
      readonly kind: 'zones';
      readonly bar: ZoneBarModel;
      readonly facts: readonly StatusPart[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'chart'; readonly model: LineChartModel | BarChartModel }
  /** Two cards a row: shape, name and number on a line, and "status. reason" below them, as wide as the card. */
  | {
      readonly kind: 'groups';
      /** What the total lacks. */
      readonly remarks: readonly string[];
      readonly cards: readonly GroupCardModel[];
    }
  | {
      readonly kind: 'projects';
      readonly columns: readonly Column[];
      readonly rows: readonly MeetingProject[];
      /** What the step does not show, such as the rest of two thousand. */
      readonly note: string | undefined;
    }
  /** One project with something to decide: both statuses, its money, its indicators. */
  | {
      readonly kind: 'project';
      readonly statuses: readonly { readonly label: string; readonly icon: IconKey; readonly word: string }[];
      /** Plan against realised. */
      readonly money: TableModel;
      readonly indicators: readonly { readonly key: string; readonly icon: IconKey; readonly text: string }[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'points'; readonly points: readonly MeetingPoint[] }
  /** Why there is nothing to show. */
  | { readonly kind: 'empty'; readonly text: string };

/** What the presenter alone sees: rule, inputs, source, reason. */
export type MeetingNote = { readonly label: string; readonly text: string };

export type MeetingStep = {
  /** Stands in the address: ASCII, unique in the meeting. */
  readonly key: string;
  /** What it belongs to: "Mod landet · Bruttoledighed". */
  readonly kicker: string;
  readonly title: string;
  readonly titleSize: TextSize;
  /** The shape before the title, where the title states a colour. */
  readonly icon: IconKey | undefined;
  readonly body: MeetingBody;
  /** "Kilde: …", where it fits the foot of the step; it is always among the notes. */
  readonly source: string | undefined;
  readonly notes: readonly MeetingNote[];
};

/** What can be left out or moved in a meeting's plan: one or more steps that belong together. */
export type MeetingSection = {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly MeetingStep[];
};

export type Meeting = {
  /** "Odense · opfølgning 30. oktober 2018 · opgjort pr. uge 35 2018": stands on every step. */
  readonly footer: string;
  readonly sections: readonly MeetingSection[];
};

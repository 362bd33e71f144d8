import * as v from 'valibot';
import {
  colourJson,
  decimalJson,
  decimalValueJson,
  fitsDecimals,
  monthJson,
  slugJson,
  textJson,
  wholeJson,
} from './amountJson.ts';

const areaJson = v.pipe(v.string(), v.regex(/^[0-9]{2,3}$/));

/** An observation as the edition used it: frozen, whatever the series says today. */
const observationJson = v.pipe(
  v.object({
    area: areaJson,
    month: monthJson,
    value: decimalValueJson,
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    /** How it was derived, when the source does not print it. */
    derived: v.optional(textJson),
    source: v.optional(slugJson),
  }),
  v.check((observation) => fitsDecimals(observation), 'decimals'),
);

/**
 * A measurement of the gap: the month whose two observations give it, or a gap as reported.
 * With both, the gap is what was reported and the month is what it concerns.
 */
const measurementJson = v.object({
  month: v.optional(monthJson),
  gap: v.optional(decimalJson),
  derived: v.optional(textJson),
  source: v.optional(slugJson),
});

/** Colour bands from low to high; each holds up to and including its limit, the last has none. */
const bandJson = v.object({ colour: colourJson, upTo: v.optional(decimalJson) });

/** One of the overarching barometers: the local rate less the national, in percentage points. */
export const gapBarometerJson = v.object({
  key: slugJson,
  name: textJson,
  /** What is measured, for people: "Bruttoledighed, sæsonkorrigeret, i procent af arbejdsstyrken". */
  measure: textJson,
  /** How many of the projects it carries, as printed. */
  carries: v.optional(v.object({ projects: wholeJson, of: wholeJson })),
  areas: v.optional(v.object({ local: areaJson, national: areaJson })),
  /** Key of the series that continues the observations. */
  series: v.optional(slugJson),
  observations: v.optional(v.array(observationJson)),
  now: measurementJson,
  last: v.optional(measurementJson),
  baseline: v.optional(measurementJson),
  bands: v.optional(v.array(bandJson)),
  /** Persons that one hundred per cent stand for, to turn percentage points into persons. */
  population: v.optional(
    v.object({ persons: v.pipe(wholeJson, v.minValue(1)), source: v.optional(slugJson) }),
  ),
  /** What the source itself says: shown as reported, and used as checks where it can be computed. */
  reported: v.optional(
    v.object({
      colour: v.optional(colourJson),
      previousColour: v.optional(colourJson),
      changeSinceLast: v.optional(decimalJson),
      changeSinceBaseline: v.optional(decimalJson),
      nextColour: v.optional(
        v.object({
          colour: colourJson,
          percentagePoints: v.optional(decimalJson),
          persons: v.optional(wholeJson),
          condition: v.optional(textJson),
        }),
      ),
      localChange: v.optional(v.object({ persons: v.optional(wholeJson), percent: v.optional(decimalJson) })),
      nationalChange: v.optional(v.object({ percent: v.optional(decimalJson) })),
    }),
  ),
  reason: v.optional(textJson),
  source: v.optional(slugJson),
});

export type GapBarometerJson = v.InferOutput<typeof gapBarometerJson>;

import * as v from 'valibot';
import { isRealDay } from '../barometer/calendar.ts';
import { decimalFromNumber } from '../barometer/decimal.ts';

// The messages of checks are codes of `Expectation`: texts for people are written in the display.

/** A calendar day, `YYYY-MM-DD`. */
export const dayJson = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day'),
  v.check(isRealDay, 'day'),
);
/** A calendar month, `YYYY-MM`. */
export const monthJson = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'));
/** A key that can stand in an address: lower-case ASCII, digits and hyphens. */
export const slugJson = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'));
/** A text for people; never empty, so that a forgotten text is a finding. */
export const textJson = v.pipe(v.string(), v.regex(/\S/, 'text'));
/** The four colours a project or a gap can have. */
export const colourJson = v.picklist(['green', 'yellow', 'red', 'grey']);

/** A period of days, both included; an end that is not stated is left out. */
export const periodJson = v.object({ from: v.optional(dayJson), to: v.optional(dayJson) });

/**
 * A value that is missing for a stated reason. An absent key means "not stated";
 * these are the other reasons, written out.
 */
export const absenceJson = v.object({
  absent: v.picklist(['notMeasuredYet', 'notApplicable', 'undefined']),
  reason: v.optional(textJson),
  /** When a figure is expected: a month or a day. */
  expected: v.optional(v.union([monthJson, dayJson])),
});

/** An exact decimal: the value as read by people, and how many decimals it is given with. */
export const decimalJson = v.pipe(
  v.object({
    value: v.number(),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  }),
  v.check(({ value, decimals }) => decimalFromNumber(value, decimals) !== undefined, 'decimals'),
);

/** An amount in the edition's unit; with `roundedTo` when the source prints it rounded. */
export const roundedKronerJson = v.object({
  value: v.pipe(v.number(), v.safeInteger()),
  roundedTo: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});
export const kronerJson = v.union(
  [v.pipe(v.number(), v.safeInteger()), roundedKronerJson, absenceJson],
  'amount',
);

/** A number of persons: whole, with decimals, or missing for a stated reason. */
export const personsJson = v.union(
  [v.pipe(v.number(), v.safeInteger()), decimalJson, absenceJson],
  'persons',
);

export type AbsenceJson = v.InferOutput<typeof absenceJson>;
export type DecimalJson = v.InferOutput<typeof decimalJson>;
export type KronerJson = v.InferOutput<typeof kronerJson>;
export type PersonsJson = v.InferOutput<typeof personsJson>;

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
/** What time a report is about, as exactly as it is known: a day, a month, or a year. */
export const asOfJson = v.union([dayJson, monthJson, v.pipe(v.string(), v.regex(/^\d{4}$/))], 'day');
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

/** The largest amount, either way: whatever is larger is a mistake, and sums of it could not be exact. */
export const MAX_AMOUNT = 999_999_999_999;
/** The largest number of persons or of things produced. */
export const MAX_COUNT = 1_000_000_000;
/** The largest value with decimals: a rate, a ratio, a number of persons. */
const MAX_DECIMAL = 1_000_000;
const MAX_DECIMALS = 6;

const amountJson = v.pipe(v.number(), v.integer(), v.minValue(-MAX_AMOUNT), v.maxValue(MAX_AMOUNT));
/** A whole number of persons, or of things produced. */
export const wholeJson = v.pipe(v.number(), v.integer(), v.minValue(-MAX_COUNT), v.maxValue(MAX_COUNT));
export const decimalValueJson = v.pipe(v.number(), v.minValue(-MAX_DECIMAL), v.maxValue(MAX_DECIMAL));
/** The step that a source has rounded an amount to. */
export const roundedToJson = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_AMOUNT));

/** True when a value has no more decimals than it is said to be given with. */
export function fitsDecimals({ value, decimals }: { value: number; decimals: number }): boolean {
  // Checks of a whole run even where its parts do not fit; those have their own findings.
  const isReadable = Number.isInteger(decimals) && decimals >= 0 && decimals <= MAX_DECIMALS;
  return !isReadable || decimalFromNumber(value, decimals) !== undefined;
}

/** An exact decimal: the value as read by people, and how many decimals it is given with. */
export const decimalJson = v.pipe(
  v.object({
    value: decimalValueJson,
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DECIMALS)),
  }),
  v.check(fitsDecimals, 'decimals'),
);

/** An amount in the edition's unit; with `roundedTo` when the source prints it rounded. */
const roundedKronerJson = v.object({
  value: amountJson,
  roundedTo: v.optional(roundedToJson),
});
export const kronerJson = v.union([amountJson, roundedKronerJson, absenceJson], 'amount');

/** A number of persons: whole, with decimals, or missing for a stated reason. */
export const personsJson = v.union([wholeJson, decimalJson, absenceJson], 'persons');

export type AbsenceJson = v.InferOutput<typeof absenceJson>;
export type DecimalJson = v.InferOutput<typeof decimalJson>;
export type KronerJson = v.InferOutput<typeof kronerJson>;
export type PersonsJson = v.InferOutput<typeof personsJson>;

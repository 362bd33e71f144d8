import * as v from 'valibot';
import { slugJson } from './amountJson.ts';

/** The columns a ledger may have, in any order. */
export const LEDGER_COLUMNS = [
  'project',
  'from',
  'to',
  'forbrug',
  'gevinst',
  'fuldtidspersoner',
  'rate',
] as const;

/**
 * The packed ledger: one table, a row per entry. An entry covers the days `from`–`to`
 * (both included; `from` may be null when the source does not state it) and carries forbrug,
 * and a booked gevinst, or fuldtidspersoner and a rate in kr. per full-time person.
 *
 * A cell is a string (project key or day), a number, `null` for "not stated", or the word
 * `"notMeasuredYet"`: a gevinst that cannot be measured yet is booked as none.
 */
export const ledgerJson = v.object({
  columns: v.array(v.picklist(LEDGER_COLUMNS)),
  rows: v.array(v.array(v.union([v.string(), v.number(), v.null()]))),
  source: v.optional(slugJson),
});

export type LedgerJson = v.InferOutput<typeof ledgerJson>;

import * as v from 'valibot';
import { dayJson, decimalJson, kronerJson, periodJson, slugJson, textJson } from './amountJson.ts';

/** What a plan says of one calendar year. A change is against the plan it replaces. */
const planYearJson = v.object({
  year: v.pipe(v.number(), v.integer()),
  gevinst: v.optional(kronerJson),
  investeringssum: v.optional(kronerJson),
  nettogevinst: v.optional(kronerJson),
  gevinstChange: v.optional(kronerJson),
  investeringssumChange: v.optional(kronerJson),
  nettogevinstChange: v.optional(kronerJson),
});

/**
 * One version of a project's business case. `adopted` is what holds now, `original` what was
 * decided first, `proposed` is before the council, `alternative` is what would follow if a
 * proposal is turned down. Amounts are for the plan's whole period.
 */
export const planJson = v.object({
  kind: v.picklist(['original', 'adopted', 'proposed', 'alternative']),
  /** The decision that made or would make this plan hold: a key of `decisions`. */
  decision: v.optional(slugJson),
  decidedOn: v.optional(dayJson),
  effectiveFrom: v.optional(dayJson),
  period: v.optional(periodJson),
  gevinst: v.optional(kronerJson),
  investeringssum: v.optional(kronerJson),
  perYear: v.optional(v.array(planYearJson)),
  /** What the source prints of the plan's own arithmetic: checks, never inputs. */
  printedAfkastgrad: v.optional(decimalJson),
  printedNettogevinst: v.optional(kronerJson),
  note: v.optional(textJson),
  source: v.optional(slugJson),
});

export type PlanJson = v.InferOutput<typeof planJson>;

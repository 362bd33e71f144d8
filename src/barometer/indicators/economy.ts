import type { Day } from '../calendar.ts';
import { absent, computed, type Figure, inputFrom, isPartial } from '../figure.ts';
import { DEFAULT_LIMITS, type IndicatorLimits } from '../indicatorLimits.ts';
import type { Project } from '../project.ts';
import type { Kroner } from '../units.ts';
import { colourWhenLow, type IndicatorResult, limitsInForce } from './indicator.ts';
import { shareOfPlanToDate } from './planToDate.ts';

/**
 * Økonomi: forbrug / plan to date, a ratio; green up to 1.05, yellow up to 1.15, red above.
 * Without a plan to date only one thing can be told: forbrug above the whole investeringssum is red.
 * [ours]
 */
export function judgeEconomy(
  project: Project,
  forbrug: Figure<Kroner>,
  investeringssum: Figure<Kroner>,
  cutOff: Day,
  given: IndicatorLimits,
): IndicatorResult {
  const limits = limitsInForce(given.economy, DEFAULT_LIMITS.economy);
  const names = { amount: 'forbrug', whole: 'investeringssum' } as const;
  const toDate = project.forbrugPlanToDate;
  const { share, inputs } = shareOfPlanToDate(forbrug, toDate, investeringssum, names, project, cutOff);
  if (share.kind === 'value') {
    const ratioInput = { name: 'ratioToPlan', value: { unit: 'ratio', amount: share.value } } as const;
    return {
      key: 'economy',
      limits,
      colour: computed('economy', colourWhenLow(share.value, limits), [...inputs, ratioInput]),
    };
  }
  if (
    forbrug.kind !== 'absent' &&
    !isPartial(forbrug) &&
    investeringssum.kind !== 'absent' &&
    forbrug.value > investeringssum.value
  ) {
    const overInputs = [
      inputFrom('forbrug', forbrug, (amount) => ({ unit: 'kroner', amount })),
      inputFrom('investeringssum', investeringssum, (amount) => ({ unit: 'kroner', amount })),
    ];
    return { key: 'economy', limits, colour: computed('economyWithoutPlan', 'red', overInputs) };
  }
  // Spending within the whole sum says nothing of spending to date: not green, but not stated.
  return { key: 'economy', limits, colour: absent(share.absence, 'economy', inputs) };
}

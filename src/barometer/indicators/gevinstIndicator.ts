import type { Day } from '../calendar.ts';
import { absent, computed, type Figure } from '../figure.ts';
import { DEFAULT_LIMITS, type IndicatorLimits } from '../indicatorLimits.ts';
import type { Project } from '../project.ts';
import type { Kroner } from '../units.ts';
import { colourWhenHigh, type IndicatorResult, limitsInForce } from './indicator.ts';
import { shareOfPlanToDate } from './planToDate.ts';

/** Gevinst: gain so far / planned gain to date; green from 0.95, yellow from 0.75, red below. [ours] */
export function judgeGevinst(
  project: Project,
  gevinst: Figure<Kroner>,
  budgetGevinst: Figure<Kroner>,
  cutOff: Day,
  given: IndicatorLimits,
): IndicatorResult {
  const limits = limitsInForce(given.gevinst, DEFAULT_LIMITS.gevinst);
  const names = { amount: 'gevinst', whole: 'budgetGevinst' } as const;
  const toDate = project.gevinstPlanToDate;
  const { share, inputs } = shareOfPlanToDate(gevinst, toDate, budgetGevinst, names, project, cutOff);
  if (share.kind === 'absent') {
    return { key: 'gevinst', limits, colour: absent(share.absence, 'gevinstIndicator', inputs) };
  }
  const colour = computed('gevinstIndicator', colourWhenHigh(share.value, limits), [
    ...inputs,
    { name: 'ratioToPlan', value: { unit: 'ratio', amount: share.value } },
  ]);
  return { key: 'gevinst', limits, colour };
}

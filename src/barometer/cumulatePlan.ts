import type { Month } from './calendar.ts';
import { figureValue } from './figure.ts';
import { currentPlan } from './plan.ts';
import type { Project } from './project.ts';
import { type Kroner, kroner } from './units.ts';

const MONTHS_PER_YEAR = 12;

/**
 * The plan up to the end of a month, kr.: what earlier years plan, and this year's share of its twelve months.
 * A project without any plan plans nothing. Undefined when one that has a plan does not state it per year: part of
 * a plan would look like drift. [ours]
 */
export function cumulatePlan(
  projects: readonly Project[],
  month: Month,
  name: 'gevinst' | 'investeringssum',
): Kroner | undefined {
  const year = Number(month.slice(0, 4));
  const monthOfYear = Number(month.slice(5, 7));
  let sum = 0;
  let hasPlan = false;
  for (const project of projects) {
    const plan = currentPlan(project.plans);
    if (plan === undefined) {
      continue;
    }
    if (plan.perYear.length === 0) {
      return undefined;
    }
    hasPlan = true;
    for (const planned of plan.perYear) {
      const amount = figureValue(planned[name]);
      if (amount === undefined) {
        return undefined;
      }
      if (planned.year < year) {
        sum += amount;
      } else if (planned.year === year) {
        sum += Math.round((amount * monthOfYear) / MONTHS_PER_YEAR);
      }
    }
  }
  return hasPlan ? kroner(sum) : undefined;
}

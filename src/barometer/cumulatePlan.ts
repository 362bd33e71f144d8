import { type Month, monthsFrom } from './calendar.ts';
import { type Figure, figureValue } from './figure.ts';
import { currentPlan, type Plan } from './plan.ts';
import type { Project } from './project.ts';
import { type Kroner, kroner } from './units.ts';

const MONTHS_PER_YEAR = 12;

type Amount = 'gevinst' | 'investeringssum';

/**
 * The plan that holds now, up to the end of a month, kr. A plan per year counts its earlier years and the year's
 * share of twelve months; a plan for a whole period is spread evenly over its months. A project without any plan
 * plans nothing. Undefined when some plan cannot be placed in time: part of a plan would look like drift. [ours]
 */
export function cumulatePlan(projects: readonly Project[], month: Month, name: Amount): Kroner | undefined {
  let sum = 0;
  let hasPlan = false;
  for (const project of projects) {
    const plan = currentPlan(project.plans);
    if (plan === undefined) {
      continue;
    }
    const amount =
      plan.perYear.length > 0 ? fromYears(plan, month, name) : fromPeriod(project, plan, month, name);
    if (amount === undefined) {
      return undefined;
    }
    sum += amount;
    hasPlan = true;
  }
  return hasPlan ? kroner(sum) : undefined;
}

function fromYears(plan: Plan, month: Month, name: Amount): number | undefined {
  const year = Number(month.slice(0, 4));
  const monthOfYear = Number(month.slice(5, 7));
  let sum = 0;
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
  return sum;
}

function fromPeriod(project: Project, plan: Plan, month: Month, name: Amount): number | undefined {
  const planned: Figure<Kroner> = plan[name];
  const amount = figureValue(planned);
  const { from, to } = { ...project.investmentPeriod, ...plan.period };
  if (amount === undefined || from === undefined || to === undefined) {
    return undefined;
  }
  const all = monthsFrom(from, to);
  const gone = Math.min(monthsFrom(from, `${month}-01`), all);
  return all === 0 ? undefined : Math.round((amount * gone) / all);
}

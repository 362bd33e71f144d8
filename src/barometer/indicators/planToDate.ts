import { NOT_STATED, UNDEFINED, UNREADABLE } from '../absence.ts';
import { type Day, elapsedDays } from '../calendar.ts';
import { type Absent, absent, type Figure, type Input, inputFrom, whyNotWhole } from '../figure.ts';
import type { Project } from '../project.ts';
import { type Kroner, type Ratio, ratio } from '../units.ts';

/** How much of a plan to date is used, or why it cannot be told, and what it was told from. */
export type ShareOfPlanToDate = {
  readonly share: { readonly kind: 'value'; readonly value: Ratio } | Absent;
  readonly inputs: readonly Input[];
};

/**
 * Amount so far / plan to date, as an exact ratio. The plan to date is given, or it is the whole
 * plan × the share of the investment period that has passed at the cut-off, days counted. An amount that
 * lacks some of its entries is no amount so far, and a plan that could not be read is not replaced. [ours]
 */
export function shareOfPlanToDate(
  amount: Figure<Kroner>,
  given: Figure<Kroner>,
  whole: Figure<Kroner>,
  names: { readonly amount: 'forbrug' | 'gevinst'; readonly whole: 'investeringssum' | 'budgetGevinst' },
  project: Pick<Project, 'investmentPeriod' | 'unreadable'>,
  cutOff: Day,
): ShareOfPlanToDate {
  const amountInput = inputFrom(names.amount, amount, toKroner);
  if (given.kind !== 'absent') {
    const inputs = [amountInput, inputFrom('planToDate', given, toKroner)];
    return { inputs, share: divide(amount, given.value, 1, 1) };
  }
  if (given.absence.kind === 'unreadable') {
    return { inputs: [amountInput, inputFrom('planToDate', given, toKroner)], share: given };
  }
  const period = project.investmentPeriod;
  const elapsed = period === undefined ? undefined : elapsedDays(period, cutOff);
  const noPeriod = project.unreadable.includes('investmentPeriod') ? UNREADABLE : NOT_STATED;
  const inputs: Input[] = [
    amountInput,
    inputFrom(names.whole, whole, toKroner),
    {
      name: 'elapsedShare',
      value: elapsed === undefined ? noPeriod : { unit: 'ratio', amount: ratio(elapsed.gone, elapsed.all) },
    },
  ];
  // A gain that must wait is a stronger reason than a plan nobody has stated.
  if (amount.kind === 'absent') {
    return { inputs, share: absent(amount.absence) };
  }
  if (whole.kind === 'absent') {
    return { inputs, share: absent(whole.absence) };
  }
  if (elapsed === undefined) {
    return { inputs, share: absent(noPeriod) };
  }
  return { inputs, share: divide(amount, whole.value, elapsed.gone, elapsed.all) };
}

/** amount / (plan × gone / all), kept whole by moving the share's denominator up. */
function divide(amount: Figure<Kroner>, plan: Kroner, gone: number, all: number): ShareOfPlanToDate['share'] {
  const reason = whyNotWhole(amount);
  if (amount.kind === 'absent' || reason !== undefined) {
    return absent(reason ?? NOT_STATED);
  }
  if (plan <= 0 || gone === 0) {
    return absent(UNDEFINED);
  }
  return { kind: 'value', value: ratio(amount.value * all, plan * gone) };
}

function toKroner(amount: Kroner) {
  return { unit: 'kroner' as const, amount };
}

import { type Absence, NOT_APPLICABLE, NOT_STATED } from './absence.ts';
import { addMonths, type Day, monthsFrom, type Period } from './calendar.ts';
import { absent, computed, type Figure, inputFrom, whyNotWhole } from './figure.ts';
import { monthsInput, type Pace } from './pace.ts';
import type { Money } from './totals.ts';
import { compareRatios, type Kroner, kroner, type Ratio, ratio, subtractKroner } from './units.ts';

/** A needed pace of more than this many times the present one is out of reach. [ours] */
const OUT_OF_REACH_FACTOR = 2;
/** A date further away than this says no more than "never". [ours] */
const MAX_MONTHS_AHEAD = 600;

/** When the money spent has come back, at the present pace. */
export type BreakEven =
  | { readonly kind: 'reached' }
  | { readonly kind: 'on'; readonly day: Day }
  | { readonly kind: 'never' }
  | { readonly kind: 'absent'; readonly absence: Absence };

/** Whether a plan can still be reached: done, within reach, out of reach, or not to be told. */
export type Reach = 'reached' | 'within' | 'outOfReach' | 'unknown';

/** A projection from what is reported. It names its method and is never mixed with reported figures. [ours] */
export type LookAhead = {
  /** Planned gain − gain so far, kr.; below 0 the plan is passed. */
  readonly remainingGevinst: Figure<Kroner>;
  readonly remainingMonths: number | undefined;
  /** Kr. per remaining month. */
  readonly neededPerMonth: Figure<Ratio>;
  readonly pace: Pace;
  /** Gain at the period's end if the pace holds, kr., rounded half up. */
  readonly projectedGevinst: Figure<Kroner>;
  readonly breakEven: BreakEven;
  readonly reach: Reach;
};

/**
 * Looks ahead from a cut-off to the end of a period at a given pace. A month that has begun counts as gone.
 * Without the period's end there is no projection, and without a pace no break-even date. A sum that lacks a
 * part tells none of it.
 */
export function computeLookAhead(
  money: Money,
  pace: Pace,
  period: Period | undefined,
  cutOff: Day,
): LookAhead {
  const remainingGevinst = subtractFigures(money.budgetGevinst, money.gevinst);
  const remainingMonths =
    period?.to === undefined ? undefined : Math.max(monthsFrom(cutOff, period.to) - 1, 0);
  const neededPerMonth = neededFrom(remainingGevinst, remainingMonths);
  return {
    remainingGevinst,
    remainingMonths,
    neededPerMonth,
    pace,
    projectedGevinst: project(money.gevinst, pace.gevinst, remainingMonths),
    breakEven: breakEvenOf(money, pace, cutOff),
    reach: reachOf(remainingGevinst, neededPerMonth, pace.gevinst, remainingMonths),
  };
}

function subtractFigures(a: Figure<Kroner>, b: Figure<Kroner>): Figure<Kroner> {
  const inputs = [
    inputFrom('budgetGevinst', a, (amount) => ({ unit: 'kroner', amount })),
    inputFrom('gevinst', b, (amount) => ({ unit: 'kroner', amount })),
  ];
  const reason = whyNotWhole(a) ?? whyNotWhole(b);
  return a.kind === 'absent' || b.kind === 'absent' || reason !== undefined
    ? absent(reason ?? NOT_STATED, 'remaining', inputs)
    : computed('remaining', subtractKroner(a.value, b.value), inputs);
}

function neededFrom(remaining: Figure<Kroner>, months: number | undefined): Figure<Ratio> {
  const inputs = [
    inputFrom('remainingGevinst', remaining, (amount) => ({ unit: 'kroner', amount })),
    monthsInput('monthsLeft', months),
  ];
  if (remaining.kind === 'absent') {
    return absent(remaining.absence, 'neededPace', inputs);
  }
  if (months === undefined) {
    return absent(NOT_STATED, 'neededPace', inputs);
  }
  return remaining.value <= 0 || months === 0
    ? absent(NOT_APPLICABLE, 'neededPace', inputs)
    : computed('neededPace', ratio(remaining.value, months), inputs);
}

function project(gevinst: Figure<Kroner>, pace: Figure<Ratio>, months: number | undefined): Figure<Kroner> {
  const inputs = [
    inputFrom('gevinst', gevinst, (amount) => ({ unit: 'kroner', amount })),
    inputFrom('pace', pace, (amount) => ({ unit: 'kronerPerMonth', amount })),
    monthsInput('monthsLeft', months),
  ];
  const reason = whyNotWhole(gevinst) ?? whyNotWhole(pace);
  if (gevinst.kind === 'absent' || pace.kind === 'absent' || reason !== undefined || months === undefined) {
    return absent(reason ?? NOT_STATED, 'projection', inputs);
  }
  const { numerator, denominator } = pace.value;
  const added = Math.floor((2 * numerator * months + denominator) / (2 * denominator));
  return computed('projection', kroner(gevinst.value + added), inputs);
}

function breakEvenOf(money: Money, pace: Pace, cutOff: Day): BreakEven {
  const { nettogevinst } = money;
  const reason = whyNotWhole(nettogevinst);
  if (nettogevinst.kind === 'absent' || reason !== undefined) {
    return { kind: 'absent', absence: reason ?? NOT_STATED };
  }
  if (nettogevinst.value >= 0) {
    return { kind: 'reached' };
  }
  if (pace.gevinst.kind === 'absent' || pace.forbrug.kind === 'absent') {
    return { kind: 'absent', absence: NOT_STATED };
  }
  // Both paces are per the same number of months, so their denominators are alike.
  const { denominator } = pace.gevinst.value;
  const perMonth = pace.gevinst.value.numerator - pace.forbrug.value.numerator;
  if (perMonth <= 0) {
    return { kind: 'never' };
  }
  const months = Math.ceil((-nettogevinst.value * denominator) / perMonth);
  return months > MAX_MONTHS_AHEAD ? { kind: 'never' } : { kind: 'on', day: addMonths(cutOff, months) };
}

function reachOf(
  remaining: Figure<Kroner>,
  needed: Figure<Ratio>,
  pace: Figure<Ratio>,
  months: number | undefined,
): Reach {
  if (remaining.kind === 'absent') {
    return 'unknown';
  }
  if (remaining.value <= 0) {
    return 'reached';
  }
  if (months === 0) {
    return 'outOfReach';
  }
  if (needed.kind === 'absent' || pace.kind === 'absent') {
    return 'unknown';
  }
  const limit = ratio(pace.value.numerator * OUT_OF_REACH_FACTOR, pace.value.denominator);
  return compareRatios(needed.value, limit) > 0 ? 'outOfReach' : 'within';
}

import { NOT_STATED } from './absence.ts';
import { addMonths, type Day, monthsFrom, type Period } from './calendar.ts';
import { decimal } from './decimal.ts';
import { absent, computed, type Figure, type Input, inputFrom, whyNotWhole } from './figure.ts';
import { groupLedger, type LedgerEntry, type RealisedFigures, sumLedger } from './ledger.ts';
import { completeMoney, computeTotals } from './totals.ts';
import { count, type Kroner, type Ratio, ratio, subtractKroner } from './units.ts';

/** The last months that "the present pace" is taken from, where the ledger is fine enough. [ours] */
const RECENT_MONTHS = 6;

/** What comes and goes per month, kr. per month, and over how many months that was measured. */
export type Pace = {
  readonly gevinst: Figure<Ratio>;
  readonly forbrug: Figure<Ratio>;
  /** `recent`: the last half-year of entries; `average`: all months since the period began. */
  readonly basis: 'recent' | 'average';
  readonly months: number | undefined;
};

const NO_BUDGET: Figure<never> = { kind: 'absent', absence: { kind: 'notApplicable' } };

/** Realised figures of a set of projects at a day. */
function realisedAt(ledger: readonly LedgerEntry[], day: Day): RealisedFigures {
  const parts = [...groupLedger(ledger)].flatMap(([key, entries]) => {
    const hasBegun = entries.some(({ from }) => from === undefined || from <= day);
    const realised = sumLedger(entries, day);
    return hasBegun
      ? [{ key, money: completeMoney({ ...realised, budgetGevinst: NO_BUDGET, investeringssum: NO_BUDGET }) }]
      : [];
  });
  return computeTotals(parts);
}

/**
 * The present pace at a cut-off: what the last six months brought, or, where entries are longer than that, the
 * average since the period began. A period whose start is not stated has no pace, and neither has a sum that
 * lacks a part. [ours]
 */
export function computePace(
  ledger: readonly LedgerEntry[],
  now: RealisedFigures,
  period: Period | undefined,
  cutOff: Day,
): Pace {
  const earlier = realisedAt(ledger, addMonths(cutOff, -RECENT_MONTHS));
  const recent = {
    gevinst: since(now.gevinst, earlier.gevinst),
    forbrug: since(now.forbrug, earlier.forbrug),
  };
  if (recent.gevinst !== undefined && recent.forbrug !== undefined) {
    return {
      gevinst: perMonth(recent.gevinst, RECENT_MONTHS, 'gevinst'),
      forbrug: perMonth(recent.forbrug, RECENT_MONTHS, 'forbrug'),
      basis: 'recent',
      months: RECENT_MONTHS,
    };
  }
  const months = period?.from === undefined ? undefined : monthsFrom(period.from, cutOff);
  return {
    gevinst: perMonth(now.gevinst, months, 'gevinst'),
    forbrug: perMonth(now.forbrug, months, 'forbrug'),
    basis: 'average',
    months,
  };
}

/** What came between two days; undefined unless both sums are known and whole. */
function since(now: Figure<Kroner>, earlier: Figure<Kroner>): Figure<Kroner> | undefined {
  const isWhole = (figure: Figure<Kroner>) => figure.kind === 'computed' && figure.missing.length === 0;
  if (now.kind === 'absent' || earlier.kind === 'absent' || !isWhole(now) || !isWhole(earlier)) {
    return undefined;
  }
  return computed('sumOfEntries', subtractKroner(now.value, earlier.value), []);
}

/** A number of months as an input of a rule. */
export function monthsInput(name: 'monthsGone' | 'monthsLeft', months: number | undefined): Input {
  return {
    name,
    value: months === undefined ? NOT_STATED : { unit: 'count', amount: count(decimal(months)) },
  };
}

function perMonth(
  amount: Figure<Kroner>,
  months: number | undefined,
  name: 'gevinst' | 'forbrug',
): Figure<Ratio> {
  const inputs = [
    inputFrom(name, amount, (value) => ({ unit: 'kroner', amount: value })),
    monthsInput('monthsGone', months),
  ];
  const reason = whyNotWhole(amount);
  return amount.kind === 'absent' || reason !== undefined || months === undefined || months <= 0
    ? absent(reason ?? NOT_STATED, 'pace', inputs)
    : computed('pace', ratio(amount.value, months), inputs);
}

import type { Day } from './calendar.ts';
import type { Figure } from './figure.ts';
import { groupLedger, type LedgerEntry, sumLedger } from './ledger.ts';
import { computeTotals, type Money } from './totals.ts';

/** The money of a set of projects at the end of one day. */
export type CumulatedPoint = { readonly day: Day; readonly money: Money };

const NO_BUDGET: Figure<never> = { kind: 'absent', absence: { kind: 'notApplicable' } };

/**
 * Cumulated gevinst, forbrug and what follows from them at every day on which some entry ends, up to the
 * cut-off. A day inside another project's entry is left out: its sum would be a guess.
 */
export function cumulateLedger(ledger: readonly LedgerEntry[], cutOff: Day): CumulatedPoint[] {
  const days = [...new Set(ledger.map(({ to }) => to))].filter((day) => day <= cutOff).toSorted();
  const byProject = [...groupLedger(ledger)];
  return days.flatMap((day) => {
    const projects = byProject.flatMap(([key, entries]) => {
      const hasBegun = entries.some(({ from }) => from === undefined || from <= day);
      const money = { ...sumLedger(entries, day), budgetGevinst: NO_BUDGET, investeringssum: NO_BUDGET };
      return hasBegun ? [{ key, money }] : [];
    });
    const isSettled = projects.every(
      ({ money }) => money.forbrug.kind !== 'absent' || money.forbrug.absence.kind !== 'notSettled',
    );
    return isSettled ? [{ day, money: computeTotals(projects) }] : [];
  });
}

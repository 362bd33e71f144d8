import { addMonths, type Day, type Month } from '../../../src/barometer/calendar.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import { completeMoney, type Money, type MoneyInputs } from '../../../src/barometer/totals.ts';
import { buildEntry, kr, krFigure } from '../../support/builders.ts';

function lastDay(month: Month): Day {
  return addMonths(`${month.slice(0, 4)}-01-31`, Number(month.slice(5, 7)) - 1);
}

/** What a project gained and spent from the first day of one month to the last of another. */
export function entryOver(
  first: Month,
  last: Month,
  gevinst: number,
  forbrug: number,
  project = 'cv-boost',
): LedgerEntry {
  return buildEntry({
    project,
    from: `${first}-01`,
    to: lastDay(last),
    gevinst: kr(gevinst),
    forbrug: kr(forbrug),
  });
}

/** Entries month by month, each with the same gain and spending. */
export function monthly(
  first: Month,
  count: number,
  gevinst: number,
  forbrug: number,
  project = 'cv-boost',
): LedgerEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(`${first}-01`, index).slice(0, 7);
    return entryOver(month, month, gevinst, forbrug, project);
  });
}

/** Money of which each amount is a whole figure, and what follows from it. */
export function moneyOf(amounts: Readonly<Record<keyof MoneyInputs, number>>): Money {
  return completeMoney({
    gevinst: krFigure(amounts.gevinst),
    forbrug: krFigure(amounts.forbrug),
    budgetGevinst: krFigure(amounts.budgetGevinst),
    investeringssum: krFigure(amounts.investeringssum),
  });
}

import type { ReportedTotals } from './edition.ts';
import { type Figure, missingParts } from './figure.ts';
import { completeMoney, type Money } from './totals.ts';
import type { Kroner } from './units.ts';

/** A computed total that is whole stands; else what the source reports, where it reports it. */
function choose(computed: Figure<Kroner>, reported: Figure<Kroner> | undefined): Figure<Kroner> {
  const isWhole = computed.kind !== 'absent' && missingParts(computed).length === 0;
  return isWhole || reported === undefined || reported.kind === 'absent' ? computed : reported;
}

/**
 * Totals of an edition whose parts are not all known: a reported total takes the place of one that could not be
 * computed, or only in part. Where the parts are there a printed total is a check and changes nothing.
 */
export function preferReported(totals: Money, reported: ReportedTotals | undefined): Money {
  if (reported === undefined) {
    return totals;
  }
  const money = completeMoney({
    gevinst: choose(totals.gevinst, reported.gevinst),
    forbrug: choose(totals.forbrug, reported.forbrug),
    budgetGevinst: choose(totals.budgetGevinst, reported.budgetGevinst),
    investeringssum: choose(totals.investeringssum, reported.investeringssum),
  });
  return { ...money, nettogevinst: choose(money.nettogevinst, reported.nettogevinst) };
}

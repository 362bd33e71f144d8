import type { Absence } from './absence.ts';
import { absent, computed, type Figure, inputFrom, missingOfBoth } from './figure.ts';
import { type Kroner, kroner, subtractKroner } from './units.ts';

/**
 * Realised nettogevinst = gevinst − forbrug, kr. (S2). A gain that cannot be measured yet is booked
 * as none, so the net is −forbrug and the figure is whole; any other absence makes the net absent.
 */
export function computeRealisedNettogevinst(
  gevinst: Figure<Kroner>,
  forbrug: Figure<Kroner>,
): Figure<Kroner> {
  return subtract('realisedNettogevinst', 'forbrug', gevinst, forbrug);
}

/** Budgeted nettogevinst = budget gevinst − investeringssum, kr. (S2). */
export function computeBudgetNettogevinst(
  gevinst: Figure<Kroner>,
  investeringssum: Figure<Kroner>,
): Figure<Kroner> {
  return subtract('budgetNettogevinst', 'investeringssum', gevinst, investeringssum);
}

function subtract(
  rule: 'realisedNettogevinst' | 'budgetNettogevinst',
  costName: 'forbrug' | 'investeringssum',
  gevinst: Figure<Kroner>,
  cost: Figure<Kroner>,
): Figure<Kroner> {
  const inputs = [
    inputFrom(rule === 'realisedNettogevinst' ? 'gevinst' : 'budgetGevinst', gevinst, (amount) => ({
      unit: 'kroner',
      amount,
    })),
    inputFrom(costName, cost, (amount) => ({ unit: 'kroner', amount })),
  ];
  if (cost.kind === 'absent') {
    return absent(cost.absence, rule, inputs);
  }
  const gain = bookedGain(gevinst);
  if (typeof gain !== 'number') {
    return absent(gain, rule, inputs);
  }
  return computed(rule, subtractKroner(gain, cost.value), inputs, missingOfBoth(gevinst, cost));
}

/** What a gain counts as in a net or a total: its value, 0 when it cannot be measured yet, else why not. */
function bookedGain(gevinst: Figure<Kroner>): Kroner | Absence {
  if (gevinst.kind !== 'absent') {
    return gevinst.value;
  }
  return gevinst.absence.kind === 'notMeasuredYet' ? kroner(0) : gevinst.absence;
}

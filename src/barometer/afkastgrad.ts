import { UNDEFINED } from './absence.ts';
import { absent, computed, type Figure, inputFrom, missingOfBoth } from './figure.ts';
import { type Kroner, type Ratio, ratio } from './units.ts';

/**
 * Realised afkastgrad = gevinst / forbrug, a ratio: 1 is break-even (S2). Not defined while nothing
 * is spent; absent when the gain is, also when it only cannot be measured yet.
 */
export function computeRealisedAfkastgrad(gevinst: Figure<Kroner>, forbrug: Figure<Kroner>): Figure<Ratio> {
  return divide('realisedAfkastgrad', gevinst, forbrug);
}

/** Budget afkastgrad = budget gevinst / investeringssum, a ratio (S2). Not defined without an investment. */
export function computeBudgetAfkastgrad(
  gevinst: Figure<Kroner>,
  investeringssum: Figure<Kroner>,
): Figure<Ratio> {
  return divide('budgetAfkastgrad', gevinst, investeringssum);
}

function divide(
  rule: 'realisedAfkastgrad' | 'budgetAfkastgrad',
  gevinst: Figure<Kroner>,
  cost: Figure<Kroner>,
): Figure<Ratio> {
  const isRealised = rule === 'realisedAfkastgrad';
  const inputs = [
    inputFrom(isRealised ? 'gevinst' : 'budgetGevinst', gevinst, (amount) => ({ unit: 'kroner', amount })),
    inputFrom(isRealised ? 'forbrug' : 'investeringssum', cost, (amount) => ({ unit: 'kroner', amount })),
  ];
  if (cost.kind === 'absent') {
    return absent(cost.absence, rule, inputs);
  }
  if (gevinst.kind === 'absent') {
    return absent(gevinst.absence, rule, inputs);
  }
  // A negative forbrug (a refund larger than the spending) gives no meaningful return either.
  if (cost.value <= 0) {
    return absent(UNDEFINED, rule, inputs);
  }
  return computed(rule, ratio(gevinst.value, cost.value), inputs, missingOfBoth(gevinst, cost));
}

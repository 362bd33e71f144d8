import { UNDEFINED } from './absence.ts';
import { absent, computed, type Figure, inputFrom, missingOfBoth } from './figure.ts';
import { type Kroner, type Ratio, ratio } from './units.ts';

/** Realised / planned for the whole period, a ratio: 0.35 is "35 % of the plan". Not defined for a plan of 0. */
export function computeShareOfPlan(
  realised: Figure<Kroner>,
  planned: Figure<Kroner>,
  names: { readonly realised: 'gevinst' | 'forbrug'; readonly planned: 'budgetGevinst' | 'investeringssum' },
): Figure<Ratio> {
  const inputs = [
    inputFrom(names.realised, realised, (amount) => ({ unit: 'kroner', amount })),
    inputFrom(names.planned, planned, (amount) => ({ unit: 'kroner', amount })),
  ];
  if (realised.kind === 'absent') {
    return absent(realised.absence, 'shareOfPlan', inputs);
  }
  if (planned.kind === 'absent') {
    return absent(planned.absence, 'shareOfPlan', inputs);
  }
  if (planned.value <= 0) {
    return absent(UNDEFINED, 'shareOfPlan', inputs);
  }
  return computed(
    'shareOfPlan',
    ratio(realised.value, planned.value),
    inputs,
    missingOfBoth(realised, planned),
  );
}

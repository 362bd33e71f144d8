import { NOT_STATED } from '../absence.ts';
import type { RuledColour } from '../colour.ts';
import { absent, computed, type Figure, type Input, inputFrom, whyNotWhole } from '../figure.ts';
import { DEFAULT_LIMITS, type IndicatorLimits } from '../indicatorLimits.ts';
import { compareRatios, type Ratio } from '../units.ts';
import type { IndicatorResult } from './indicator.ts';

/**
 * Afkastgrad: the realised ratio against the budgeted one and against break-even. Green when it is at
 * least the budget's, else yellow from 1.00, else red. Compared exactly: 0.998 is below 1. [ours]
 */
export function judgeAfkastgrad(
  realised: Figure<Ratio>,
  budget: Figure<Ratio>,
  given: IndicatorLimits,
): IndicatorResult {
  const breakEven = given.afkastgradYellowFrom ?? DEFAULT_LIMITS.afkastgradYellowFrom;
  const inputs: Input[] = [
    inputFrom('realisedAfkastgrad', realised, (amount) => ({ unit: 'ratio', amount })),
    inputFrom('budgetAfkastgrad', budget, (amount) => ({ unit: 'ratio', amount })),
    { name: 'breakEven', value: { unit: 'ratio', amount: breakEven } },
  ];
  const reason = whyNotWhole(realised) ?? whyNotWhole(budget);
  if (realised.kind === 'absent' || budget.kind === 'absent' || reason !== undefined) {
    return { key: 'afkastgrad', colour: absent(reason ?? NOT_STATED, 'afkastgradIndicator', inputs) };
  }
  return {
    key: 'afkastgrad',
    limits: {
      green: budget.value,
      yellow: breakEven,
      origin: given.afkastgradYellowFrom === undefined ? 'default' : 'given',
    },
    colour: computed('afkastgradIndicator', colourOf(realised.value, budget.value, breakEven), inputs),
  };
}

function colourOf(realised: Ratio, budget: Ratio, breakEven: Ratio): RuledColour {
  if (compareRatios(realised, budget) >= 0) {
    return 'green';
  }
  return compareRatios(realised, breakEven) >= 0 ? 'yellow' : 'red';
}

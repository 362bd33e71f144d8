import type { RuledColour } from '../colour.ts';
import type { Figure } from '../figure.ts';
import type { Limits } from '../indicatorLimits.ts';
import { compareRatios, type Ratio } from '../units.ts';

/** The six indicators of a project, in the order the source names them (S2). */
export const INDICATOR_KEYS = [
  'economy',
  'effect',
  'afkastgrad',
  'gevinst',
  'production',
  'implementation',
] as const;
export type IndicatorKey = (typeof INDICATOR_KEYS)[number];

/** An indicator's answer: its colour with rule and inputs, or why there is none, and the limits it was held against. */
export type IndicatorResult = {
  readonly key: IndicatorKey;
  readonly colour: Figure<RuledColour>;
  readonly limits?: Limits & { readonly origin: 'given' | 'default' };
};

/** Higher is better: green from the green limit up, yellow from the yellow limit up, red below. */
export function colourWhenHigh(value: Ratio, limits: Limits): RuledColour {
  if (compareRatios(value, limits.green) >= 0) {
    return 'green';
  }
  return compareRatios(value, limits.yellow) >= 0 ? 'yellow' : 'red';
}

/** Lower is better: green up to the green limit, yellow up to the yellow limit, red above. */
export function colourWhenLow(value: Ratio, limits: Limits): RuledColour {
  if (compareRatios(value, limits.green) <= 0) {
    return 'green';
  }
  return compareRatios(value, limits.yellow) <= 0 ? 'yellow' : 'red';
}

/** The limits in force: the data's own, or our defaults, and which they are. */
export function limitsInForce(
  given: Limits | undefined,
  fallback: Limits,
): Limits & { origin: 'given' | 'default' } {
  return given === undefined ? { ...fallback, origin: 'default' } : { ...given, origin: 'given' };
}

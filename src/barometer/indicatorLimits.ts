import { decimal } from './decimal.ts';
import { type Ratio, ratioFromDecimal } from './units.ts';

/** The two limits of a rule: where green ends and where yellow ends, as ratios. */
export type Limits = { readonly green: Ratio; readonly yellow: Ratio };

/** Limits that an edition's data may give; the formulas stay ours. */
export type IndicatorLimits = {
  readonly economy?: Limits;
  readonly effect?: Limits;
  readonly gevinst?: Limits;
  readonly production?: Limits;
  readonly afkastgradYellowFrom?: Ratio;
};

const hundredths = (value: number): Ratio => ratioFromDecimal(decimal(value, 2));

/** Our default limits, used where the data give none. [ours] */
export const DEFAULT_LIMITS = {
  economy: { green: hundredths(105), yellow: hundredths(115) },
  effect: { green: hundredths(95), yellow: hundredths(75) },
  gevinst: { green: hundredths(95), yellow: hundredths(75) },
  production: { green: hundredths(90), yellow: hundredths(70) },
  afkastgradYellowFrom: hundredths(100),
} as const satisfies Required<IndicatorLimits>;

import { NOT_STATED } from './absence.ts';
import { addDecimals, halfUnitOf } from './decimal.ts';
import { absent, computed, type Figure, inputFrom } from './figure.ts';
import type { GapBarometer, Measurement, Observation } from './gapBarometer.ts';
import {
  type Percent,
  type PercentagePoints,
  percentagePoints,
  subtractPercent,
  subtractPercentagePoints,
} from './units.ts';

/** A gap with the two rates behind it, where they are known, and how far off rounding can have put it. */
export type MeasuredGap = {
  readonly month?: string;
  readonly gap: Figure<PercentagePoints>;
  readonly localRate: Figure<Percent>;
  readonly nationalRate: Figure<Percent>;
  /** Half-units of the inputs, added: ±0.1 for two one-decimal rates, ±0.05 for a gap printed with one. */
  readonly uncertainty?: PercentagePoints;
};

function rateOf(
  observations: readonly Observation[],
  area: string | undefined,
  month: string | undefined,
): Figure<Percent> {
  const found = observations.find((observation) => observation.area === area && observation.month === month);
  if (found === undefined) {
    return absent(NOT_STATED);
  }
  return {
    kind: 'reported',
    value: found.value,
    source: found.source,
    ...(found.derived === undefined ? {} : { derived: found.derived }),
  };
}

/**
 * Gap = local rate − national rate, in percentage points, exactly: 5.2 − 3.9 is 1.3 (S2).
 * Below 0 the municipality lies under the country. A gap the source reports stays reported.
 * Without an observation for the month there is no gap.
 */
export function measureGap(barometer: GapBarometer, measurement: Measurement | undefined): MeasuredGap {
  const month = measurement?.month;
  const localRate = rateOf(barometer.observations, barometer.areas?.local, month);
  const nationalRate = rateOf(barometer.observations, barometer.areas?.national, month);
  const base = { ...(month === undefined ? {} : { month }), localRate, nationalRate };
  if (measurement?.gap !== undefined) {
    const gap: Figure<PercentagePoints> = {
      kind: 'reported',
      value: measurement.gap,
      source: measurement.source,
      ...(measurement.derived === undefined ? {} : { derived: measurement.derived }),
    };
    return { ...base, gap, uncertainty: percentagePoints(halfUnitOf(measurement.gap)) };
  }
  const inputs = [
    inputFrom('localRate', localRate, (amount) => ({ unit: 'percent', amount })),
    inputFrom('nationalRate', nationalRate, (amount) => ({ unit: 'percent', amount })),
  ];
  if (localRate.kind === 'absent' || nationalRate.kind === 'absent') {
    return { ...base, gap: absent(NOT_STATED, 'gap', inputs) };
  }
  return {
    ...base,
    gap: computed('gap', subtractPercent(localRate.value, nationalRate.value), inputs),
    uncertainty: percentagePoints(addDecimals(halfUnitOf(localRate.value), halfUnitOf(nationalRate.value))),
  };
}

/**
 * Change of the gap in percentage points, now − then: above 0 it has grown, which is worse.
 * Falls back on the change the source reports when the earlier gap itself is not stated.
 */
export function computeGapChange(
  now: MeasuredGap,
  then: MeasuredGap,
  thenName: 'gapLast' | 'gapBaseline',
  reported: PercentagePoints | undefined,
  source: string,
): Figure<PercentagePoints> {
  const inputs = [
    inputFrom('gapNow', now.gap, (amount) => ({ unit: 'percentagePoints', amount })),
    inputFrom(thenName, then.gap, (amount) => ({ unit: 'percentagePoints', amount })),
  ];
  if (now.gap.kind !== 'absent' && then.gap.kind !== 'absent') {
    return computed('gapChange', subtractPercentagePoints(now.gap.value, then.gap.value), inputs);
  }
  return reported === undefined
    ? absent(NOT_STATED, 'gapChange', inputs)
    : { kind: 'reported', value: reported, source };
}

import { NOT_STATED } from './absence.ts';
import type { Month } from './calendar.ts';
import { absent, computed, type Figure, inputFrom } from './figure.ts';
import {
  type Percent,
  type PercentagePoints,
  percentagePoints,
  subtractPercent,
  subtractPercentagePoints,
} from './units.ts';

/** Local and national rate of one month. */
export type RatePair = {
  readonly month: Month;
  readonly local: Figure<Percent>;
  readonly national: Figure<Percent>;
};

/** How the gap moved between two months, and how much of it each side did: change = local − national, exactly. */
export type GapMove = {
  readonly from: Month;
  readonly to: Month;
  /** In percentage points; above 0 the gap has grown, which is worse. */
  readonly change: Figure<PercentagePoints>;
  /** What the local rate did; below 0 it fell. */
  readonly local: Figure<PercentagePoints>;
  readonly national: Figure<PercentagePoints>;
};

function moveOf(
  before: Figure<Percent>,
  after: Figure<Percent>,
  name: 'localRate' | 'nationalRate',
): Figure<PercentagePoints> {
  const inputs = [before, after].map((rate) =>
    inputFrom(name, rate, (amount) => ({ unit: 'percent', amount })),
  );
  return before.kind === 'absent' || after.kind === 'absent'
    ? absent(NOT_STATED, 'gapMove', inputs)
    : computed('gapMove', subtractPercent(after.value, before.value), inputs);
}

/**
 * Splits the change of the gap between two months into the local and the national movement. Where a rate
 * of either month is missing nothing is split: a headcount is no rate. [ours, from S2's own explanation]
 */
export function splitGapMove(before: RatePair, after: RatePair): GapMove {
  const local = moveOf(before.local, after.local, 'localRate');
  const national = moveOf(before.national, after.national, 'nationalRate');
  const inputs = [
    inputFrom('localRate', local, (amount: PercentagePoints) => ({ unit: 'percentagePoints', amount })),
    inputFrom('nationalRate', national, (amount: PercentagePoints) => ({ unit: 'percentagePoints', amount })),
  ];
  return {
    from: before.month,
    to: after.month,
    local,
    national,
    change:
      local.kind === 'absent' || national.kind === 'absent'
        ? absent(NOT_STATED, 'gapMove', inputs)
        : computed(
            'gapMove',
            percentagePoints(subtractPercentagePoints(local.value, national.value)),
            inputs,
          ),
  };
}

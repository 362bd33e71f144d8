import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import { compareDecimals, decimal, subtractDecimals } from '../../../src/barometer/decimal.ts';
import { absent, type Figure, figureValue } from '../../../src/barometer/figure.ts';
import { measureGap } from '../../../src/barometer/gap.ts';
import { type RatePair, splitGapMove } from '../../../src/barometer/gapMove.ts';
import { type Percent, type PercentagePoints, percent } from '../../../src/barometer/units.ts';
import { RUNS } from '../../support/arbitraries.ts';
import {
  buildGapBarometer,
  buildObservation,
  deepFreeze,
  NATIONAL,
  ODENSE,
  reported,
} from '../../support/builders.ts';

const arbKnown: fc.Arbitrary<Percent> = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.nat({ max: 2 }))
  .map(([units, decimals]) => percent(decimal(units, decimals)));
const arbRate: fc.Arbitrary<Figure<Percent>> = fc.oneof(
  { weight: 5, arbitrary: arbKnown.map((value) => reported(value)) },
  { weight: 1, arbitrary: fc.constant(absent(NOT_STATED)) },
);
const arbPair = (month: string): fc.Arbitrary<RatePair> =>
  fc.record({ month: fc.constant(month), local: arbRate, national: arbRate });
const arbKnownPair = (month: string): fc.Arbitrary<RatePair> =>
  fc
    .tuple(arbKnown, arbKnown)
    .map(([local, national]) => ({ month, local: reported(local), national: reported(national) }));

const value = (figure: Figure<PercentagePoints>): PercentagePoints => {
  const found = figureValue(figure);
  if (found === undefined) throw new Error('no figure');
  return found;
};

it('the change is the local movement less the national one, exactly', () => {
  fc.assert(
    fc.property(arbKnownPair('2018-05'), arbKnownPair('2018-08'), (before, after) => {
      const { change, local, national } = splitGapMove(before, after);
      expect(compareDecimals(value(change), subtractDecimals(value(local), value(national)))).toBe(0);
    }),
    RUNS,
  );
});

it('the change is the gap of the later month less that of the earlier, as the barometer measures them', () => {
  const gapOf = ({ month, local, national }: RatePair) => {
    const observe = (area: string, rate: Figure<Percent>) => ({
      ...buildObservation(area, month, '0'),
      value: figureValue(rate) ?? percent(decimal(0)),
    });
    const barometer = buildGapBarometer({
      observations: [observe(ODENSE, local), observe(NATIONAL, national)],
    });
    return value(measureGap(barometer, { month, source: 'x' }).gap);
  };
  fc.assert(
    fc.property(arbKnownPair('2018-05'), arbKnownPair('2018-08'), (before, after) => {
      const change = value(splitGapMove(before, after).change);
      expect(compareDecimals(change, subtractDecimals(gapOf(after), gapOf(before)))).toBe(0);
    }),
    RUNS,
  );
});

it('over a month between them, the two changes add up to the whole', () => {
  fc.assert(
    fc.property(arbKnownPair('1'), arbKnownPair('2'), arbKnownPair('3'), (first, second, third) => {
      for (const part of ['change', 'local', 'national'] as const) {
        const later = subtractDecimals(
          value(splitGapMove(first, third)[part]),
          value(splitGapMove(first, second)[part]),
        );
        expect(compareDecimals(value(splitGapMove(second, third)[part]), later)).toBe(0);
      }
    }),
    RUNS,
  );
});

it('nothing is split unless all four rates are known, and no rate is written to', () => {
  fc.assert(
    fc.property(arbPair('2018-05'), arbPair('2018-08'), (before, after) => {
      const rates = [before.local, before.national, after.local, after.national];
      const { change } = splitGapMove(deepFreeze(before), deepFreeze(after));
      expect(change.kind).toBe(rates.some(({ kind }) => kind === 'absent') ? 'absent' : 'computed');
    }),
    RUNS,
  );
});

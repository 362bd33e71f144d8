import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingTicks, numberTicks } from '../../../../src/ui/charts/axisTicks.ts';

describe('numberTicks', () => {
  test.each([
    [0, 7, 9, [0, 1, 2, 3, 4, 5, 6, 7]],
    [0, 7, 5, [0, 2, 4, 6]],
    [-1.5, 1, 6, [-1.5, -1, -0.5, 0, 0.5, 1]],
    [0, 17_000_000, 5, [0, 5_000_000, 10_000_000, 15_000_000]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [3, 3, 5, [3]],
    [-5e-324, 5e-324, 5, [-5e-324]],
  ])('from %d to %d, at most %i', (least, most, atMost, ticks) => {
    expect(numberTicks(least, most, atMost)).toEqual(ticks);
  });

  test('are within, in order and not too many', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((each) => each / 1000);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 12 }), (least, most, atMost) => {
        const ticks = numberTicks(least, most, atMost);
        if (least >= most) return;
        const noise = (most - least) * 1e-6;
        expect(ticks.length).toBeLessThanOrEqual(atMost);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(least - noise);
          expect(tick).toBeLessThanOrEqual(most + noise);
        }
      }),
    );
  });
});

test('fittingTicks gives more ticks where there is more room', () => {
  expect(fittingTicks(0, 7, 280, 30)).toHaveLength(8);
  expect(fittingTicks(0, 7, 110, 30)).toEqual([0, 2, 4, 6]);
  expect(fittingTicks(0, 0, 100, 30)).toEqual([0]);
});

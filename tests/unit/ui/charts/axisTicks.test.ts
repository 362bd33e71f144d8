import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingTicks, monthTicks, numberTicks } from '../../../../src/ui/charts/axisTicks.ts';

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

describe('monthTicks', () => {
  const months = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
    );
  const inWords = (month: string) => `måned ${month}`;

  test('are one a year', () => {
    expect(monthTicks(months(2016, 2018), 500, 50, inWords).map(({ text }) => text)).toEqual([
      '2016',
      '2017',
      '2018',
    ]);
  });

  test('are fewer where years are narrow', () => {
    expect(monthTicks(months(2003, 2022), 400, 50, inWords).map(({ text }) => text)).toEqual([
      '2004',
      '2007',
      '2010',
      '2013',
      '2016',
      '2019',
      '2022',
    ]);
  });

  test('are the ends where there is no year to speak of', () => {
    expect(monthTicks(['2018-03', '2018-04', '2018-05'], 500, 50, inWords)).toEqual([
      { month: '2018-03', text: 'måned 2018-03' },
      { month: '2018-05', text: 'måned 2018-05' },
    ]);
    expect(monthTicks(['2018-03'], 500, 50, inWords)).toHaveLength(1);
    expect(monthTicks([], 500, 50, inWords)).toEqual([]);
  });
});

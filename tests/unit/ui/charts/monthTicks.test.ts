import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateTextWidth } from '../../../../src/display/textWidth.ts';
import { monthTicks, placeTicks } from '../../../../src/ui/charts/monthTicks.ts';
import { monthsFrom } from './lineModels.ts';

const SIZE = 13;
const inWords = (month: string) => `måned ${month}`;
const textsOf = (months: readonly string[], room: number) =>
  monthTicks(months, room, SIZE, inWords).map(({ text }) => text);

describe('monthTicks', () => {
  test('are one a year', () => {
    expect(textsOf(monthsFrom('2016-01', 36), 500)).toEqual(['2016', '2017', '2018']);
  });

  test('are fewer where years are narrow', () => {
    expect(textsOf(monthsFrom('2003-01', 240), 400)).toEqual([
      '2004',
      '2007',
      '2010',
      '2013',
      '2016',
      '2019',
      '2022',
    ]);
  });

  test('are months where there is no year to speak of', () => {
    const months = monthsFrom('2018-03', 6);
    expect(textsOf(months, 1000)).toEqual(months.map(inWords));
    expect(textsOf(months, 320)).toEqual(['måned 2018-03', 'måned 2018-05', 'måned 2018-07']);
    expect(textsOf(months, 120)).toEqual(['måned 2018-03', 'måned 2018-08']);
    expect(textsOf(['2018-03'], 500)).toEqual(['måned 2018-03']);
    expect(textsOf([], 500)).toEqual([]);
  });

  test.each([
    ['quarters', ['2017-Q3', '2017-Q4', '2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1']],
    ['half years', ['2017-H2', '2018-H1', '2018-H2', '2019-H1']],
    ['years', ['2018', '2019']],
  ])('are one a year for %s too', (_, periods) => {
    expect(textsOf(periods, 900)).toEqual(['2018', '2019']);
  });
});

test('placed ticks are inside and apart, and stay at their month where there is room', () => {
  const length = fc.integer({ min: 1, max: 240 });
  fc.assert(
    fc.property(length, fc.integer({ min: 60, max: 1600 }), fc.nat(11), (count, room, begin) => {
      const months = monthsFrom(`2015-${String(begin + 1).padStart(2, '0')}`, count);
      const plot = { left: 40, right: 40 + room, top: 0, bottom: 100, months: count, yMin: 0, yMax: 1 };
      const to = 40 + room + 10;
      const placed = placeTicks(monthTicks(months, room, SIZE, inWords), months, plot, {
        from: 0,
        to,
        size: SIZE,
      });
      const spans = placed.map(({ text, x }) => {
        const half = estimateTextWidth(text, SIZE) / 2;
        return { from: x - half, to: x + half };
      });
      for (const [index, span] of spans.entries()) {
        if (estimateTextWidth(placed[index]?.text ?? '', SIZE) < to) {
          expect(span.from).toBeGreaterThanOrEqual(-1e-6);
          expect(span.to).toBeLessThanOrEqual(to + 1e-6);
        }
        expect(span.from).toBeGreaterThan(spans[index - 1]?.to ?? -Infinity);
      }
    }),
  );
});

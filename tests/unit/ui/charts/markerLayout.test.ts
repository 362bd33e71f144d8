import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutMarkers, markersHeight } from '../../../../src/ui/charts/markerLayout.ts';
import { xOf } from '../../../../src/ui/charts/plot.ts';
import { monthsFrom } from './lineModels.ts';

const MONTHS = monthsFrom('2016-01', 61);
const PLOT = { left: 40, right: 640, top: 0, bottom: 200, months: MONTHS.length, yMin: 0, yMax: 1 };
const BOUNDS = { from: 0, to: 650, size: 12.5, scale: 1 };

const marker = (month: string, number: number) => ({ month, number, label: `beslutning ${number}` });
const layOut = (markers: readonly ReturnType<typeof marker>[], bounds = BOUNDS) =>
  layOutMarkers({ markers, months: MONTHS }, { ...PLOT, right: bounds.to - 10 }, bounds);

describe('markers', () => {
  test('stand under their months', () => {
    const { placed, rows } = layOut([marker('2017-01', 1), marker('2019-06', 2)]);
    expect(placed.map(({ text, middle }) => [text, middle])).toEqual([
      ['1', xOf(PLOT, 12)],
      ['2', xOf(PLOT, 41)],
    ]);
    expect(rows).toBe(1);
  });

  test('of one month stand beside each other, in order', () => {
    const { placed } = layOut([marker('2017-01', 3), marker('2017-01', 2)]);
    const [first, second] = placed;
    expect([first?.text, second?.text]).toEqual(['2', '3']);
    expect((first?.middle ?? 0) + (second?.middle ?? 0)).toBeCloseTo(2 * xOf(PLOT, 12));
  });

  test('that crowd a place take a second row', () => {
    const { rows, placed } = layOut([1, 2, 3, 4, 5, 6, 7].map((number) => marker('2018-01', number)));
    expect(rows).toBe(2);
    expect(new Set(placed.map(({ row }) => row))).toEqual(new Set([0, 1]));
  });

  test('that are too many share circles', () => {
    const crowd = MONTHS.flatMap((month, index) => [
      marker(month, 2 * index + 1),
      marker(month, 2 * index + 2),
    ]);
    const { placed } = layOut(crowd, { ...BOUNDS, to: 340 });
    expect(placed.length).toBeLessThan(crowd.length);
    expect(placed[0]?.text).toMatch(/^1–\d+$/);
  });

  test('of other months are left out, and no markers take no room', () => {
    const layout = layOut([marker('2001-01', 1)]);
    expect(layout.placed).toEqual([]);
    expect(markersHeight(layout)).toBe(0);
    expect(layOutMarkers({ months: [] }, { ...PLOT, months: 0 }, BOUNDS).rows).toBe(0);
  });

  test('are apart, inside, near their months and all there, whatever their months', () => {
    const markers = fc.array(
      fc
        .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 120 }))
        .map(([month, number]) => marker(month, number)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(markers, fc.integer({ min: 300, max: 1800 }), (some, to) => {
        const { placed, width } = layOut(some, { ...BOUNDS, to });
        for (const [index, one] of placed.entries()) {
          expect(one.middle - width / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.middle + width / 2).toBeLessThanOrEqual(to + 1e-6);
          for (const other of placed.slice(index + 1)) {
            if (one.row === other.row) expect(other.middle - one.middle).toBeGreaterThanOrEqual(width);
          }
        }
        const months = new Set(some.map(({ month }) => month));
        expect(new Set(placed.flatMap(({ xs }) => xs)).size).toBe(months.size);
      }),
    );
  });
});

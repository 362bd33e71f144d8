import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentTouches } from '../../../../src/ui/charts/boxes.ts';
import {
  countTouches,
  isOnAxis,
  monthWidthOf,
  piecesOf,
  pointAt,
  xOf,
  yOf,
} from '../../../../src/ui/charts/plot.ts';

const PLOT = { left: 40, right: 140, top: 20, bottom: 220, months: 6, yMin: -1, yMax: 3 };

test('months lie from edge to edge, and a single one in the middle', () => {
  expect([0, 5].map((index) => xOf(PLOT, index))).toEqual([40, 140]);
  expect(monthWidthOf(PLOT)).toBe(20);
  expect(xOf({ ...PLOT, months: 1 }, 0)).toBe(90);
});

test('values lie from the bottom up, and in the middle of an axis without a span', () => {
  expect([-1, 0, 3].map((value) => yOf(PLOT, value))).toEqual([220, 170, 20]);
  expect(yOf({ ...PLOT, yMax: -1 }, -1)).toBe(120);
  expect([-1.1, -1, 3, 3.1].map((value) => isOnAxis(PLOT, value))).toEqual([false, true, true, false]);
});

test('a line has a piece for every two months that follow each other, and a point for one alone', () => {
  const at = (index: number, value: number) => pointAt(PLOT, index, value);
  expect(piecesOf([1, 2, null, 0, null, null], PLOT)).toEqual([
    { from: at(0, 1), to: at(0, 1) },
    { from: at(0, 1), to: at(1, 2) },
    undefined,
    { from: at(3, 0), to: at(3, 0) },
    undefined,
    undefined,
  ]);
});

test('a box touches the same pieces of a line, whether or not all are looked at', () => {
  const value = fc.option(fc.integer({ min: -1, max: 3 }));
  const box = fc.record({
    x: fc.integer({ min: 0, max: 160 }),
    y: fc.integer({ min: 0, max: 240 }),
    width: fc.integer({ min: 0, max: 90 }),
    height: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), box, fc.nat(5), (points, where, gap) => {
      const plot = { ...PLOT, months: points.length };
      const pieces = piecesOf(points, plot);
      const all = pieces.filter((piece) => piece !== undefined && segmentTouches(piece, where, gap));
      expect(countTouches(pieces, plot, where, gap)).toBe(all.length);
    }),
  );
});

import { expect, test } from 'vitest';
import { isOnAxis, monthWidthOf, pointAt, segmentsOf, xOf, yOf } from '../../../../src/ui/charts/plot.ts';

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
  expect(segmentsOf([1, 2, null, 0, null, null], PLOT)).toEqual([
    { from: at(0, 1), to: at(0, 1) },
    { from: at(0, 1), to: at(1, 2) },
    { from: at(3, 0), to: at(3, 0) },
  ]);
});

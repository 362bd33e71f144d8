import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorX, boxesTouch, isWithin, segmentTouches } from '../../../../src/ui/charts/boxes.ts';

const BOX = { x: 10, y: 10, width: 20, height: 10 };

test('boxes touch where they share room, or come nearer than the gap', () => {
  expect(boxesTouch(BOX, { ...BOX, x: 29 })).toBe(true);
  expect(boxesTouch(BOX, { ...BOX, x: 30 })).toBe(false);
  expect(boxesTouch(BOX, { ...BOX, x: 33 }, 4)).toBe(true);
  expect(boxesTouch(BOX, { ...BOX, y: 24 }, 4)).toBe(false);
});

test('a box lies within another with all its sides', () => {
  expect(isWithin(BOX, BOX)).toBe(true);
  expect(isWithin(BOX, { ...BOX, x: 11 })).toBe(false);
  expect(isWithin(BOX, { ...BOX, height: 9 })).toBe(false);
});

test('a text is drawn from where it is anchored', () => {
  expect([anchorX(BOX, 'start'), anchorX(BOX, 'middle'), anchorX(BOX, 'end')]).toEqual([10, 20, 30]);
});

describe('segmentTouches', () => {
  test.each([
    ['through', { x: 0, y: 15 }, { x: 50, y: 15 }, true],
    ['a corner', { x: 5, y: 18 }, { x: 15, y: 28 }, false],
    ['inside', { x: 12, y: 12 }, { x: 14, y: 14 }, true],
    ['over it', { x: 0, y: 5 }, { x: 50, y: 5 }, false],
    ['before it', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ['a point in it', { x: 20, y: 15 }, { x: 20, y: 15 }, true],
    ['a point beside it', { x: 31, y: 15 }, { x: 31, y: 15 }, false],
  ])('%s', (_, from, to, expected) => {
    expect(segmentTouches({ from, to }, BOX)).toBe(expected);
    expect(segmentTouches({ from: to, to: from }, BOX)).toBe(expected);
  });

  test('says so exactly when a point of it lies in the box', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const points = Array.from({ length: 2001 }, (_, index) => ({
          x: from.x + ((to.x - from.x) * index) / 2000,
          y: from.y + ((to.y - from.y) * index) / 2000,
        }));
        const isIn = (gap: number) =>
          points.some(({ x, y }) => x >= 10 - gap && x <= 30 + gap && y >= 10 - gap && y <= 20 + gap);
        // Between the steps, a line can graze a corner.
        if (isIn(0)) expect(segmentTouches({ from, to }, BOX)).toBe(true);
        if (!isIn(0.05)) expect(segmentTouches({ from, to }, BOX)).toBe(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRoom, spreadLabels } from '../../../../src/ui/charts/spreadLabels.ts';

test('labels far apart stay where they are', () => {
  expect(spreadLabels([50, 200, 120], 20, 0, 300)).toEqual([50, 200, 120]);
});

test('labels at the same place share the moving', () => {
  expect(spreadLabels([100, 100], 20, 0, 300)).toEqual([90, 110]);
});

test('labels at the edge stay inside', () => {
  expect(spreadLabels([0, 300], 20, 0, 300)).toEqual([10, 290]);
});

test('any labels that have room end up apart, inside and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { maxLength: 15 }), (wanted) => {
      const placed = spreadLabels(wanted, 20, 0, 400);
      const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      const sorted = order.map((index) => placed[index] ?? 0);
      for (const [index, middle] of sorted.entries()) {
        expect(middle).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(middle).toBeLessThanOrEqual(390 + 1e-6);
        if (index > 0) expect(middle - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
      }
    }),
  );
});

test('room is counted in whole labels', () => {
  expect(labelRoom(30, 0, 100)).toBe(3);
  expect(labelRoom(30, 100, 0)).toBe(0);
});

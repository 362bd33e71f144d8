import { expect, test } from 'vitest';
import { dotPath } from '../../../../src/ui/charts/dotShapes.ts';

const TWO = [
  { x: 10, y: 20 },
  { x: 30, y: 40.123 },
];

test('round and square dots are the ends of strokes', () => {
  expect(dotPath('round', TWO, 6)).toEqual({ path: 'M10 20h0.01M30 40.12h0.01', linecap: 'round' });
  expect(dotPath('square', TWO, 6).linecap).toBe('square');
});

test('the others are filled, and closed', () => {
  for (const shape of ['diamond', 'up', 'down'] as const) {
    const { path, linecap } = dotPath(shape, TWO, 6);
    expect(linecap).toBeUndefined();
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/z/g)).toHaveLength(2);
  }
  expect(dotPath('diamond', [{ x: 0, y: 0 }], 10).path).toBe('M0 -6.6L6.6 0L0 6.6L-6.6 0z');
});

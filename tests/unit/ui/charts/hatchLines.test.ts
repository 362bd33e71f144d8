import { expect, test } from 'vitest';
import { hatchLines } from '../../../../src/ui/charts/hatchLines.ts';

test('every line begins and ends at the field', () => {
  const field = { x: 10, y: 20, width: 95, height: 26 };
  const numbers = hatchLines(field, 7)
    .match(/-?[\d.]+/g)
    ?.map(Number);
  expect(numbers?.length).toBeGreaterThan(40);
  numbers?.forEach((each, index) => {
    const [from, length] = index % 2 === 0 ? [field.x, field.width] : [field.y, field.height];
    expect(each).toBeGreaterThanOrEqual(from - 0.1);
    expect(each).toBeLessThanOrEqual(from + length + 0.1);
  });
});

test('a field without width has no lines', () => {
  expect(hatchLines({ x: 0, y: 0, width: 0, height: 26 }, 7)).toBe('');
});

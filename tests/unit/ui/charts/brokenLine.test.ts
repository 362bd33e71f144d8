import { expect, test } from 'vitest';
import { brokenLine } from '../../../../src/ui/charts/brokenLine.ts';

const text = (x: number, y: number) => ({ x, y, width: 60, height: 15 });

test('a line with no text in its way is whole', () => {
  expect(brokenLine(50, 20, 200, [])).toBe('M50 20V200');
  expect(brokenLine(50, 20, 200, [text(60, 100)])).toBe('M50 20V200');
});

test('a line stops where a text begins, and goes on under it', () => {
  const texts = [text(10, 150), text(20, 100)];
  expect(brokenLine(50, 20, 200, texts)).toBe('M50 20V100M50 115V150M50 165V200');
});

test('texts that meet, and texts at the ends, leave no stray pieces', () => {
  expect(brokenLine(50, 20, 200, [text(10, 100), text(10, 110)])).toBe('M50 20V100M50 125V200');
  expect(brokenLine(50, 20, 200, [text(10, 10), text(10, 190)])).toBe('M50 25V190');
});

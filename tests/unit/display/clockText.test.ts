import { describe, expect, it } from 'vitest';
import { elapsedText, timeOfDay } from '../../../src/display/clockText.ts';

describe('a clock', () => {
  it('writes the time of day as Danes do', () => {
    expect(timeOfDay(new Date(2018, 9, 30, 14, 5))).toBe('14.05');
    expect(timeOfDay(new Date(2018, 9, 30, 0, 0))).toBe('00.00');
  });

  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [1000, '0:01'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [36_065_000, '10:01:05'],
  ])('%i milliseconds are %s', (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text);
  });
});

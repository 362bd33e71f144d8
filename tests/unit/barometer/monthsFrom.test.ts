import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addMonths, monthsFrom } from '../../../src/barometer/calendar.ts';
import { arbDay, RUNS } from '../../support/arbitraries.ts';

describe('months from one day to another', () => {
  test.each([
    ['2017-01-01', '2018-09-02', 21, "Odense's period so far, with September that has begun"],
    ['2018-09-02', '2020-12-31', 28, 'and to its end, with September again'],
    ['2018-01-31', '2018-03-01', 3, 'any day in January to any day in March'],
    ['2018-01-01', '2018-01-31', 1, 'within one month'],
    ['2018-01-01', '2018-01-01', 1, 'one day'],
    ['2018-12-31', '2019-01-01', 2, 'across a new year'],
    ['2018-02-01', '2018-01-31', 0, 'none when the last month is before the first'],
    ['2019-01-01', '2018-01-01', 0, 'nor a year before it'],
    ['2018-01-31', '2018-01-01', 1, 'the month counts, not the day'],
  ])('%s to %s: %i (%s)', (first, last, months) => {
    expect(monthsFrom(first, last)).toBe(months);
  });

  it('are one more than what is added, and never negative', () => {
    fc.assert(
      fc.property(arbDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        expect(monthsFrom(day, addMonths(day, months))).toBe(Math.max(months + 1, 0));
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPeriods,
  type Frequency,
  lastMonthOf,
  periodsBetween,
  readPeriod,
} from '../../../src/barometer/seriesPeriod.ts';
import { RUNS } from '../../support/arbitraries.ts';

describe('a period is read as sources write it', () => {
  it.each<[string, Frequency, string]>([
    ['2018', 'year', '2018'],
    ['2018H1', 'halfYear', '2018-H1'],
    ['2018-S2', 'halfYear', '2018-H2'],
    ['2018K3', 'quarter', '2018-Q3'],
    ['2018Q3', 'quarter', '2018-Q3'],
    ['2018-Q3', 'quarter', '2018-Q3'],
    ['2018M08', 'month', '2018-08'],
    ['2018M8', 'month', '2018-08'],
    ['2018-08', 'month', '2018-08'],
    ['2018U35', 'week', '2018-W35'],
    ['2018W35', 'week', '2018-W35'],
    ['2020-W53', 'week', '2020-W53'],
  ])('%s is a %s: %s', (text, frequency, period) => {
    expect(readPeriod(text)).toEqual({ frequency, period });
  });

  it.each([
    '',
    '18',
    '201808',
    '2018-8',
    '2018M13',
    '2018M00',
    '2018K5',
    '2018H3',
    '2018U54',
    '2018W53',
    '2018M01D03',
    '2018M08 ',
    '461',
    'august 2018',
    '2018m08',
  ])('%j is none', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

describe('periods without holes', () => {
  it.each<[Frequency, string, string, readonly string[]]>([
    ['year', '2018', '2020', ['2018', '2019', '2020']],
    ['halfYear', '2018-H2', '2019-H2', ['2018-H2', '2019-H1', '2019-H2']],
    ['quarter', '2018-Q4', '2019-Q1', ['2018-Q4', '2019-Q1']],
    ['month', '2018-11', '2019-02', ['2018-11', '2018-12', '2019-01', '2019-02']],
    ['week', '2020-W52', '2021-W02', ['2020-W52', '2020-W53', '2021-W01', '2021-W02']],
    ['week', '2018-W51', '2019-W01', ['2018-W51', '2018-W52', '2019-W01']],
    ['month', '2019-01', '2018-12', []],
    ['month', '2019-01', '2019-01', ['2019-01']],
    ['month', '9999-11', '9999-12', ['9999-11', '9999-12']],
  ])('%s: from %s to %s', (frequency, first, last, periods) => {
    expect(periodsBetween(frequency, first, last)).toEqual(periods);
  });

  it('are each read as themselves, in the order of texts, and no more than counted', () => {
    const arbRange = fc.tuple(
      fc.constantFrom<Frequency>('year', 'halfYear', 'quarter', 'month', 'week'),
      fc.integer({ min: 1000, max: 9900 }),
      fc.nat({ max: 9 }),
    );
    const ends = { year: '', halfYear: '-H1', quarter: '-Q1', month: '-01', week: '-W01' } as const;
    fc.assert(
      fc.property(arbRange, ([frequency, year, years]) => {
        const [first, last] = [`${year}${ends[frequency]}`, `${year + years}${ends[frequency]}`];
        const periods = periodsBetween(frequency, first, last);
        expect(periods.map((period) => readPeriod(period))).toEqual(
          periods.map((period) => ({ frequency, period })),
        );
        expect(periods.toSorted()).toEqual(periods);
        expect(periods.at(-1)).toBe(last);
        expect(countPeriods(frequency, first, last)).toBeGreaterThanOrEqual(periods.length);
      }),
      RUNS,
    );
  });
});

describe('the month a period ends in', () => {
  it.each<[Frequency, string, string]>([
    ['year', '2018', '2018-12'],
    ['halfYear', '2018-H1', '2018-06'],
    ['quarter', '2018-Q3', '2018-09'],
    ['month', '2018-08', '2018-08'],
    ['week', '2018-W35', '2018-09'],
    ['week', '2018-W34', '2018-08'],
    ['week', '2018-W01', '2018-01'],
    ['week', '2020-W53', '2021-01'],
    ['week', '2019-W01', '2019-01'],
  ])('%s %s: %s', (frequency, period, month) => {
    expect(lastMonthOf(frequency, period)).toBe(month);
  });

  it('is that of the Sunday, for every week of 30 years', () => {
    // 2 January 2000 was a Sunday, the last day of week 52 of 1999.
    const start = Date.UTC(2000, 0, 2);
    periodsBetween('week', '1999-W52', '2029-W52').forEach((week, at) => {
      const sunday = new Date(start + at * 7 * 86_400_000).toISOString().slice(0, 10);
      expect(lastMonthOf('week', week), week).toBe(sunday.slice(0, 7));
    });
  });
});

import { describe, expect, it, test } from 'vitest';
import {
  addMonths,
  dayNumber,
  elapsedDays,
  isRealDay,
  type Period,
} from '../../../src/barometer/calendar.ts';

describe('adding months', () => {
  test.each([
    ['2018-09-30', 3, '2018-12-31', 'the end of a month stays the end, as the effect period of 30 September'],
    ['2018-09-29', 3, '2018-12-29', 'any other day stays that day'],
    ['2018-11-30', 3, '2019-02-28', 'a shorter month ends sooner'],
    ['2019-11-29', 3, '2020-02-29', 'a leap year has one day more'],
    ['2018-01-31', 1, '2018-02-28', 'a day that does not exist is the last of its month'],
    ['2018-01-30', 1, '2018-02-28', 'so is the day before it'],
    ['2018-02-28', 3, '2018-05-31', 'from the last of February to the last of May'],
    ['2020-02-28', 3, '2020-05-28', 'in a leap year the 28th is not the last'],
    ['2018-12-31', 3, '2019-03-31', 'across a new year'],
    ['2018-12-01', 1, '2019-01-01', 'December is followed by January'],
    ['2018-05-15', 0, '2018-05-15', 'none'],
    ['2018-03-31', -1, '2018-02-28', 'backwards'],
  ])('%s and %i months is %s: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('days of a period gone at a day', () => {
  const year = { from: '2018-01-01', to: '2018-12-31' };

  test.each([
    ['2017-12-31', 0],
    ['2018-01-01', 1],
    ['2018-09-02', 245],
    ['2018-12-30', 364],
    ['2018-12-31', 365],
    ['2019-01-01', 365],
  ])('at the end of %s, %i of the 365 days of 2018 are gone', (day, gone) => {
    expect(elapsedDays(year, day)).toEqual({ gone, all: 365 });
  });

  it('counts the leap day', () => {
    expect(elapsedDays({ from: '2020-02-01', to: '2020-03-31' }, '2020-02-29')).toEqual({
      gone: 29,
      all: 60,
    });
  });

  it('counts a period of one day as one day', () => {
    expect(elapsedDays({ from: '2018-01-01', to: '2018-01-01' }, '2018-01-01')).toEqual({ gone: 1, all: 1 });
  });

  test.each<[Period, string]>([
    [{ from: '2018-01-01' }, 'its end'],
    [{ to: '2018-12-31' }, 'its start'],
    [{}, 'both'],
    [{ from: '2018-12-31', to: '2018-01-01' }, 'its order'],
  ])('%o has no share, for it lacks %s', (period) => {
    expect(elapsedDays(period, '2018-09-02')).toBeUndefined();
  });
});

describe('days that exist', () => {
  test.each(['2018-01-31', '2018-12-31', '2016-02-29', '2000-02-29'])('%s does', (day) => {
    expect(isRealDay(day)).toBe(true);
  });

  test.each(['2018-02-29', '2018-04-31', '1900-02-29', '2100-02-29'])('%s does not', (day) => {
    expect(isRealDay(day)).toBe(false);
  });
});

it('numbers the days one by one, also across a leap day and a new year', () => {
  expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
  expect(dayNumber('2018-03-01') - dayNumber('2018-02-28')).toBe(1);
  expect(dayNumber('2019-01-01') - dayNumber('2018-12-31')).toBe(1);
});

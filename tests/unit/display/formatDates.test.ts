import { describe, expect, it } from 'vitest';
import { compareDanish } from '../../../src/display/danishOrder.ts';
import {
  formatDay,
  formatDayOrMonth,
  formatList,
  formatMonth,
  formatShortMonth,
  formatWeek,
} from '../../../src/display/format.ts';

describe('days, months and weeks', () => {
  it.each([
    ['2018-10-30', '30. oktober 2018'],
    ['2018-01-01', '1. januar 2018'],
    ['2020-02-29', '29. februar 2020'],
    ['2018-12-31', '31. december 2018'],
    ['i morgen', 'i morgen'],
    ['2018-13-01', '2018-13-01'],
    ['12018-01-01', '12018-01-01'],
  ])('%s is "%s"', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  it.each([
    ['2018-08', 'august 2018', 'aug. 2018'],
    ['2018-05', 'maj 2018', 'maj 2018'],
    ['2018-01', 'januar 2018', 'jan. 2018'],
    ['2018-13', '2018-13', '2018-13'],
    ['2018', '2018', '2018'],
  ])('the month %s is "%s", on an axis "%s"', (month, text, short) => {
    expect(formatMonth(month)).toBe(text);
    expect(formatShortMonth(month)).toBe(short);
  });

  it('the week 2018-W35 is "uge 35 2018", and week 5 has no zero', () => {
    expect(formatWeek('2018-W35')).toBe('uge 35 2018');
    expect(formatWeek('2019-W05')).toBe('uge 5 2019');
    expect(formatWeek('2018-09-02')).toBe('2018-09-02');
  });

  it('what may be either is told by its length', () => {
    expect(formatDayOrMonth('2019-08')).toBe('august 2019');
    expect(formatDayOrMonth('2019-08-31')).toBe('31. august 2019');
  });
});

describe('names', () => {
  it('stand in Danish order: æ, ø, å last, aa as å, and numbers by their size', () => {
    const names = [
      'Aalborg',
      'Åbenrå',
      'Ærø',
      'Ølstykke',
      'Zoo',
      'Herning',
      'projekt 10',
      'projekt 9',
      'Odense',
    ];
    expect(names.toSorted(compareDanish)).toEqual([
      'Herning',
      'Odense',
      'projekt 9',
      'projekt 10',
      'Zoo',
      'Ærø',
      'Ølstykke',
      'Åbenrå',
      'Aalborg',
    ]);
  });

  it('in a list are joined with "og"', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['a'])).toBe('a');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b og c');
  });
});

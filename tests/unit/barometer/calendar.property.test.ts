import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, dayNumber, elapsedDays, isRealDay } from '../../../src/barometer/calendar.ts';
import { RUNS } from '../../support/arbitraries.ts';

const MS_PER_DAY = 86_400_000;
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Any day of four centuries, so that every kind of leap year is among them. */
const arbAnyDay = fc
  .integer({ min: 0, max: 146_096 })
  .map((days) => toDay(Date.UTC(1850, 0, 1) + days * MS_PER_DAY));

it('days are as far apart as a clock in UTC says', () => {
  fc.assert(
    fc.property(arbAnyDay, arbAnyDay, (a, b) => {
      expect(dayNumber(b) - dayNumber(a)).toBe((toTime(b) - toTime(a)) / MS_PER_DAY);
    }),
    RUNS,
  );
});

it('a day some months later is that of the calendar, and the last of a month stays the last', () => {
  fc.assert(
    fc.property(arbAnyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
      const date = new Date(toTime(day));
      const lastOf = (later: number) =>
        new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later + 1, 0));
      const isLast = lastOf(0).getUTCDate() === date.getUTCDate();
      const expected = lastOf(months);
      if (!isLast && date.getUTCDate() < expected.getUTCDate()) {
        expected.setUTCDate(date.getUTCDate());
      }
      expect(addMonths(day, months)).toBe(toDay(expected.getTime()));
    }),
    RUNS,
  );
});

it('every day of the calendar is real, and the one after the last of a month is not', () => {
  fc.assert(
    fc.property(arbAnyDay, (day) => {
      expect(isRealDay(day)).toBe(true);
      const last = addMonths(`${day.slice(0, 8)}01`, 1);
      const length = dayNumber(last) - dayNumber(`${day.slice(0, 8)}01`);
      expect(isRealDay(`${day.slice(0, 8)}${String(length).padStart(2, '0')}`)).toBe(true);
      expect(isRealDay(`${day.slice(0, 8)}${String(length + 1).padStart(2, '0')}`)).toBe(false);
    }),
    RUNS,
  );
});

it('the days gone of a period only grow, from none to all', () => {
  fc.assert(
    fc.property(arbAnyDay, fc.nat({ max: 2000 }), fc.integer({ min: -50, max: 2050 }), (from, length, at) => {
      const dayAt = (days: number) => toDay(toTime(from) + days * MS_PER_DAY);
      const elapsed = elapsedDays({ from, to: dayAt(length) }, dayAt(at));
      expect(elapsed).toEqual({ gone: Math.min(Math.max(at + 1, 0), length + 1), all: length + 1 });
    }),
    RUNS,
  );
});

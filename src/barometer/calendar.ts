/** A day as `YYYY-MM-DD`; days compare as texts. */
export type Day = string;
/** A month as `YYYY-MM`. */
export type Month = string;

/** Days, both included; an end that is not stated is left out. */
export type Period = { readonly from?: Day; readonly to?: Day };

/**
 * Days since 1 March of year 0 in the Gregorian calendar, counted without a clock or a time zone.
 * The day must be a real `YYYY-MM-DD`; anything else gives NaN, which compares false with everything.
 */
export function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  // The year is counted from March, so that the leap day is its last day.
  const shiftedYear = month < 3 ? year - 1 : year;
  const shiftedMonth = (month + 9) % 12;
  return (
    shiftedYear * 365 +
    Math.floor(shiftedYear / 4) -
    Math.floor(shiftedYear / 100) +
    Math.floor(shiftedYear / 400) +
    Math.floor((shiftedMonth * 153 + 2) / 5) +
    dayOfMonth -
    1
  );
}

/** Every other month has 31 days, and July and August both. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) {
    return (month < 8 ? month : month + 1) % 2 === 1 ? 31 : 30;
  }
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}

/** True when a `YYYY-MM-DD` names a day that exists: 2018-02-31 does not. */
export function isRealDay(day: Day): boolean {
  return Number(day.slice(8, 10)) <= daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

/**
 * The same day some months later, or the last day of that month when it is shorter. The last day of
 * a month stays the last: three months from 30 September is 31 December, as S2 counts an effect period.
 */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  const isLastDay = dayOfMonth === daysInMonth(year, month);
  const length = daysInMonth(newYear, newMonth);
  const newDay = isLastDay ? length : Math.min(dayOfMonth, length);
  return `${newYear}-${String(newMonth).padStart(2, '0')}-${String(newDay).padStart(2, '0')}`;
}

/** Days gone and days in all of a period at the end of a day; undefined when an end is not stated or it is empty. */
export function elapsedDays(period: Period, at: Day): { gone: number; all: number } | undefined {
  if (period.from === undefined || period.to === undefined || period.to < period.from) {
    return undefined;
  }
  const all = dayNumber(period.to) - dayNumber(period.from) + 1;
  const gone = Math.min(Math.max(dayNumber(at) - dayNumber(period.from) + 1, 0), all);
  return { gone, all };
}

/**
 * Calendar months from the one of the first day to the one of the last, both counted: from any day in January to
 * any day in March it is 3. Never negative.
 */
export function monthsFrom(first: Day, last: Day): number {
  const index = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(index(last) - index(first) + 1, 0);
}

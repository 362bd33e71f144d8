import { dayNumber, type Month } from './calendar.ts';

/** How often a series is observed. */
export type Frequency = 'year' | 'halfYear' | 'quarter' | 'month' | 'week';

/**
 * A period of a series: `2018`, `2018-H1`, `2018-Q3`, `2018-08` or `2018-W35` (an ISO week). Periods of one
 * frequency compare as texts.
 */
export type SeriesPeriod = string;

/** How a year of each frequency is divided: the letters a source may use, and how many parts there are. */
const PARTS = {
  halfYear: { letters: 'HS', mark: 'H', parts: 2 },
  quarter: { letters: 'KQ', mark: 'Q', parts: 4 },
  month: { letters: 'M', mark: '', parts: 12 },
  week: { letters: 'UW', mark: 'W', parts: 53 },
} as const;

type PartFrequency = keyof typeof PARTS;

const PART_FREQUENCIES = Object.keys(PARTS) as readonly PartFrequency[];

export type ReadPeriod = { readonly frequency: Frequency; readonly period: SeriesPeriod };

/**
 * Reads a period as sources write it: `2018`, `2018H1` or `2018S1`, `2018K1` or `2018Q1`, `2018M08`, `2018U35`
 * or `2018W35`, each also with a hyphen, and `2018-08`. Undefined when it is none of them, or does not exist
 * (`2018M13`).
 */
export function readPeriod(text: string): ReadPeriod | undefined {
  const match = /^(\d{4})(?:(-?)([HSKQMUW]?)(\d{1,2}))?$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, year = '', hyphen = '', letter = '', digits] = match;
  if (digits === undefined) {
    return { frequency: 'year', period: year };
  }
  const isBareMonth = letter === '' && hyphen === '-' && digits.length === 2;
  const frequency = isBareMonth
    ? 'month'
    : PART_FREQUENCIES.find((one) => letter !== '' && PARTS[one].letters.includes(letter));
  if (frequency === undefined || Number(digits) < 1 || Number(digits) > partsOf(frequency, Number(year))) {
    return undefined;
  }
  return { frequency, period: writePeriod(frequency, Number(year), Number(digits)) };
}

function writePeriod(frequency: PartFrequency, year: number, part: number): SeriesPeriod {
  const { mark, parts } = PARTS[frequency];
  const digits = parts > 9 ? String(part).padStart(2, '0') : String(part);
  return `${String(year).padStart(4, '0')}-${mark}${digits}`;
}

/** How many periods a year has: 12 months, 52 or 53 weeks. */
function partsOf(frequency: PartFrequency, year: number): number {
  return frequency === 'week' ? weeksIn(year) : PARTS[frequency].parts;
}

/** The Monday that ISO week 1 of a year begins on, as a day number: the week of 4 January. */
function firstMonday(year: number): number {
  const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04`);
  // Day 0 of the count is a Wednesday.
  return fourth - ((fourth + 2) % 7);
}

function weeksIn(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7;
}

/** Year and part of a period that `readPeriod` has made; a year is its own only part. */
function split(period: SeriesPeriod): { year: number; part: number } {
  return { year: Number(period.slice(0, 4)), part: Number(period.slice(5).replace(/\D/, '')) };
}

/**
 * All periods from the first to the last, both included, without holes. Empty when the last is before the
 * first. Both must be of the frequency given.
 */
export function periodsBetween(
  frequency: Frequency,
  first: SeriesPeriod,
  last: SeriesPeriod,
): SeriesPeriod[] {
  const periods: SeriesPeriod[] = [];
  let at = first;
  // Counted too, since texts stop comparing after the year 9999.
  for (let left = countPeriods(frequency, first, last); left > 0 && at <= last; left -= 1) {
    periods.push(at);
    at = nextPeriod(frequency, at);
  }
  return periods;
}

function nextPeriod(frequency: Frequency, period: SeriesPeriod): SeriesPeriod {
  const { year, part } = split(period);
  if (frequency === 'year') {
    return String(year + 1).padStart(4, '0');
  }
  return part < partsOf(frequency, year)
    ? writePeriod(frequency, year, part + 1)
    : writePeriod(frequency, year + 1, 1);
}

/** How many periods there are from the first to the last, both included; for weeks at most a few too many. */
export function countPeriods(frequency: Frequency, first: SeriesPeriod, last: SeriesPeriod): number {
  const perYear = frequency === 'year' ? 1 : PARTS[frequency].parts;
  const index = (period: SeriesPeriod) => split(period).year * perYear + split(period).part;
  return Math.max(index(last) - index(first) + 1, 0);
}

/** The month in which a period ends, so that a report can leave out what lies after it. A week ends on its Sunday. */
export function lastMonthOf(frequency: Frequency, period: SeriesPeriod): Month {
  const { year, part } = split(period);
  const month = (number: number) => writePeriod('month', year, number);
  switch (frequency) {
    case 'year':
      return month(12);
    case 'halfYear':
      return month(part * 6);
    case 'quarter':
      return month(part * 3);
    case 'month':
      return period;
    case 'week':
      return monthOfDay(firstMonday(year) + part * 7 - 1);
    default:
      return frequency satisfies never;
  }
}

/** The month that a day number lies in. */
function monthOfDay(day: number): Month {
  const year = Math.floor(day / 365.2425);
  const months = periodsBetween(
    'month',
    writePeriod('month', year - 1, 12),
    writePeriod('month', year + 1, 12),
  );
  return months.findLast((month) => dayNumber(`${month}-01`) <= day) ?? months[0] ?? '';
}

import type { SeriesPeriod } from '../barometer/seriesPeriod.ts';
import { formatMonth, formatWeek } from './format.ts';
import { PERIOD_TEXTS } from './texts/periods.ts';

/** A period of a series as people say it: "2018", "1. halvår 2018", "3. kvartal 2018", "august 2018", "uge 35 2018". */
export function formatPeriod(period: SeriesPeriod): string {
  const match = /^(\d{4})-([HQ])(\d)$/.exec(period);
  if (match !== null) {
    const [, year = '', letter, part = ''] = match;
    return (letter === 'H' ? PERIOD_TEXTS.halfYear : PERIOD_TEXTS.quarter)(part, year);
  }
  return formatMonth(formatWeek(period));
}

import { parseSeries } from '../../api/parseSeries.ts';
import { writeSeries } from '../../api/writeSeries.ts';
import type { Day } from '../../barometer/calendar.ts';
import type { Series } from '../../barometer/series.ts';

/** The part of `localStorage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the last answer to a question for the rest of the day, so that nobody is asked twice. */
export type DayCache = {
  /** What was answered today; undefined when nothing was, or it cannot be read any more. */
  readonly read: (question: string, today: Day) => Series | undefined;
  readonly write: (question: string, today: Day, series: Series) => void;
};

const KEY = 'investeringsbarometer/officielle-tal';

/**
 * A cache in a store of texts. The store is asked for each time: a browser may refuse it (blocked cookies, a private
 * window), and may be full. Then there is no cache, and everything else works.
 */
export function createDayCache(openStore: () => TextStore): DayCache {
  return {
    read: (question, today) => {
      try {
        const entry: unknown = JSON.parse(openStore().getItem(KEY) ?? 'null');
        if (!isEntry(entry) || entry.day !== today || entry.question !== question) {
          return undefined;
        }
        const parsed = parseSeries(KEY, entry.document);
        return parsed.kind === 'ok' && parsed.findings.length === 0 ? parsed.value : undefined;
      } catch {
        return undefined;
      }
    },
    write: (question, today, series) => {
      try {
        openStore().setItem(KEY, JSON.stringify({ day: today, question, document: writeSeries(series) }));
      } catch {
        // Refused or full: the next question is asked again, that is all.
      }
    },
  };
}

type Entry = { readonly day: string; readonly question: string; readonly document: unknown };

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'day' in value &&
    'question' in value &&
    'document' in value
  );
}

/** The calendar day where the reader is. */
export function localToday(now: Date = new Date()): Day {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

import type { Series, SeriesCell } from '../../../src/barometer/series.ts';
import { periodsBetween } from '../../../src/barometer/seriesPeriod.ts';
import { dec } from '../../support/builders.ts';

const MISSING: SeriesCell = { kind: 'gap' };

/** A rate as it is written, or none. */
export function rateCell(written: string | undefined, remark?: string): SeriesCell {
  return written === undefined
    ? MISSING
    : {
        kind: 'value',
        value: dec(written),
        isDerived: false,
        isUnadjusted: false,
        ...(remark === undefined ? {} : { remark }),
      };
}

/** A monthly series of rates from a month on: a line of cells per area, and beside each rate a number of persons. */
export function rateSeries(
  first: string,
  lines: Readonly<Record<string, readonly SeriesCell[]>>,
  overrides: Partial<Series> = {},
): Series {
  const length = Math.max(0, ...Object.values(lines).map((cells) => cells.length));
  const periods = periodsBetween('month', first, `${Number(first.slice(0, 4)) + 50}-12`).slice(0, length);
  const rates = (cells: readonly SeriesCell[]) => periods.map((_, index) => cells[index] ?? MISSING);
  const persons = periods.map((_, index) => rateCell(String(5_000 + index)));
  return {
    title: 'Bruttoledighed',
    source: 'Danmarks Statistik',
    areas: Object.keys(lines).map((code) => ({ code, label: `Område ${code}` })),
    measures: [
      { code: 'pct', label: 'Procent af arbejdsstyrken' },
      { code: 'antal', label: 'Fuldtidsledige' },
    ],
    frequency: 'month',
    periods,
    cells: Object.values(lines).flatMap((cells) => [...rates(cells), ...persons]),
    breaks: [],
    ...overrides,
  };
}

import type { Month } from './calendar.ts';
import type { Decimal } from './decimal.ts';

/** One cell of a series: an observation, or a gap. A gap is a case, so that none is plotted by accident. */
export type SeriesCell =
  | {
      readonly kind: 'value';
      readonly value: Decimal;
      readonly source?: string;
      readonly remark?: string;
      /** Not printed by anyone, but derived from what is. */
      readonly isDerived: boolean;
      /** Seasonally unadjusted, in a series that otherwise is. */
      readonly isUnadjusted: boolean;
      readonly status?: string;
    }
  | { readonly kind: 'gap' };

export type SeriesCategory = { readonly code: string; readonly label: string };

/** A break: from this month on the figures are made another way, and the two sides do not compare. */
export type SeriesBreak = { readonly month: Month; readonly text: string };

/** Monthly observations by area and measure. `cells` runs area by area, within it measure by measure, by month. */
export type Series = {
  readonly title: string;
  readonly source?: string;
  readonly updated?: string;
  readonly areas: readonly SeriesCategory[];
  readonly measures: readonly SeriesCategory[];
  /** Without holes: a month nobody has a figure for is there, with gaps. */
  readonly months: readonly Month[];
  readonly cells: readonly SeriesCell[];
  readonly breaks: readonly SeriesBreak[];
};

export type SeriesPoint = { readonly month: Month; readonly cell: SeriesCell };

/** The observations of one area and measure in order of months; empty when the series has not both. */
export function lineOf(series: Series, area: string, measure: string): SeriesPoint[] {
  const areaIndex = series.areas.findIndex(({ code }) => code === area);
  const measureIndex = series.measures.findIndex(({ code }) => code === measure);
  if (areaIndex < 0 || measureIndex < 0) {
    return [];
  }
  const start = (areaIndex * series.measures.length + measureIndex) * series.months.length;
  return series.months.map((month, index) => ({
    month,
    cell: series.cells[start + index] ?? { kind: 'gap' },
  }));
}

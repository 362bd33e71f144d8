import type { Day } from './calendar.ts';
import type { Decimal } from './decimal.ts';
import type { Frequency, SeriesPeriod } from './seriesPeriod.ts';

/** One cell of a series: an observation, or a gap. A gap is a case, so that none is plotted by accident. */
export type SeriesCell =
  | {
      readonly kind: 'value';
      readonly value: Decimal;
      readonly source?: string;
      /** The day the value was fetched, when it was after the series was made. */
      readonly fetchedOn?: Day;
      readonly remark?: string;
      /** Not printed by anyone, but derived from what is. */
      readonly isDerived: boolean;
      /** Seasonally unadjusted, in a series that otherwise is. */
      readonly isUnadjusted: boolean;
      /** The source does not say exactly which period it is. */
      readonly isApproximate?: boolean;
      /** What the source says of the value, in its own code: `p` for provisional. */
      readonly status?: string;
    }
  | {
      readonly kind: 'gap';
      /** Why there is no value, in the source's own code: `..` for not available. */
      readonly status?: string;
    };

export type SeriesCategory = { readonly code: string; readonly label: string };

/** A break: from this period on the figures are made another way, and the two sides do not compare. */
export type SeriesBreak = {
  readonly period: SeriesPeriod;
  readonly text: string;
  readonly source?: string;
};

/**
 * Observations by area and measure. `cells` runs area by area, within it measure by measure, by period. A
 * dataset that does not divide by area, or by measure, has one of them with an empty code.
 */
export type Series = {
  readonly title: string;
  readonly source?: string;
  readonly updated?: string;
  readonly areas: readonly SeriesCategory[];
  readonly measures: readonly SeriesCategory[];
  readonly frequency: Frequency;
  /** Earliest first, without holes: a period nobody has a figure for is there, with gaps. */
  readonly periods: readonly SeriesPeriod[];
  readonly cells: readonly SeriesCell[];
  readonly breaks: readonly SeriesBreak[];
  /** What the codes of `status` mean, when the source says it. */
  readonly statusLabels?: Readonly<Record<string, string>>;
};

export type SeriesPoint = { readonly period: SeriesPeriod; readonly cell: SeriesCell };

/** The observations of one area and measure in order of periods; empty when the series has not both. */
export function lineOf(series: Series, area: string, measure: string): SeriesPoint[] {
  const areaIndex = series.areas.findIndex(({ code }) => code === area);
  const measureIndex = series.measures.findIndex(({ code }) => code === measure);
  if (areaIndex < 0 || measureIndex < 0) {
    return [];
  }
  const start = (areaIndex * series.measures.length + measureIndex) * series.periods.length;
  return series.periods.map((period, index) => ({
    period,
    cell: series.cells[start + index] ?? { kind: 'gap' },
  }));
}

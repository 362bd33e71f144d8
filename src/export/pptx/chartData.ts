import type { BarChartModel, LineChartModel, LineRole } from '../../display/models.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { columnLetters } from '../sheetXml.ts';

export type SeriesRole = LineRole | 'limit' | 'baseline';

export type ChartSeries = {
  readonly label: string;
  readonly role: SeriesRole;
  /** One per category; null is a gap, and stays one. */
  readonly values: readonly (number | null)[];
};

/** What a chart shows, as its worksheet has it: categories in the first column, a series in each other. */
export type ChartData = {
  readonly heading: string;
  /** `YYYY-MM`, or names. */
  readonly categories: readonly string[];
  readonly isMonths: boolean;
  readonly series: readonly ChartSeries[];
  /** How values are written: as in English, and shown in the reader's own way. */
  readonly format: string;
};

/** Kroner in millions with one decimal: the unit stands on the axis. */
export const MILLIONS_FORMAT = '#,##0.0,,';
const MOST_DECIMALS = 2;

/** The name of the sheet that a chart's figures stand on. */
export const DATA_SHEET = SLIDE_TEXTS.sheet;

export function chartData(model: LineChartModel | BarChartModel): ChartData {
  return model.kind === 'line' ? lineData(model) : barData(model);
}

function lineData({ months, lines, limits = [] }: LineChartModel): ChartData {
  const decimals = lines.flatMap(({ points }) => points.map(decimalsOf));
  const most = Math.min(MOST_DECIMALS, Math.max(0, ...decimals));
  return {
    heading: SLIDE_TEXTS.month,
    categories: months,
    isMonths: true,
    series: [
      ...lines.map(({ label, role, points }) => ({ label, role, values: points })),
      ...limits.map(({ label, value, kind }) => ({ label, role: kind, values: months.map(() => value) })),
    ],
    format: `#,##0${most === 0 ? '' : `.${'0'.repeat(most)}`}`,
  };
}

function barData({ rows, gevinstLabel, forbrugLabel }: BarChartModel): ChartData {
  return {
    heading: SLIDE_TEXTS.project,
    categories: rows.map(({ label }) => label),
    isMonths: false,
    series: [
      { label: gevinstLabel, role: 'gevinst', values: rows.map(({ gevinst }) => gevinst) },
      { label: forbrugLabel, role: 'forbrug', values: rows.map(({ forbrug }) => forbrug) },
    ],
    format: MILLIONS_FORMAT,
  };
}

function decimalsOf(value: number | null): number {
  return value === null ? 0 : (String(value).split('.')[1]?.length ?? 0);
}

/** A cell's place as formulas name it: column 1 is the first series. Row 0 is the heading. */
export function cellRange(column: number, from: number, to = from): string {
  const letters = columnLetters(column);
  const start = `$${letters}$${from + 1}`;
  return `${DATA_SHEET}!${start}${to === from ? '' : `:$${letters}$${to + 1}`}`;
}

import type { Barometer } from '../barometer/computeBarometer.ts';
import { decimalToNumber, subtractDecimals } from '../barometer/decimal.ts';
import type { GapBarometer } from '../barometer/gapBarometer.ts';
import { lineOf, type Series, type SeriesCell, type SeriesPoint } from '../barometer/series.ts';
import { lastMonthOf, type SeriesPeriod } from '../barometer/seriesPeriod.ts';
import { percent, percentagePoints } from '../barometer/units.ts';
import { formatMonth, formatPercent } from './format.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Cell, LineChartModel, LineModel } from './models.ts';
import { CHART_TEXTS } from './texts/charts.ts';

const TEXTS = CHART_TEXTS.rates;
/** The measure of a series that is a rate; others count persons. */
export const RATE_MEASURE = 'pct';

export type RateChartOptions = {
  readonly barometer: GapBarometer;
  readonly ownerName: string;
  /** The edition's month: a frozen report shows nothing later. */
  readonly until: string;
};

/** The last month that an edition's chart shows: the one its barometers are about, else the cut-off's. */
export function shownUntil({ edition, cutOff }: Barometer): string {
  return edition.observationMonth ?? cutOff.slice(0, 7);
}

/**
 * Local against national over time, up to the edition's month. A month without an observation is a gap.
 * Undefined when the series has no figure for the two areas.
 */
export function toRateChart(series: Series, options: RateChartOptions): LineChartModel | undefined {
  const { barometer, ownerName, until } = options;
  const areas = barometer.areas;
  if (areas === undefined) {
    return undefined;
  }
  const months = series.periods.filter((period) => lastMonthOf(series.frequency, period) <= until);
  const national = pointsOf(series, areas.national, months);
  const local = pointsOf(series, areas.local, months);
  const values = [...local, ...national].flatMap(({ cell }) => numberOf(cell) ?? []);
  if (values.length === 0) {
    return undefined;
  }
  const yMin = Math.floor(Math.min(...values));
  const nationalLabel = series.areas.find(({ code }) => code === areas.national)?.label ?? areas.national;
  return {
    kind: 'line',
    key: `ledighed-${barometer.key}`,
    title: TEXTS.title(ownerName),
    subtitle: TEXTS.subtitle(barometer.measure, formatMonth(until)),
    summary: summaryOf(local, national, ownerName),
    source: CHART_TEXTS.source(series.source ?? series.title),
    ruleIds: ['gap'],
    months,
    lines: [toLine('local', ownerName, local), toLine('national', nationalLabel, national)],
    yMin,
    // Rates that are all the same whole number still need an axis.
    yMax: Math.max(Math.ceil(Math.max(...values)), yMin + 1),
    yLabel: TEXTS.yLabel,
    breaks: series.breaks
      .filter(({ period }) => months.includes(period))
      .map(({ period }) => ({ month: period, label: TEXTS.breakLabel })),
    table: {
      caption: TEXTS.title(ownerName),
      columns: [
        { key: 'month', label: TEXTS.month, align: 'start' },
        { key: 'local', label: ownerName, align: 'end' },
        { key: 'national', label: nationalLabel, align: 'end' },
        { key: 'gap', label: TEXTS.gap, align: 'end' },
        { key: 'remark', label: TEXTS.remark, align: 'start' },
      ],
      rows: months.map((month, index) => toRow(month, local[index], national[index], series)),
      footer: [],
    },
  };
}

/** One point per month, also for an area that the series does not have. */
function pointsOf(series: Series, area: string, months: readonly SeriesPeriod[]): SeriesPoint[] {
  const line = lineOf(series, area, RATE_MEASURE);
  return months.map(
    (period) => line.find((point) => point.period === period) ?? { period, cell: { kind: 'gap' } },
  );
}

function numberOf(cell: SeriesCell): number | undefined {
  return cell.kind === 'gap' ? undefined : decimalToNumber(cell.value);
}

function toLine(role: LineModel['role'], label: string, points: readonly SeriesPoint[]): LineModel {
  return { key: role, label, role, points: points.map(({ cell }) => numberOf(cell) ?? null) };
}

function toRow(
  month: string,
  local: SeriesPoint | undefined,
  national: SeriesPoint | undefined,
  series: Series,
): Cell[] {
  const rate = (point: SeriesPoint | undefined): Cell =>
    point === undefined || point.cell.kind === 'gap'
      ? { kind: 'notStated' }
      : { unit: 'percent', amount: percent(point.cell.value) };
  const gap: Cell =
    local?.cell.kind === 'value' && national?.cell.kind === 'value'
      ? {
          unit: 'percentagePoints',
          amount: percentagePoints(subtractDecimals(local.cell.value, national.cell.value)),
        }
      : { kind: 'notStated' };
  const breaks = series.breaks.filter(({ period }) => period === month).map(({ text }) => text);
  const remarks = [...breaks, ...remarksOf(local), ...remarksOf(national)];
  return [
    { unit: 'month', amount: month },
    rate(local),
    rate(national),
    gap,
    { unit: 'text', amount: [...new Set(remarks)].join('; ') },
  ];
}

function remarksOf(point: SeriesPoint | undefined): string[] {
  if (point === undefined || point.cell.kind === 'gap') {
    return [];
  }
  const { remark, isDerived, isUnadjusted } = point.cell;
  if (remark !== undefined) {
    return [remark];
  }
  return [...(isDerived ? [TEXTS.derived] : []), ...(isUnadjusted ? [TEXTS.unadjusted] : [])];
}

function summaryOf(
  local: readonly SeriesPoint[],
  national: readonly SeriesPoint[],
  ownerName: string,
): string {
  const known = local.filter(({ cell }) => cell.kind === 'value');
  const first = known[0];
  const last = known.at(-1);
  const then = national.find(({ period }) => period === last?.period);
  if (first?.cell.kind !== 'value' || last?.cell.kind !== 'value' || then?.cell.kind !== 'value') {
    return TEXTS.noSummary;
  }
  return TEXTS.summary(
    ownerName,
    formatPeriod(first.period),
    formatPercent(percent(first.cell.value)),
    formatPeriod(last.period),
    formatPercent(percent(last.cell.value)),
    formatPercent(percent(then.cell.value)),
  );
}

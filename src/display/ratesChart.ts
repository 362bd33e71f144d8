import { decimalToNumber } from '../barometer/decimal.ts';
import type { GapBarometer } from '../barometer/gapBarometer.ts';
import { lineOf, type Series, type SeriesCell } from '../barometer/series.ts';
import { percent } from '../barometer/units.ts';
import type { Cell, LineChartModel, LineModel } from './models.ts';
import { type PeriodRange, rangeIndices } from './periodRange.ts';
import { RATE_MEASURE } from './rateChart.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';

const TEXTS = DEVELOPMENT_TEXTS.rates;

/** The months of a series that any area has a rate for, without holes: what a range is chosen from. */
export function ratedMonths(series: Series): readonly string[] {
  let first = series.periods.length;
  let last = -1;
  for (const { code } of series.areas) {
    const line = lineOf(series, code, RATE_MEASURE);
    const from = line.findIndex(({ cell }) => cell.kind === 'value');
    if (from >= 0) {
      first = Math.min(first, from);
      last = Math.max(
        last,
        line.findLastIndex(({ cell }) => cell.kind === 'value'),
      );
    }
  }
  return series.periods.slice(first, last + 1);
}

/** Local, landsplan and every other area of the series over the chosen months; what is missing is a gap. */
export function toRatesChart(
  series: Series,
  barometer: GapBarometer,
  ownerName: string,
  range: PeriodRange | undefined,
): LineChartModel | undefined {
  const all = ratedMonths(series);
  const { from, to } = rangeIndices(all, range);
  const months = all.slice(from, to + 1);
  const shown = new Set(months);
  const areas = series.areas
    .map(({ code, label }) => ({
      code,
      label: code === barometer.areas?.local ? ownerName : label,
      role: roleOf(code, barometer),
      points: lineOf(series, code, RATE_MEASURE).filter(({ period }) => shown.has(period)),
    }))
    .filter(({ points }) => points.some(({ cell }) => cell.kind === 'value'))
    .toSorted((a, b) => ORDER[a.role] - ORDER[b.role]);
  const values = areas.flatMap(({ points }) => points.flatMap(({ cell }) => numberOf(cell) ?? []));
  if (values.length === 0) {
    return undefined;
  }
  const yMin = Math.floor(Math.min(...values));
  return {
    kind: 'line',
    key: `ledighed-omraader-${barometer.key}`,
    title: TEXTS.title,
    subtitle: TEXTS.subtitle(barometer.measure),
    summary: '',
    source: CHART_TEXTS.source(series.source ?? series.title),
    ruleIds: [],
    months,
    lines: areas.map(
      ({ code, label, role, points }): LineModel => ({
        key: code,
        label,
        role,
        points: points.map(({ cell }) => numberOf(cell) ?? null),
      }),
    ),
    yMin,
    // Rates that are all the same whole number still need an axis.
    yMax: Math.max(Math.ceil(Math.max(...values)), yMin + 1),
    yLabel: CHART_TEXTS.rates.yLabel,
    breaks: series.breaks
      .filter(({ period }) => shown.has(period))
      .map(({ period }) => ({ month: period, label: CHART_TEXTS.rates.breakLabel })),
    table: {
      caption: TEXTS.title,
      columns: [
        { key: 'month', label: TEXTS.month, align: 'start' },
        ...areas.map(({ code, label }) => ({ key: code, label, align: 'end' as const })),
      ],
      rows: months.map((month, index): Cell[] => [
        { unit: 'month', amount: month },
        ...areas.map(({ points }): Cell => {
          const cell = points[index]?.cell;
          return cell?.kind === 'value'
            ? { unit: 'percent', amount: percent(cell.value) }
            : { kind: 'notStated' };
        }),
      ]),
      footer: [],
    },
  };
}

const ORDER: Readonly<Record<'local' | 'national' | 'other', number>> = { local: 0, national: 1, other: 2 };

function roleOf(code: string, barometer: GapBarometer): 'local' | 'national' | 'other' {
  if (code === barometer.areas?.local) {
    return 'local';
  }
  return code === barometer.areas?.national ? 'national' : 'other';
}

function numberOf(cell: SeriesCell): number | undefined {
  return cell.kind === 'gap' ? undefined : decimalToNumber(cell.value);
}

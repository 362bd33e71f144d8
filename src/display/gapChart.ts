import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import { decimalToNumber, subtractDecimals } from '../barometer/decimal.ts';
import type { Decision } from '../barometer/edition.ts';
import { figureValue } from '../barometer/figure.ts';
import { lineOf, type Series } from '../barometer/series.ts';
import { type PercentagePoints, percentagePoints } from '../barometer/units.ts';
import { formatDay, formatMonth, formatPercentagePoints, formatPoints } from './format.ts';
import type { Cell, LineChartModel, ZoneModel } from './models.ts';
import { type PeriodRange, rangeIndices } from './periodRange.ts';
import { RATE_MEASURE } from './rateChart.ts';
import { ratedMonths } from './ratesChart.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';

const TEXTS = DEVELOPMENT_TEXTS.gap;

const BAND_RULES = { given: 'bandsGiven', default: 'bandsDefault' } as const;

/** A decision on the time axis, told in full beside the chart. */
export type GapMarker = { readonly number: number; readonly month: string; readonly text: string };
export type GapChartModel = { readonly chart: LineChartModel; readonly markers: readonly GapMarker[] };

type GapPoint = { readonly month: string; readonly gap: PercentagePoints | undefined };

/** The gap of every month that has both rates, exactly; other months are gaps in the line. */
function gapPoints(series: Series, areas: { readonly local: string; readonly national: string }): GapPoint[] {
  const national = lineOf(series, areas.national, RATE_MEASURE);
  return lineOf(series, areas.local, RATE_MEASURE).map(({ period, cell }, index) => {
    const other = national[index]?.cell;
    const isKnown = cell.kind === 'value' && other?.kind === 'value';
    return {
      month: period,
      gap: isKnown ? percentagePoints(subtractDecimals(cell.value, other.value)) : undefined,
    };
  });
}

/** The gap over time with its colour bands, limits, baseline and decisions; undefined without a month that has both rates. */
export function toGapChart(
  series: Series,
  figures: GapBarometerFigures,
  decisions: readonly Decision[],
  range: PeriodRange | undefined,
): GapChartModel | undefined {
  const { barometer } = figures;
  if (barometer.areas === undefined) {
    return undefined;
  }
  const all = ratedMonths(series);
  const { from, to } = rangeIndices(all, range);
  const months = all.slice(from, to + 1);
  const shown = new Set(months);
  const points = gapPoints(series, barometer.areas).filter(({ month }) => shown.has(month));
  const values = points.flatMap(({ gap }) => (gap === undefined ? [] : [decimalToNumber(gap)]));
  if (values.length === 0) {
    return undefined;
  }
  const limits = limitsOf(figures);
  const reach = [0, ...values, ...limits.map(({ value }) => value)];
  const yMin = Math.min(0, Math.floor(Math.min(...reach) * 2) / 2);
  const yMax = Math.ceil((Math.max(...reach) + 0.1) * 2) / 2;
  const markers = markersOf(decisions, months);
  return {
    markers,
    chart: {
      kind: 'line',
      key: `afstand-${barometer.key}`,
      title: TEXTS.title(barometer.name),
      subtitle: TEXTS.subtitle(
        figures.bands === undefined
          ? TEXTS.none
          : figures.bands.origin === 'given'
            ? TEXTS.given
            : TEXTS.ours,
      ),
      summary: summaryOf(points),
      source: CHART_TEXTS.source(series.source ?? series.title),
      ruleIds: ['gap', ...(figures.bands === undefined ? [] : [BAND_RULES[figures.bands.origin]])],
      months,
      lines: [
        {
          key: 'gap',
          label: TEXTS.line,
          role: 'local',
          points: points.map(({ gap }) => (gap === undefined ? null : decimalToNumber(gap))),
        },
      ],
      yMin,
      yMax,
      yLabel: TEXTS.axis,
      breaks: series.breaks
        .filter(({ period }) => shown.has(period))
        .map(({ period }) => ({ month: period, label: CHART_TEXTS.rates.breakLabel })),
      zones: zonesOf(figures, yMin, yMax),
      limits,
      markers: markers.map(({ month, number, text }) => ({ month, number, label: text })),
      table: {
        caption: TEXTS.title(barometer.name),
        columns: [
          { key: 'month', label: DEVELOPMENT_TEXTS.rates.month, align: 'start' },
          { key: 'gap', label: TEXTS.column, align: 'end' },
        ],
        rows: points.map(({ month, gap }): Cell[] => [
          { unit: 'month', amount: month },
          gap === undefined ? { kind: 'notStated' } : { unit: 'percentagePoints', amount: gap },
        ]),
        footer: [],
      },
    },
  };
}

function limitsOf({ bands, baseline }: GapBarometerFigures): NonNullable<LineChartModel['limits']> {
  const start = figureValue(baseline.gap);
  return [
    ...(bands?.bands ?? []).flatMap(({ colour, upTo }) =>
      upTo === undefined
        ? []
        : [
            {
              value: decimalToNumber(upTo),
              label: TEXTS.limit(COLOUR_WORDS_LOWER[colour], formatPoints(upTo)),
              kind: 'limit' as const,
            },
          ],
    ),
    ...(start === undefined
      ? []
      : [
          {
            value: decimalToNumber(start),
            label: TEXTS.baseline(formatPoints(start)),
            kind: 'baseline' as const,
          },
        ]),
  ];
}

function zonesOf({ bands }: GapBarometerFigures, yMin: number, yMax: number): ZoneModel[] {
  let from = yMin;
  return (bands?.bands ?? []).map(({ colour, upTo }) => {
    const to = upTo === undefined ? yMax : Math.min(Math.max(decimalToNumber(upTo), yMin), yMax);
    const zone = { colour, from, to };
    from = to;
    return zone;
  });
}

/** Decisions whose date lies in the months shown, in order of time. */
function markersOf(decisions: readonly Decision[], months: readonly string[]): GapMarker[] {
  return decisions
    .flatMap((decision) => {
      const day = decision.approvedBy?.date ?? decision.recommendedBy?.date ?? decision.proposedBy?.date;
      return day === undefined || !months.includes(day.slice(0, 7)) ? [] : [{ day, title: decision.title }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, title }, index) => ({
      number: index + 1,
      month: day.slice(0, 7),
      text: `${formatDay(day)}: ${title}`,
    }));
}

function summaryOf(points: readonly GapPoint[]): string {
  const known = points.filter(({ gap }) => gap !== undefined);
  const first = known[0];
  const last = known.at(-1);
  return first?.gap === undefined || last?.gap === undefined || first === last
    ? TEXTS.noSummary
    : TEXTS.summary(
        formatMonth(first.month),
        formatPercentagePoints(first.gap),
        formatMonth(last.month),
        formatPercentagePoints(last.gap),
      );
}

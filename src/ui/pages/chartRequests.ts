import {
  formatChartNumber,
  formatKronerAxis,
  formatKronerBar,
  formatKronerValue,
  formatMonth,
  formatRate,
} from '../../display/format.ts';
import type { BarChartModel, LineChartModel, ZoneBarModel } from '../../display/models.ts';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import type { ChartRequest } from '../charts/drawChart.tsx';

export type LineRequest = Extract<ChartRequest, { kind: 'line' }>;
export type BarRequest = Extract<ChartRequest, { kind: 'bars' }>;
export type ZoneRequest = Extract<ChartRequest, { kind: 'zones' }>;

type Format = (value: number) => string;

function overTime(model: LineChartModel, formatValue: Format, formatTick?: Format): LineRequest {
  const labels = CHART_TEXTS.rates.labels;
  const line = { kind: 'line', model, formatValue, formatMonth, labels } as const;
  return formatTick === undefined ? line : { ...line, formatTick };
}

// The one place that says how each chart writes its numbers: screen, exported picture and tests ask here.

/** Local against national, on Oversigt. */
export function rateRequest(model: LineChartModel): LineRequest {
  return overTime(model, formatRate);
}

/** Local, national and others, on Udvikling: its axis has its unit beside it. */
export function ratesRequest(model: LineChartModel): LineRequest {
  return overTime(model, formatRate, formatChartNumber);
}

/** The gap, money in millions, afkastgrad: plain numbers whose unit stands at the axis. */
export function numbersRequest(model: LineChartModel): LineRequest {
  return overTime(model, formatChartNumber, formatChartNumber);
}

/** Gevinst against forbrug per project. */
export function moneyRequest(model: BarChartModel): BarRequest {
  return {
    kind: 'bars',
    model,
    formatAxis: formatKronerAxis,
    formatBar: formatKronerBar,
    formatValue: formatKronerValue,
  };
}

export function zoneRequest(model: ZoneBarModel): ZoneRequest {
  return { kind: 'zones', model };
}

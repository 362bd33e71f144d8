import { formatMonth } from '../format.ts';
import type { BarChartModel, LineChartModel, WhyModel } from '../models.ts';
import { ruleLines } from '../ruleLines.ts';
import { CHART_TEXTS } from '../texts/charts.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { madeWhy } from './madeWhy.ts';

/** Where the figures of a chart come from; each of them stands in its table. */
export function chartWhy(model: LineChartModel | BarChartModel): WhyModel[] {
  const label = CHART_TEXTS.source('');
  const months = model.kind === 'line' ? model.months : [];
  const [first] = months;
  const last = months.at(-1);
  return [
    madeWhy(undefined, {
      title: model.title,
      value: model.summary,
      kind: TEXTS.chart,
      definition: model.subtitle === '' ? undefined : model.subtitle,
      rules: ruleLines(model.ruleIds),
      source: model.source.startsWith(label) ? model.source.slice(label.length) : model.source,
      period:
        first === undefined || last === undefined
          ? undefined
          : TEXTS.months(formatMonth(first), formatMonth(last)),
    }),
  ];
}

import type { LineChartModel } from '../../display/models.ts';
import { toRateChart } from '../../display/rateChart.ts';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import { type Loadable, toLoadable } from './loadable.ts';
import { useSeriesQuery } from './queries.ts';
import type { EditionView } from './useEdition.ts';

/** Local against national over time, from the series of the first barometer that has one. Asked for only when wanted. */
export function useRateChart(view: EditionView, isWanted: boolean): Loadable<LineChartModel> {
  const { barometer, catalogue, owner } = view;
  const gap = barometer.gaps.find(({ barometer: { series } }) => series !== undefined)?.barometer;
  const path = catalogue.series.find(({ key }) => key === gap?.series)?.path;
  const loaded = toLoadable(useSeriesQuery(path, isWanted));
  if (gap === undefined || path === undefined) {
    return { kind: 'empty', reason: CHART_TEXTS.rates.noSeries };
  }
  if (loaded.kind !== 'ready') {
    return loaded;
  }
  const until = barometer.edition.observationMonth ?? barometer.cutOff.slice(0, 7);
  const chart = toRateChart(loaded.value.value, { barometer: gap, ownerName: owner.shortName, until });
  return chart === undefined
    ? { kind: 'empty', reason: CHART_TEXTS.rates.empty(owner.shortName) }
    : { kind: 'ready', value: chart };
}

import { useMemo } from 'react';
import type { LineChartModel } from '../../display/models.ts';
import { shownUntil, toRateChart } from '../../display/rateChart.ts';
import { toRevisions } from '../../display/revisions.ts';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import type { Loadable } from './loadable.ts';
import { useDevelopment } from './useDevelopment.ts';
import type { EditionView } from './useEdition.ts';

/** The chart of Oversigt, and where the series differs from the edition. */
export type RateChartView = { readonly chart: LineChartModel; readonly revisions: readonly string[] };

/** Local against national over time, up to the edition's month. The same object as long as nothing changes. */
export function useRateChart(view: EditionView, isWanted: boolean): Loadable<RateChartView> {
  const { barometer, owner } = view;
  const loaded = useDevelopment(view, isWanted);
  const { series, figures } = loaded.kind === 'ready' ? loaded.value : {};
  const drawn = useMemo((): Loadable<RateChartView> | undefined => {
    if (series === undefined || figures === undefined) {
      return undefined;
    }
    const chart = toRateChart(series, {
      barometer: figures.barometer,
      ownerName: owner.shortName,
      until: shownUntil(barometer),
    });
    return chart === undefined
      ? { kind: 'empty', reason: CHART_TEXTS.rates.empty(owner.shortName) }
      : { kind: 'ready', value: { chart, revisions: toRevisions(figures.barometer, series) } };
  }, [series, figures, barometer, owner]);
  return loaded.kind === 'ready' ? (drawn ?? { kind: 'loading' }) : loaded;
}

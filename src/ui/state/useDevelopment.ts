import type { GapBarometerFigures } from '../../barometer/computeGapBarometer.ts';
import type { Series } from '../../barometer/series.ts';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import { type Loadable, toLoadable } from './loadable.ts';
import { useSeriesQuery } from './queries.ts';
import type { EditionView } from './useEdition.ts';

/** A barometer of level 1 that has a series, and the series. */
export type Development = { readonly series: Series; readonly figures: GapBarometerFigures };

/** The series of the first barometer that has one. Asked for only when wanted: the figures never wait for it. */
export function useDevelopment(view: EditionView, isWanted = true): Loadable<Development> {
  const figures = view.barometer.gaps.find(({ barometer }) => barometer.series !== undefined);
  const path = view.catalogue.series.find(({ key }) => key === figures?.barometer.series)?.path;
  const loaded = toLoadable(useSeriesQuery(path, isWanted));
  if (figures === undefined || path === undefined) {
    return { kind: 'empty', reason: CHART_TEXTS.rates.noSeries };
  }
  return loaded.kind === 'ready' ? { kind: 'ready', value: { series: loaded.value.value, figures } } : loaded;
}

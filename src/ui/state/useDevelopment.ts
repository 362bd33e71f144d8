import type { GapBarometerFigures } from '../../barometer/computeGapBarometer.ts';
import type { Series } from '../../barometer/series.ts';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import { type Loadable, toLoadable } from './loadable.ts';
import { useOfficialUse } from './officialStore.ts';
import { useSeriesQuery } from './queries.ts';
import type { EditionView } from './useEdition.ts';

/** A barometer of level 1 that has a series, and the series: as shipped, and as the charts of this session use it. */
export type Development = {
  readonly series: Series;
  readonly shipped: Series;
  readonly figures: GapBarometerFigures;
};

/** The first barometer that has a series, and where the series lies; undefined where none has one. */
export function findCharted({
  barometer,
  catalogue,
}: Pick<EditionView, 'barometer' | 'catalogue'>):
  | { readonly figures: GapBarometerFigures; readonly path: string }
  | undefined {
  const figures = barometer.gaps.find((gap) => gap.barometer.series !== undefined);
  const path = catalogue.series.find(({ key }) => key === figures?.barometer.series)?.path;
  return figures === undefined || path === undefined ? undefined : { figures, path };
}

/** The series of the first barometer that has one. Asked for only when wanted: the figures never wait for it. */
export function useDevelopment(view: EditionView, isWanted = true): Loadable<Development> {
  const charted = findCharted(view);
  const loaded = toLoadable(useSeriesQuery(charted?.path, isWanted));
  const use = useOfficialUse(charted?.figures.barometer.series ?? '');
  if (charted === undefined) {
    return { kind: 'empty', reason: CHART_TEXTS.rates.noSeries };
  }
  if (loaded.kind !== 'ready') {
    return loaded;
  }
  const shipped = loaded.value.value;
  return { kind: 'ready', value: { shipped, series: use?.series ?? shipped, figures: charted.figures } };
}

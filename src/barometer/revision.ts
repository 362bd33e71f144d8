import { compareDecimals } from './decimal.ts';
import type { GapBarometer, Observation } from './gapBarometer.ts';
import { lineOf, type Series } from './series.ts';
import { type Percent, percent } from './units.ts';

/** An observation that today's series gives otherwise than the edition did: "revideret siden udgaven". */
export type Revision = { readonly observation: Observation; readonly now: Percent };

/** The observations of an edition that the series has revised since; a month that the series lacks is no revision. */
export function findRevisions(barometer: GapBarometer, series: Series, measure: string): Revision[] {
  return barometer.observations.flatMap((observation) => {
    const point = lineOf(series, observation.area, measure).find(
      ({ period }) => period === observation.month,
    );
    return point?.cell.kind === 'value' && compareDecimals(point.cell.value, observation.value) !== 0
      ? [{ observation, now: percent(point.cell.value) }]
      : [];
  });
}

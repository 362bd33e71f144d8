import type { GapBarometer } from '../barometer/gapBarometer.ts';
import { findRevisions } from '../barometer/revision.ts';
import { lineOf, type Series } from '../barometer/series.ts';
import { formatMonth, formatPercent } from './format.ts';
import { RATE_MEASURE } from './rateChart.ts';
import { REVISION_TEXTS } from './texts/revisions.ts';

/** Months where today's series and the edition give different figures, a line each; empty when they agree. */
export function toRevisions(barometer: GapBarometer, series: Series): string[] {
  return findRevisions(barometer, series, RATE_MEASURE).map(({ observation, now }) => {
    const area = series.areas.find(({ code }) => code === observation.area)?.label ?? observation.area;
    const cell = lineOf(series, observation.area, RATE_MEASURE).find(
      ({ period }) => period === observation.month,
    )?.cell;
    const remark = cell?.kind === 'value' && cell.remark !== undefined ? ` (${cell.remark})` : '';
    return `${REVISION_TEXTS.line(
      area,
      formatMonth(observation.month),
      formatPercent(observation.value),
      formatPercent(now),
    )}${remark}`;
  });
}

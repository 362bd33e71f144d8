import { formatNumber } from './format.ts';
import type { BarChartModel } from './models.ts';
import { BILAG_TEXTS } from './texts/bilag.ts';

/** So many rows of bars fit a page with their heading. */
const MOST_ROWS = 16;

/** A bar chart in parts that each fit a page, as even as can be, all on one scale; one part where it fits. */
export function toPaperBars(model: BarChartModel): readonly BarChartModel[] {
  const count = Math.max(1, Math.ceil(model.rows.length / MOST_ROWS));
  const size = Math.ceil(model.rows.length / count);
  if (count === 1) return [model];
  return Array.from({ length: count }, (_, at) => ({
    ...model,
    key: `${model.key}-${at + 1}`,
    title: BILAG_TEXTS.part(model.title, formatNumber(at + 1), formatNumber(count)),
    // Said once, under the first.
    summary: at === 0 ? model.summary : '',
    rows: model.rows.slice(at * size, (at + 1) * size),
  }));
}

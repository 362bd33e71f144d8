import type { LineChartModel } from '../../display/models.ts';
import { ellipsize, estimateTextWidth } from '../../display/textWidth.ts';

export type BreakLayout = {
  readonly month: string;
  readonly x: number;
  readonly text: string;
  /** The text ends at the line instead of beginning there. */
  readonly isEnd: boolean;
  readonly top: number;
  readonly baseline: number;
};

type Plot = { readonly left: number; readonly width: number; readonly monthWidth: number };
type TextRows = { readonly top: number; readonly row: number; readonly size: number };

const BESIDE_LINE = 5;

/** Breaks as lines between two months, their names above the plot in as many rows as keep them apart. */
export function layOutBreaks(
  { breaks, months }: LineChartModel,
  plot: Plot,
  { top, row, size }: TextRows,
): { readonly rows: number; readonly placed: BreakLayout[] } {
  const right = plot.left + plot.width;
  const ends: number[] = [];
  const placed = breaks.flatMap(({ month, label }) => {
    const index = months.indexOf(month);
    if (index < 0) return [];
    const x = plot.left + Math.max(0, index - 0.5) * plot.monthWidth;
    const text = ellipsize(label, Math.max(x - plot.left, right - x) - BESIDE_LINE, size);
    const width = estimateTextWidth(text, size) + BESIDE_LINE;
    const isEnd = x + width > right;
    const from = isEnd ? x - width : x;
    const free = ends.findIndex((end) => end + BESIDE_LINE <= from);
    const own = free < 0 ? ends.length : free;
    ends[own] = from + width;
    const rowTop = top + own * row;
    return [{ month, x, text, isEnd, top: rowTop, baseline: rowTop + size * 0.9 }];
  });
  return { rows: ends.length, placed };
}

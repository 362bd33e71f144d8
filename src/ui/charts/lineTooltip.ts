import type { LineChartModel } from '../../display/models.ts';
import type { TooltipNote, TooltipRow } from './ChartTooltip.tsx';
import type { DrawnLine } from './drawnLines.ts';

export type LineChartLabels = {
  /** Said of a month without a figure. */
  readonly noFigure: string;
  /** Said of the lines that a tooltip has no room for. */
  readonly moreLines: (count: number) => string;
};

type Context = {
  readonly model: LineChartModel;
  readonly lines: readonly DrawnLine[];
  readonly formatValue: (value: number) => string;
  readonly formatMonth: (month: string) => string;
  readonly labels: LineChartLabels;
};

const MOST_ROWS = 8;

/** What is said of a month: every line's figure, or that it has none, and what happened then. */
export function lineTooltip(month: string, { model, lines, formatValue, formatMonth, labels }: Context) {
  const at = model.months.indexOf(month);
  const shown = lines.slice(0, MOST_ROWS);
  const rest = lines.length - shown.length;
  return {
    title: formatMonth(month),
    rows: shown.map(({ key, label, points, style }): TooltipRow => {
      const value = points[at] ?? null;
      const said = value === null ? labels.noFigure : formatValue(value);
      return { key, label, swatch: { kind: 'line', line: style }, text: said, isNote: value === null };
    }),
    notes: (model.markers ?? [])
      .filter((marker) => marker.month === month)
      .map(({ number, label }): TooltipNote => ({ number: String(number), text: label })),
    rest: rest > 0 ? labels.moreLines(rest) : undefined,
  };
}

import { formatMonth } from '../../display/format.ts';
import type { MeetingBody } from '../../display/meeting/step.ts';
import type { BarChartModel, LineChartModel } from '../../display/models.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { BAR_FRAME } from './barPlotXml.ts';
import type { BodyDrawings, Box, ChartDrawing } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';

/** Lower than this a chart tells nothing. */
const LEAST = 320;
const BETWEEN = 12;
const COLUMN_GAP = 40;
/** Two bars, each as high as the figure at its end. */
const ROW = 62;
const MOST_COLUMNS = 3;

/** A chart that can be edited, and below it what it cannot say itself: where figures break, and which are missing. */
export function chartBody(
  { model }: Extract<MeetingBody, { readonly kind: 'chart' }>,
  box: Box,
  scale: number,
): BodyDrawings {
  const lines = model.kind === 'line' ? lineRemarks(model) : barRemarks(model);
  const { height } = linesBelow(lines, box);
  const room = Math.max(LEAST * scale, box.height - height - (height > 0 ? BETWEEN : 0));
  const below = linesBelow(lines, { ...box, y: box.y + room + BETWEEN });
  return {
    drawings: [...charts(model, { ...box, height: room }), ...below.drawings],
    height: room + (height > 0 ? BETWEEN + height : 0),
  };
}

/** Bars in as many columns as give each bar the height of its figure. */
function charts(model: LineChartModel | BarChartModel, box: Box): ChartDrawing[] {
  const drawing = (part: typeof model, place: Box): ChartDrawing => ({
    kind: 'chart',
    name: `${SLIDE_TEXTS.names.chart}: ${model.title}`,
    alt: model.summary,
    box: place,
    model: part,
  });
  if (model.kind === 'line') return [drawing(model, box)];
  const { rows } = model;
  const wanted = Math.ceil((rows.length * ROW) / (box.height - BAR_FRAME.top - BAR_FRAME.bottom));
  const columns = Math.max(1, Math.min(wanted, MOST_COLUMNS));
  const perColumn = Math.max(1, Math.ceil(rows.length / columns));
  const width = (box.width - (columns - 1) * COLUMN_GAP) / columns;
  return Array.from({ length: columns }, (_, index) =>
    drawing(
      { ...model, rows: rows.slice(index * perColumn, (index + 1) * perColumn) },
      { ...box, x: box.x + index * (width + COLUMN_GAP), width },
    ),
  );
}

function lineRemarks({ breaks, markers = [] }: LineChartModel): string[] {
  return [...breaks, ...markers].map(({ month, label }) => SLIDE_TEXTS.break(formatMonth(month), label));
}

function barRemarks({ rows, gevinstLabel, forbrugLabel }: BarChartModel): string[] {
  const without = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [SLIDE_TEXTS.without(label.toLowerCase(), names.join(', '))];
  return [
    SLIDE_TEXTS.inMillions,
    ...without(
      gevinstLabel,
      rows.flatMap(({ gevinst, label, gevinstNote }) =>
        gevinst === null ? [SLIDE_TEXTS.withReason(label, gevinstNote)] : [],
      ),
    ),
    ...without(
      forbrugLabel,
      rows.flatMap(({ forbrug, label, forbrugNote }) =>
        forbrug === null ? [SLIDE_TEXTS.withReason(label, forbrugNote)] : [],
      ),
    ),
  ];
}

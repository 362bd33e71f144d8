import { formatMonth } from '../../display/format.ts';
import type { MeetingBody } from '../../display/meeting/step.ts';
import type { BarChartModel, LineChartModel } from '../../display/models.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings } from './bodies.ts';
import type { Box, ChartDrawing } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';

/** Lower than this a chart tells nothing. */
const LEAST = 320;
const BETWEEN = 12;
const COLUMN_GAP = 40;
/** More rows of bars than this stand in two columns. */
const MOST_ROWS = 16;

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

function charts(model: LineChartModel | BarChartModel, box: Box): ChartDrawing[] {
  const drawing = (part: typeof model, place: Box): ChartDrawing => ({
    kind: 'chart',
    name: `${SLIDE_TEXTS.names.chart}: ${model.title}`,
    alt: model.summary,
    box: place,
    model: part,
  });
  if (model.kind === 'line' || model.rows.length <= MOST_ROWS) return [drawing(model, box)];
  const half = Math.ceil(model.rows.length / 2);
  const width = (box.width - COLUMN_GAP) / 2;
  return [
    drawing({ ...model, rows: model.rows.slice(0, half) }, { ...box, width }),
    drawing({ ...model, rows: model.rows.slice(half) }, { ...box, x: box.x + width + COLUMN_GAP, width }),
  ];
}

function lineRemarks({ breaks, markers = [] }: LineChartModel): string[] {
  return [...breaks, ...markers].map(({ month, label }) => SLIDE_TEXTS.break(formatMonth(month), label));
}

function barRemarks({ rows, gevinstLabel, forbrugLabel }: BarChartModel): string[] {
  const without = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [SLIDE_TEXTS.without(label.toLowerCase(), names.join(', '))];
  return [
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

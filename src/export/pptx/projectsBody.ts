import type { MeetingBody, MeetingProject } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings, Box, Drawing, TableCell } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { statusDrawing } from './statusDrawing.ts';
import { tableDrawing } from './tableDrawing.ts';
import { CELL_ROOM } from './tableXml.ts';

const ICON = { side: 34, room: 48 };
const BETWEEN = 20;
const NAME_COLUMN = 1;

/** Projects in a table, each with its status's shape in its row. */
export function projectsBody(
  { columns, rows, note }: Extract<MeetingBody, { readonly kind: 'projects' }>,
  box: Box,
  scale: number,
): BodyDrawings {
  const size = scaled(SLIDE_TYPE.text, scale);
  const small = scaled(SLIDE_TYPE.small, scale);
  const side = ICON.side * scale;
  const head = (text: string, align: TableCell['align']): TableCell => ({
    align,
    runs: [{ text, size: small, colour: COLOURS.ink2, isBold: true }],
  });
  const headings = [
    head(SLIDE_TEXTS.status, 'start'),
    head(SLIDE_TEXTS.project, 'start'),
    ...columns.map(({ label, align }) => head(label, align)),
  ];
  const { table, height, isTight } = tableDrawing(
    [SLIDE_TEXTS.project, ...columns.map(({ label }) => label)].join(', '),
    [headings, ...rows.map((row) => projectCells(row, size, small, ICON.room * scale))],
    box,
    { width: box.width, widest: NAME_COLUMN, leastShare: 0.3 },
  );
  const icons: Drawing[] = [];
  let y = box.y + (table.rows[0]?.height ?? 0);
  rows.forEach(({ icon, status }, index) => {
    const rowHeight = table.rows[index + 1]?.height ?? 0;
    const place = { x: box.x + CELL_ROOM.side, y: y + (rowHeight - side) / 2 };
    icons.push(statusDrawing(icon, place, side, status));
    y += rowHeight;
  });
  const below = linesBelow(note === undefined ? [] : [note], { ...box, y: box.y + height + BETWEEN }, scale);
  return {
    drawings: [table, ...icons, ...below.drawings],
    isTight,
    height: height + (note === undefined ? 0 : BETWEEN + below.height),
  };
}

function projectCells(
  { status, name, note, cells }: MeetingProject,
  size: number,
  small: number,
  indent: number,
): TableCell[] {
  const run = { size, colour: COLOURS.ink };
  return [
    { align: 'start', indent, runs: [{ ...run, text: status }] },
    {
      align: 'start',
      runs: [
        { ...run, text: name, isBold: true },
        ...(note === '' ? [] : [{ text: `  ${note}`, size: small, colour: COLOURS.ink2 }]),
      ],
    },
    ...cells.map(
      ({ text, isNegative }): TableCell => ({
        align: 'end',
        runs: [{ ...run, text, ...(isNegative ? { colour: COLOURS.red } : {}) }],
      }),
    ),
  ];
}

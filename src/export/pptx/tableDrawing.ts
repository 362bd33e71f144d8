import { countLines } from '../../display/meeting/room.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { estimateTextWidth } from '../../display/textWidth.ts';
import type { Point, Run, TableCell, TableDrawing } from './drawing.ts';
import { CELL_ROOM } from './tableXml.ts';

/** The line of a table's cell in parts of its type size: Office's own, and a little more. */
const LINE = 1.22;

type Size = {
  /** Of the whole table. */
  readonly width: number;
  /** The column that takes what the others leave. */
  readonly widest: number;
};

/** A table whose rows are as high as their texts need: the first row holds the headings. */
export function tableDrawing(
  alt: string,
  rows: readonly (readonly TableCell[])[],
  place: Point,
  { width, widest }: Size,
): TableDrawing & { readonly height: number } {
  const widths = columnWidths(rows, width, widest);
  const sized = rows.map((cells) => ({
    cells,
    height:
      2 * CELL_ROOM.above + Math.max(0, ...cells.map((cell, index) => heightOf(cell, widths[index] ?? 0))),
  }));
  const height = sized.reduce((sum, row) => sum + row.height, 0);
  return {
    kind: 'table',
    name: SLIDE_TEXTS.names.table,
    alt,
    box: { ...place, width, height },
    widths,
    rows: sized,
    height,
  };
}

function sizeOf(runs: readonly Run[]): number {
  return Math.max(0, ...runs.map(({ size }) => size));
}

function widthOf({ runs, indent = 0 }: TableCell): number {
  const texts = runs.map(({ text, size, isBold }) => estimateTextWidth(text, size, isBold));
  return texts.reduce((sum, each) => sum + each, 0) + indent + 2 * CELL_ROOM.side;
}

/** The widest word: less than that a column must not have. */
function leastWidth({ runs, indent = 0 }: TableCell): number {
  const words = runs.flatMap(({ text, size, isBold }) =>
    text.split(/[\n\r\t ]+/).map((word) => estimateTextWidth(word, size, isBold)),
  );
  return Math.max(0, ...words) + indent + 2 * CELL_ROOM.side;
}

/** Columns of figures as wide as their figures; headings wrap. What is left goes to the widest column. */
function columnWidths(rows: readonly (readonly TableCell[])[], width: number, widest: number): number[] {
  const [head = [], ...body] = rows;
  const wanted = head.map((cell, column) =>
    Math.max(leastWidth(cell), ...body.map((row) => (row[column] === undefined ? 0 : widthOf(row[column])))),
  );
  const others = wanted.reduce((sum, each, column) => sum + (column === widest ? 0 : each), 0);
  // However much the others want, the widest keeps a third.
  const shrink = Math.min(1, (width * 2) / 3 / Math.max(others, 1));
  return wanted.map((each, column) => (column === widest ? width - others * shrink : each * shrink));
}

function heightOf({ runs, indent = 0 }: TableCell, width: number): number {
  const text = runs.map((run) => run.text).join('');
  const room = Math.max(1, width - indent - 2 * CELL_ROOM.side);
  const size = sizeOf(runs);
  return (
    countLines(
      text,
      room,
      size,
      runs.some(({ isBold }) => isBold),
    ) *
    size *
    LINE
  );
}

import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { Point, Run, TableCell, TableDrawing } from './drawing.ts';
import { slideLines, slideTextWidth } from './slideWidths.ts';
import { CELL_ROOM } from './tableXml.ts';

/** The line of a table's cell in parts of its type size: Office's own, and a little more. */
const LINE = 1.2;
/** A little more than the text, so that no figure breaks for a hair. */
const SPARE = 1.03;

type Size = {
  /** Of the whole table. */
  readonly width: number;
  /** The column that takes what the others leave, and the part of the table that it keeps. */
  readonly widest: number;
  readonly leastShare: number;
};

/** A table whose rows are as high as their texts need: the first row holds the headings. */
export function tableDrawing(
  alt: string,
  rows: readonly (readonly TableCell[])[],
  place: Point,
  size: Size,
): { readonly table: TableDrawing; readonly height: number; readonly isTight: boolean } {
  const { widths, isTight } = columnWidths(rows, size);
  const sized = rows.map((cells) => ({
    cells,
    height:
      2 * CELL_ROOM.above + Math.max(0, ...cells.map((cell, index) => heightOf(cell, widths[index] ?? 0))),
  }));
  const height = sized.reduce((sum, row) => sum + row.height, 0);
  const box = { x: place.x, y: place.y, width: size.width, height };
  return {
    table: { kind: 'table', name: SLIDE_TEXTS.names.table, alt, box, widths, rows: sized },
    height,
    isTight,
  };
}

function sizeOf(runs: readonly Run[]): number {
  return Math.max(0, ...runs.map(({ size }) => size));
}

function widthOf({ runs, indent = 0 }: TableCell): number {
  const texts = runs.map(({ text, size, isBold }) => slideTextWidth(text, size, isBold));
  return texts.reduce((sum, each) => sum + each, 0) * SPARE + indent + 2 * CELL_ROOM.side;
}

/** The widest word: less than that a column must not have. */
function leastWidth({ runs, indent = 0 }: TableCell): number {
  const words = runs.flatMap(({ text, size, isBold }) =>
    text.split(/[\n\r\t ]+/).map((word) => slideTextWidth(word, size, isBold)),
  );
  return Math.max(0, ...words) * SPARE + indent + 2 * CELL_ROOM.side;
}

type Columns = { readonly widths: readonly number[]; readonly isTight: boolean };

/** Headings on one line where that costs the others nothing; else they wrap. */
function columnWidths(rows: readonly (readonly TableCell[])[], size: Size): Columns {
  const [head = [], ...body] = rows;
  const free = shareOut(rows, rows, size);
  return free.isTight || free.isWrapped ? shareOut([head], body, size) : free;
}

/**
 * Columns as wide as the texts of `wide` where there is room; where there is not, those wrap too, and words stay whole
 * as long as they can. Of `all` but their words. What is left goes to the widest column.
 */
function shareOut(
  all: readonly (readonly TableCell[])[],
  wide: readonly (readonly TableCell[])[],
  { width, widest, leastShare }: Size,
): Columns & { readonly isWrapped: boolean } {
  const [head = []] = all;
  const widthsBy = (rows: readonly (readonly TableCell[])[], measure: (cell: TableCell) => number) =>
    head.map((_, column) =>
      Math.max(0, ...rows.map((row) => (row[column] === undefined ? 0 : measure(row[column])))),
    );
  const sum = (widths: readonly number[]) =>
    widths.reduce((total, each, column) => (column === widest ? total : total + each), 0);
  const room = width * (1 - leastShare);
  const least = widthsBy([...all, ...wide], leastWidth);
  const full = widthsBy(wide, widthOf).map((each, column) => Math.max(each, least[column] ?? 0));
  const spare = sum(full) - sum(least);
  const given = Math.max(0, Math.min(1, spare === 0 ? 1 : (room - sum(least)) / spare));
  const shrink = Math.min(1, room / Math.max(1, sum(least)));
  const widths = least.map((each, column) => (each + ((full[column] ?? 0) - each) * given) * shrink);
  const left = width - sum(widths);
  return {
    widths: widths.map((each, column) => (column === widest ? left : each)),
    isTight: given < 1 || left < (least[widest] ?? 0),
    isWrapped: left < (full[widest] ?? 0),
  };
}

function heightOf({ runs, indent = 0 }: TableCell, width: number): number {
  const text = runs.map((run) => run.text).join('');
  const room = Math.max(1, width - indent - 2 * CELL_ROOM.side);
  const size = sizeOf(runs);
  return (
    slideLines(
      text,
      room,
      size,
      runs.some(({ isBold }) => isBold),
    ) *
    size *
    LINE
  );
}

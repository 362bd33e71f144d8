import { type Box, type Point, type Segment, segmentTouches } from './boxes.ts';

/** The field that the lines are drawn in, with what its sides stand for. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How many months lie from left to right, the first and the last on the edges. */
  readonly months: number;
  readonly yMin: number;
  readonly yMax: number;
};

/** Where a month stands; a single one in the middle. */
export function xOf({ left, right, months }: Plot, index: number): number {
  return months > 1 ? left + (index / (months - 1)) * (right - left) : (left + right) / 2;
}

/** Where a value stands; all of them in the middle where the axis has no span. */
export function yOf({ top, bottom, yMin, yMax }: Plot, value: number): number {
  return yMax > yMin ? bottom - ((value - yMin) / (yMax - yMin)) * (bottom - top) : (top + bottom) / 2;
}

export function monthWidthOf({ left, right, months }: Plot): number {
  return (right - left) / Math.max(1, months - 1);
}

/** A value beyond the axis is not drawn. */
export function isOnAxis({ yMin, yMax }: Pick<Plot, 'yMin' | 'yMax'>, value: number): boolean {
  return value >= yMin && value <= yMax;
}

export function pointAt(plot: Plot, index: number, value: number): Point {
  return { x: xOf(plot, index), y: yOf(plot, value) };
}

/** A line as it is drawn: for each month the piece that leads to it, or a point where it stands alone. */
export type Pieces = readonly (Segment | undefined)[];

export function piecesOf(points: readonly (number | null)[], plot: Plot): Pieces {
  return points.map((value, index) => {
    if (value === null) return undefined;
    const to = pointAt(plot, index, value);
    const before = points[index - 1] ?? null;
    return { from: before === null ? to : pointAt(plot, index - 1, before), to };
  });
}

/** How many pieces of a line come nearer to a box than the gap. Only those of the months around it are looked at. */
export function countTouches(pieces: Pieces, plot: Plot, box: Box, gap: number): number {
  const month = Math.max(monthWidthOf(plot), Number.EPSILON);
  const first = Math.max(0, Math.floor((box.x - gap - plot.left) / month));
  const last = Math.min(pieces.length - 1, Math.floor((box.x + box.width + gap - plot.left) / month) + 1);
  let count = 0;
  for (let index = first; index <= last; index += 1) {
    const piece = pieces[index];
    if (piece !== undefined && segmentTouches(piece, box, gap)) count += 1;
  }
  return count;
}

import type { Point, Segment } from './boxes.ts';

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

/** A line as it is drawn: from month to month, and a month that stands alone as a point. */
export function segmentsOf(points: readonly (number | null)[], plot: Plot): Segment[] {
  return points.flatMap((value, index): Segment[] => {
    if (value === null) return [];
    const to = pointAt(plot, index, value);
    const before = points[index - 1] ?? null;
    return [{ from: before === null ? to : pointAt(plot, index - 1, before), to }];
  });
}

import type { LineModel } from '../../display/models.ts';
import { type LineStyle, styleLines } from './lineStyles.ts';

/** A month as the chart library knows it. */
export type Datum = { readonly month: string; readonly index: number };

export type DrawnLine = LineModel & {
  readonly style: LineStyle;
  /** The library compares it by identity, so it is made once for each line. */
  readonly valueAt: (datum: Datum) => number | null;
};

/** The lines as they are drawn, the most important ones first. */
export function drawnLines(lines: readonly LineModel[], scale = 1): DrawnLine[] {
  return styleLines(lines).map(({ style, ...line }) => ({
    ...line,
    style: { ...style, width: style.width * scale, dot: style.dot * scale, dash: scaled(style.dash, scale) },
    valueAt: ({ index }) => line.points[index] ?? null,
  }));
}

function scaled(dash: string | undefined, scale: number): string | undefined {
  return dash
    ?.split(' ')
    .map((length) => Number(length) * scale)
    .join(' ');
}

/** Below this many pixels a month, dots would hide the line: only lone observations have one then. */
const DOT_ROOM = 3;
const DOT_SHARE = 0.3;

export type Dots = { readonly indices: readonly number[]; readonly size: number };

/**
 * The observations that are drawn as dots: lone ones at full size, since no line leads the eye to them, and the
 * newest one of each line that has a name.
 */
export function dotsOf({ points, style }: DrawnLine, monthWidth: number): readonly Dots[] {
  const known = points.flatMap((point, index) => (point === null ? [] : [index]));
  const isLone = (index: number) =>
    (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
  const hasJoined = style.joinedDots && monthWidth >= DOT_ROOM;
  const newest = style.joinedDots && !style.isCrowd ? known.at(-1) : undefined;
  const isLarge = (index: number) => isLone(index) || index === newest;
  const joined = hasJoined ? known.filter((index) => !isLarge(index)) : [];
  return [
    { indices: known.filter(isLarge), size: style.dot },
    { indices: joined, size: Math.min(style.dot, Math.max(style.width + 1, monthWidth * DOT_SHARE)) },
  ].filter(({ indices }) => indices.length > 0);
}

/** The last month with a figure: there the line ends, and there its label belongs. */
export function lastObservation(
  points: readonly (number | null)[],
): { readonly index: number; readonly value: number } | undefined {
  const index = points.findLastIndex((point) => point !== null);
  const value = points[index];
  return value === undefined || value === null ? undefined : { index, value };
}

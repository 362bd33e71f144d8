import type { LineModel } from '../../display/models.ts';
import { chartTheme } from './chartTheme.ts';

export type LineStyle = {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | undefined;
  /** How wide a dot is: round ones on the local line, square ones on the others. */
  readonly dot: number;
  readonly dotShape: 'round' | 'square';
  /** Part of the background: without a name at its end. */
  readonly isCrowd: boolean;
};

/** A month as the chart library knows it. */
export type Datum = { readonly month: string; readonly index: number };

export type DrawnLine = LineModel & {
  readonly style: LineStyle;
  /** The library compares it by identity, so it is made once for each line. */
  readonly valueAt: (datum: Datum) => number | null;
};

/** Muted lines are told apart by their dashes. */
const DASHES = ['7 4', '2 4', '12 4 2 4', '7 3 2 3 2 3'];
/** With more of them than this, all but the first are a crowd in the background: thin, pale and alike. */
const MOST_TOLD_APART = 8;

const { colour, line, dot } = chartTheme;
const LOCAL: LineStyle = {
  colour: colour.local,
  width: line.local,
  dash: undefined,
  dot: dot.local,
  dotShape: 'round',
  isCrowd: false,
};
const CROWD: LineStyle = {
  colour: colour.crowd,
  width: line.crowd,
  dash: undefined,
  dot: dot.crowd,
  dotShape: 'square',
  isCrowd: true,
};

/** The lines with how they look, the local ones first. */
export function drawnLines(lines: readonly LineModel[], scale = 1): DrawnLine[] {
  const local = lines.filter(({ role }) => role === 'local');
  const muted = lines.filter(({ role }) => role !== 'local');
  const isCrowd = muted.length > MOST_TOLD_APART;
  return [
    ...local.map((each) => drawn(each, LOCAL, scale)),
    ...muted.map((each, index) => drawn(each, isCrowd && index > 0 ? CROWD : mutedStyle(index), scale)),
  ];
}

function drawn(model: LineModel, look: LineStyle, scale: number): DrawnLine {
  const style = { ...look, width: look.width * scale, dot: look.dot * scale };
  return { ...model, style, valueAt: ({ index }) => model.points[index] ?? null };
}

function mutedStyle(index: number): LineStyle {
  return {
    colour: colour.national,
    width: line.national,
    dash: DASHES[index % DASHES.length],
    dot: dot.national,
    dotShape: 'square',
    isCrowd: false,
  };
}

/** Below this many pixels a month, dots would hide the line: only lone observations have one then. */
const DOT_ROOM = 3;
const DOT_SHARE = 0.45;

export type Dots = { readonly indices: readonly number[]; readonly size: number };

/** The observations that are drawn as dots: lone ones at full size, since no line leads the eye to them. */
export function dotsOf({ points, style }: DrawnLine, monthWidth: number): readonly Dots[] {
  const known = points.flatMap((point, index) => (point === null ? [] : [index]));
  const isLone = (index: number) =>
    (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
  const joined = monthWidth < DOT_ROOM ? [] : known.filter((index) => !isLone(index));
  return [
    { indices: known.filter(isLone), size: style.dot },
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

import {
  type Anchor,
  type Box,
  boxesTouch,
  isWithin,
  type Point,
  type Segment,
  segmentTouches,
} from './boxes.ts';
import { type DrawnLine, lastObservation } from './drawnLines.ts';
import { isOnAxis, type Plot, pointAt, segmentsOf } from './plot.ts';
import { spreadLabels } from './spreadLabels.ts';
import { ellipsize, estimateTextWidth } from './textWidth.ts';

/** A line's name and its newest figure, not placed yet. */
export type EndText = {
  readonly line: DrawnLine;
  readonly end: { readonly index: number; readonly value: number };
  readonly name: string;
  readonly value: string;
};

export type EndLabel = {
  readonly key: string;
  readonly lines: readonly string[];
  readonly strong: boolean;
  readonly colour: string;
  /** The room that the text has, which may be more than it needs, and where in it the text stands. */
  readonly box: Box;
  readonly anchor: Anchor;
  /** A line from the end to a label that had to move away from it. */
  readonly leader: string | undefined;
};

/** Room between a line's end and its label. */
export const LABEL_GAP = 14;
/** The height of a line of text, in parts of its size. */
export const LABEL_LINE = 1.15;

/** The lines' names, as long as there is room for, and their newest figures. */
export function endTexts(
  lines: readonly DrawnLine[],
  formatValue: (value: number) => string,
  { width, size, isWide }: { readonly width: number; readonly size: number; readonly isWide: boolean },
): EndText[] {
  return lines.flatMap((line) => {
    const end = lastObservation(line.points);
    if (end === undefined) return [];
    const value = formatValue(end.value);
    const strong = line.style.isStrong;
    const forName = width - (isWide ? estimateTextWidth(` ${value}`, size, strong) : 0);
    return [{ line, end, value, name: ellipsize(line.label, forName, size, strong) }];
  });
}

/** In one line of text or in two. */
export function linesOf({ name, value }: EndText, isWide: boolean): string[] {
  return isWide ? [`${name} ${value}`] : [name, value];
}

export function widthOf(texts: readonly string[], size: number, strong: boolean): number {
  return Math.max(0, ...texts.map((text) => estimateTextWidth(text, size, strong)));
}

type Column = {
  readonly plot: Plot;
  readonly size: number;
  readonly height: number;
  readonly isWide: boolean;
};

/** Labels at the right of the plot, one above the other. */
export function placeInColumn(texts: readonly EndText[], { plot, size, height, isWide }: Column): EndLabel[] {
  const ends = texts.map(({ end }) => pointAt(plot, end.index, end.value));
  const wanted = ends.map(({ y }) => y);
  const middles = spreadLabels(wanted, height, plot.top - height / 2, plot.bottom + height / 2);
  return texts.map((text, index) => {
    const { x, y } = ends[index] ?? { x: plot.right, y: plot.top };
    const middle = middles[index] ?? y;
    const isMoved = Math.abs(middle - y) > 3 || plot.right - x > 8;
    const lines = linesOf(text, isWide);
    const box = {
      x: plot.right + LABEL_GAP,
      y: middle - (lines.length * size * LABEL_LINE) / 2,
      width: widthOf(lines, size, text.line.style.isStrong),
      height: lines.length * size * LABEL_LINE,
    };
    const leader = isMoved ? `M${x + 5} ${y}L${plot.right + LABEL_GAP - 4} ${middle}` : undefined;
    return { ...labelOf(text, lines), box, anchor: 'start', leader };
  });
}

function labelOf({ line }: EndText, lines: readonly string[]) {
  return { key: line.key, lines, strong: line.style.isStrong, colour: line.style.labelColour };
}

/** What is wrong with a place beside a line's end, in pixels of moving away. */
const COSTS = { twoLines: 6, onLevel: 25, onVertical: 20 };
/** Pixels at a text scale of 1. */
const SIZES = { beside: 7, between: 4, offCurve: 3, edge: 2 };

type Inside = {
  readonly plot: Plot;
  readonly size: number;
  readonly scale: number;
  /** All lines that a label must not lie on. */
  readonly lines: readonly DrawnLine[];
  /** Limits and the zero line: better not on these. */
  readonly levels: readonly number[];
  readonly verticals: readonly number[];
};

/** Labels of lines that end long before the right edge, right where they end: those that there is room for. */
export function placeInside(texts: readonly EndText[], inside: Inside): ReadonlyMap<string, EndLabel> {
  const segments = inside.lines.flatMap(({ points }) => segmentsOf(points, inside.plot));
  const placed = new Map<string, EndLabel>();
  for (const text of texts) {
    const taken = [...placed.values()].map(({ box }) => box);
    const found = bestBeside(text, inside, segments, taken);
    if (found !== undefined) placed.set(text.line.key, found);
  }
  return placed;
}

function bestBeside(
  text: EndText,
  inside: Inside,
  segments: readonly Segment[],
  taken: readonly Box[],
): EndLabel | undefined {
  const { plot, scale } = inside;
  if (!isOnAxis(plot, text.end.value)) return undefined;
  const field = {
    x: plot.left + SIZES.edge * scale,
    y: plot.top,
    width: plot.right - plot.left + LABEL_GAP - (SIZES.edge + SIZES.between) * scale,
    height: plot.bottom - plot.top - SIZES.edge * scale,
  };
  let best: { label: EndLabel; cost: number } | undefined;
  for (const { lines, box, anchor, cost } of placesBeside(text, inside)) {
    const whole =
      cost +
      inside.levels.filter((y) => y > box.y && y < box.y + box.height).length * COSTS.onLevel +
      inside.verticals.filter((x) => x > box.x && x < box.x + box.width).length * COSTS.onVertical;
    if (whole >= (best?.cost ?? Infinity) || !isWithin(box, field)) continue;
    if (taken.some((other) => boxesTouch(box, other, SIZES.between * scale))) continue;
    if (segments.some((segment) => segmentTouches(segment, box, SIZES.offCurve * scale))) continue;
    best = { label: { ...labelOf(text, lines), box, anchor, leader: undefined }, cost: whole };
  }
  return best?.label;
}

function placesBeside(text: EndText, { plot, size, scale }: Inside) {
  const end = pointAt(plot, text.end.index, text.end.value);
  const beside = SIZES.beside * scale + text.line.style.dot / 2;
  return [true, false].flatMap((isOneLine) => {
    const lines = linesOf(text, isOneLine);
    const width = widthOf(lines, size, text.line.style.isStrong);
    const height = lines.length * size * LABEL_LINE;
    const more = isOneLine ? 0 : COSTS.twoLines;
    return cornersOf(end, width, height, beside).map(({ x, y, anchor, cost }) => ({
      lines,
      box: { x, y, width, height },
      anchor,
      cost: cost + more,
    }));
  });
}

type Corner = Point & { readonly anchor: Anchor; readonly cost: number };

function cornersOf({ x, y }: Point, width: number, height: number, beside: number): Corner[] {
  const up = y - beside - height;
  const down = y + beside;
  return [
    { x: x + beside, y: y - height / 2, anchor: 'start', cost: 0 },
    { x: x + beside / 2, y: up, anchor: 'start', cost: 4 },
    { x: x + beside / 2, y: down, anchor: 'start', cost: 5 },
    { x: x - width / 2, y: up, anchor: 'middle', cost: 10 },
    { x: x - width / 2, y: down, anchor: 'middle', cost: 11 },
    { x: x - width - beside / 2, y: up, anchor: 'end', cost: 16 },
    { x: x - width - beside / 2, y: down, anchor: 'end', cost: 17 },
    { x: x - width - beside, y: y - height / 2, anchor: 'end', cost: 18 },
  ];
}

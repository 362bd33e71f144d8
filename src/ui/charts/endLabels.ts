import { ellipsize, estimateTextWidth } from '../../display/textWidth.ts';
import type { Anchor, Box, Segment } from './boxes.ts';
import { type DrawnLine, lastObservation } from './drawnLines.ts';
import { type Plot, pointAt } from './plot.ts';
import { spreadLabels } from './spreadLabels.ts';

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
  readonly leader: Segment | undefined;
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
  /** Under the axis' name, which may reach across. */
  readonly top: number;
};

/** Labels at the right of the plot, one above the other. */
export function placeInColumn(
  texts: readonly EndText[],
  { plot, size, height, isWide, top }: Column,
): EndLabel[] {
  const ends = texts.map(({ end }) => pointAt(plot, end.index, end.value));
  const wanted = ends.map(({ y }) => y);
  const middles = spreadLabels(
    wanted,
    height,
    Math.max(top, plot.top - height / 2),
    plot.bottom + height / 2,
  );
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
    const to = { x: plot.right + LABEL_GAP - 4, y: middle };
    const leader = isMoved ? { from: { x: x + 5, y }, to } : undefined;
    return { ...labelOf(text, lines), box, anchor: 'start', leader };
  });
}

/** How a label looks, wherever it stands. */
export function labelOf({ line }: EndText, lines: readonly string[]) {
  return { key: line.key, lines, strong: line.style.isStrong, colour: line.style.labelColour };
}

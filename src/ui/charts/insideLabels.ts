import {
  type Anchor,
  type Box,
  boxesTouch,
  isWithin,
  type Point,
  type Segment,
  segmentTouches,
} from './boxes.ts';
import type { DrawnLine } from './drawnLines.ts';
import {
  type EndLabel,
  type EndText,
  LABEL_GAP,
  LABEL_LINE,
  labelOf,
  linesOf,
  widthOf,
} from './endLabels.ts';
import { countTouches, isOnAxis, type Pieces, type Plot, piecesOf, pointAt } from './plot.ts';

/** What is wrong with a place beside a line's end, in pixels of moving away. */
const COSTS = { twoLines: 6, onLevel: 25, onVertical: 8, apart: 25, perStep: 8, acrossLine: 20 };
/** Pixels at a text scale of 1. */
const SIZES = { beside: 7, over: 4, between: 4, offCurve: 2.5, edge: 2, step: 14, leaderIn: 8, leaderGap: 2 };
/** How many steps a label may move away from its line's end. */
const MOST_STEPS = 3;

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

type Place = Pick<EndLabel, 'lines' | 'box' | 'anchor' | 'leader'> & { readonly cost: number };

/** Labels of lines that end long before the right edge, right where they end: those that there is room for. */
export function placeInside(texts: readonly EndText[], inside: Inside): ReadonlyMap<string, EndLabel> {
  const drawn = inside.lines.map(({ style, points }) => {
    return { isStrong: style.isStrong, pieces: piecesOf(points, inside.plot) };
  });
  const placed = new Map<string, EndLabel>();
  for (const text of texts) {
    if (!isOnAxis(inside.plot, text.end.value)) continue;
    const found = bestPlace(text, inside, drawn, [...placed.values()]);
    if (found === undefined) continue;
    const { lines, box, anchor, leader } = found;
    placed.set(text.line.key, { ...labelOf(text, lines), box, anchor, leader });
  }
  return placed;
}

type Drawn = { readonly isStrong: boolean; readonly pieces: Pieces };

function bestPlace(
  text: EndText,
  inside: Inside,
  drawn: readonly Drawn[],
  others: readonly EndLabel[],
): Place | undefined {
  const { plot, scale, levels, verticals } = inside;
  const field = {
    x: plot.left + SIZES.edge * scale,
    y: plot.top,
    width: plot.right - plot.left + LABEL_GAP - (SIZES.edge + SIZES.between) * scale,
    height: plot.bottom - plot.top - SIZES.edge * scale,
  };
  const linesAt = (box: Box, gap: number) =>
    drawn.filter(({ pieces }) => countTouches(pieces, plot, box, gap) > 0);
  const isFree = ({ box, leader }: Place) =>
    isWithin(box, field) &&
    !others.some(
      (other) =>
        boxesTouch(box, other.box, SIZES.between * scale) ||
        (leader !== undefined && segmentTouches(leader, other.box)) ||
        (other.leader !== undefined && segmentTouches(other.leader, box)),
    ) &&
    linesAt(box, SIZES.offCurve * scale).length === 0;
  const costOf = ({ box, leader, cost }: Place) => {
    const crossed = leader === undefined ? [] : linesAt(boxOf(leader), 0);
    // Beyond another line, a name would seem to be that line's.
    const misleads =
      crossed.length > 0 && (text.line.style.isStrong || crossed.some(({ isStrong }) => isStrong));
    return (
      cost +
      levels.filter((y) => y > box.y && y < box.y + box.height).length * COSTS.onLevel +
      verticals.filter((x) => x > box.x && x < box.x + box.width).length * COSTS.onVertical +
      (misleads ? Infinity : crossed.length * COSTS.acrossLine)
    );
  };
  return placesFor(text, inside)
    .filter(isFree)
    .map((place) => ({ ...place, cost: costOf(place) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost)[0];
}

/** Leaders run straight up or down. */
function boxOf({ from, to }: Segment): Box {
  return { x: from.x, y: Math.min(from.y, to.y), width: 0, height: Math.abs(to.y - from.y) };
}

function placesFor(text: EndText, { plot, size, scale }: Inside): Place[] {
  const end = pointAt(plot, text.end.index, text.end.value);
  const half = text.line.style.dot / 2;
  return [true, false].flatMap((isOneLine) => {
    const lines = linesOf(text, isOneLine);
    const width = widthOf(lines, size, text.line.style.isStrong);
    const height = lines.length * size * LABEL_LINE;
    const more = isOneLine ? 0 : COSTS.twoLines;
    return [
      ...placesBeside(end, width, height, half, scale),
      ...placesApart(end, width, height, half, scale),
    ].map(({ x, y, anchor, cost, leader }) => ({
      lines,
      box: { x, y, width, height },
      anchor,
      leader,
      cost: cost + more,
    }));
  });
}

type Corner = Point & { readonly anchor: Anchor; readonly cost: number; readonly leader?: Segment };

function placesBeside({ x, y }: Point, width: number, height: number, half: number, scale: number): Corner[] {
  const beside = SIZES.beside * scale + half;
  const over = SIZES.over * scale + half;
  const up = y - over - height;
  const down = y + over;
  return [
    { x: x + beside, y: y - height / 2, anchor: 'start', cost: 0 },
    { x: x + over / 2, y: up, anchor: 'start', cost: 4 },
    { x: x + over / 2, y: down, anchor: 'start', cost: 5 },
    { x: x - width / 2, y: up, anchor: 'middle', cost: 10 },
    { x: x - width / 2, y: down, anchor: 'middle', cost: 11 },
    { x: x - width - over / 2, y: up, anchor: 'end', cost: 16 },
    { x: x - width - over / 2, y: down, anchor: 'end', cost: 17 },
    { x: x - width - beside, y: y - height / 2, anchor: 'end', cost: 18 },
  ];
}

/** Further up or down, joined to the end by a short line. */
function placesApart({ x, y }: Point, width: number, height: number, half: number, scale: number): Corner[] {
  const leaderIn = SIZES.leaderIn * scale;
  const gap = SIZES.leaderGap * scale;
  const sides: { x: number; anchor: Anchor; cost: number }[] = [
    { x: x - leaderIn, anchor: 'start', cost: 0 },
    { x: x - width / 2, anchor: 'middle', cost: 2 },
    { x: x - width + leaderIn, anchor: 'end', cost: 4 },
  ];
  return Array.from({ length: MOST_STEPS }, (_, index) => index + 1).flatMap((step) => {
    const away = SIZES.over * scale + half + step * SIZES.step * scale;
    return [-1, 1].flatMap((direction) => {
      const top = direction < 0 ? y - away - height : y + away;
      const leader = {
        from: { x, y: y + direction * (half + gap) },
        to: { x, y: y + direction * (away - gap) },
      };
      return sides.map((side) => ({
        x: side.x,
        y: top,
        anchor: side.anchor,
        cost: COSTS.apart + step * COSTS.perStep + side.cost,
        leader,
      }));
    });
  });
}

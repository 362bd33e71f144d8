import type { LineChartModel, ZoneModel } from '../../display/models.ts';
import { ellipsize, estimateTextWidth } from '../../display/textWidth.ts';
import { type Anchor, type Box, boxesTouch, isWithin, type Segment, segmentTouches } from './boxes.ts';
import { countTouches, isOnAxis, type Pieces, type Plot, yOf } from './plot.ts';

type Limit = NonNullable<LineChartModel['limits']>[number];

export type LimitLabel = { readonly text: string; readonly box: Box; readonly anchor: Anchor };

export type PlacedLimit = {
  readonly key: string;
  readonly kind: Limit['kind'];
  readonly y: number;
  readonly label: LimitLabel | undefined;
};

/** What is drawn already, and what a label therefore keeps away from. */
export type Drawn = {
  readonly texts: readonly Box[];
  readonly lines: readonly Pieces[];
  readonly leaders: readonly Segment[];
  /** Lines from top to bottom: breaks and markers. */
  readonly verticals: readonly number[];
  readonly size: number;
  readonly scale: number;
};

/** What is wrong with a place, in pixels of moving away. */
const COSTS = {
  right: 4,
  otherSide: 10,
  inside: 24,
  row: 40,
  onCurve: 60,
  perCurve: 6,
  onLevel: 30,
  onVertical: 12,
};
const MOST_CURVES = 6;
/** Pixels at a text scale of 1. */
const SIZES = { edge: 6, offLine: 3, between: 4, offCurve: 2 };
const MOST_ROWS = 3;
/** Where between the left and the right a label may stand when both are taken. */
const INSIDE = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
/** A label that finds no place whole is cut to these parts of the width. */
const CUTS = [1, 0.6, 0.4, 0.25];
const LINE_HEIGHT = 1.2;
const RANK: Readonly<Record<ZoneModel['colour'], number>> = { green: 0, yellow: 1, red: 2, unknown: 3 };

/** Limits with their names, on the line at the left or the right, wherever there is nothing else. */
export function layOutLimits(
  { limits = [], zones = [] }: Pick<LineChartModel, 'limits' | 'zones'>,
  plot: Plot,
  drawn: Drawn,
): PlacedLimit[] {
  const shown = limits.filter(({ value }) => isOnAxis(plot, value));
  const ys = shown.map(({ value }) => yOf(plot, value));
  const taken: Box[] = [...drawn.texts];
  return shown.map(({ value, label, kind }) => {
    const y = yOf(plot, value);
    const prefersBelow = kind === 'limit' && isBetterBelow(value, zones);
    const found = firstOf(CUTS, (cut) =>
      placeLabel(cutTo(label, cut, plot, drawn), y, { plot, drawn, taken, ys, prefersBelow }),
    );
    if (found !== undefined) taken.push(found.box);
    return { key: `${kind}-${value}-${label}`, kind, y, label: found };
  });
}

/** A limit is named after the better of the colours that it parts, so its name stands on that side. */
function isBetterBelow(value: number, zones: readonly ZoneModel[]): boolean {
  const below = zones.find(({ to }) => to === value);
  const above = zones.find(({ from }) => from === value);
  return below !== undefined && above !== undefined && RANK[below.colour] < RANK[above.colour];
}

function firstOf<In, Out>(items: readonly In[], find: (item: In) => Out | undefined): Out | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cutTo(label: string, part: number, plot: Plot, { size, scale }: Drawn): string {
  return ellipsize(label, (plot.right - plot.left - 2 * SIZES.edge * scale) * part, size);
}

type Scene = {
  readonly plot: Plot;
  readonly drawn: Drawn;
  readonly taken: readonly Box[];
  /** Where all limits lie. */
  readonly ys: readonly number[];
  readonly prefersBelow: boolean;
};

function placeLabel(text: string, y: number, scene: Scene): LimitLabel | undefined {
  if (text === '') return undefined;
  const { plot, taken } = scene;
  const { scale } = scene.drawn;
  const field = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  let best: Place | undefined;
  for (const { box, anchor, cost } of placesFor(text, y, scene)) {
    if (cost >= (best?.cost ?? Infinity) || !isWithin(box, field)) continue;
    if (taken.some((other) => boxesTouch(box, other, SIZES.between * scale))) continue;
    const whole = cost + crowding(box, scene);
    if (whole < (best?.cost ?? Infinity)) best = { box, anchor, cost: whole };
  }
  return best === undefined ? undefined : { text, box: best.box, anchor: best.anchor };
}

type Place = { readonly box: Box; readonly anchor: Anchor; readonly cost: number };

function placesFor(text: string, y: number, { plot, drawn: { size, scale }, prefersBelow }: Scene): Place[] {
  const width = estimateTextWidth(text, size);
  const height = size * LINE_HEIGHT;
  const left = plot.left + SIZES.edge * scale;
  const right = plot.right - SIZES.edge * scale - width;
  const across: { x: number; anchor: Anchor; cost: number }[] = [
    { x: left, anchor: 'start', cost: 0 },
    { x: right, anchor: 'end', cost: COSTS.right },
    ...INSIDE.map((part) => {
      return { x: left + part * (right - left), anchor: 'middle' as const, cost: COSTS.inside };
    }),
  ];
  const above = prefersBelow ? COSTS.otherSide : 0;
  const below = COSTS.otherSide - above;
  const rows = Array.from({ length: MOST_ROWS + 1 }, (_, row) => row).flatMap((row) => [
    { y: y - SIZES.offLine * scale - (row + 1) * height, cost: row * COSTS.row + above },
    { y: y + SIZES.offLine * scale + row * height, cost: row * COSTS.row + below },
  ]);
  return rows.flatMap((down) =>
    across.map(({ x, anchor, cost }) => ({
      box: { x, y: down.y, width, height },
      anchor,
      cost: cost + down.cost,
    })),
  );
}

function crowding(box: Box, { plot, drawn, ys }: Scene): number {
  const within = (at: number, from: number, length: number) => at > from && at < from + length;
  const gap = SIZES.offCurve * drawn.scale;
  const pieces = drawn.lines.reduce((count, line) => count + countTouches(line, plot, box, gap), 0);
  const curves = pieces + drawn.leaders.filter((leader) => segmentTouches(leader, box, gap)).length;
  const levels = isOnAxis(plot, 0) ? [...ys, yOf(plot, 0)] : ys;
  return (
    (curves > 0 ? COSTS.onCurve + Math.min(curves, MOST_CURVES) * COSTS.perCurve : 0) +
    levels.filter((y) => within(y, box.y, box.height)).length * COSTS.onLevel +
    drawn.verticals.filter((x) => within(x, box.x, box.width)).length * COSTS.onVertical
  );
}

import type { LineChartModel } from '../../display/models.ts';
import { estimateTextWidth } from '../../display/textWidth.ts';
import { type Plot, xOf } from './plot.ts';
import { spreadLabels } from './spreadLabels.ts';

/** One event, or several that stand together, on the time axis. */
type Group = {
  readonly key: string;
  readonly text: string;
  /** Where its month is, or its months. */
  readonly xs: readonly number[];
};

export type PlacedMarker = Group & {
  /** Where its circle had to move to, beside the others. */
  readonly middle: number;
  readonly row: number;
};

export type MarkerLayout = {
  readonly rows: number;
  readonly rowHeight: number;
  /** Air between the axis and the first row. */
  readonly underAxis: number;
  /** A circle, or a longer field for numbers of several digits. */
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedMarker[];
};

/** Pixels at a text scale of 1. */
const SIZES = { height: 19, sides: 7, between: 3, underAxis: 7, farthest: 36 };
const MOST_ROWS = 3;

type Event = { readonly key: string; readonly number: number; readonly x: number };
type Bounds = { readonly from: number; readonly to: number; readonly size: number; readonly scale: number };

/**
 * Numbers under the time axis, beside each other also where their months lie close or are the same. Where there
 * are too many, one circle stands for several: "4–6".
 */
export function layOutMarkers(
  { markers = [], months }: Pick<LineChartModel, 'markers' | 'months'>,
  plot: Plot,
  bounds: Bounds,
): MarkerLayout {
  const events = markers
    .filter(({ month }) => months.includes(month))
    .map(({ month, number }, index): Event => {
      return { key: `${month}-${number}-${index}`, number, x: xOf(plot, months.indexOf(month)) };
    })
    .sort((a, b) => a.x - b.x || a.number - b.number);
  const sizes = (groups: readonly Group[]) => sizesOf(groups, bounds);
  for (let together = 1; together < events.length; together += 1) {
    const groups = inGroups(events, together);
    const placed = placeInRows(groups, sizes(groups).width, bounds);
    if (placed !== undefined) return { ...sizes(groups), rows: rowsOf(placed), placed };
  }
  const whole = inGroups(events, Math.max(1, events.length));
  const placed = placeOnce(
    whole.map((group) => ({ ...group, row: 0 })),
    sizes(whole).width,
    bounds,
  );
  return { ...sizes(whole), rows: rowsOf(placed), placed };
}

function inGroups(events: readonly Event[], together: number): Group[] {
  const count = Math.ceil(events.length / together);
  return Array.from({ length: count }, (_, group) => {
    const members = events.slice(group * together, (group + 1) * together);
    const numbers = members.map(({ number }) => number);
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    return {
      key: members.map(({ key }) => key).join(),
      text: first === last ? `${first}` : `${first}–${last}`,
      xs: [...new Set(members.map(({ x }) => x))],
    };
  });
}

function sizesOf(groups: readonly Group[], { size, scale }: Bounds) {
  const height = SIZES.height * scale;
  const widest = Math.max(0, ...groups.map(({ text }) => estimateTextWidth(text, size)));
  return {
    height,
    width: Math.max(height, widest + SIZES.sides * scale),
    rowHeight: height + SIZES.between * scale,
    underAxis: SIZES.underAxis * scale,
  };
}

function rowsOf(placed: readonly PlacedMarker[]): number {
  return Math.max(0, ...placed.map(({ row }) => row + 1));
}

function middleOf({ xs }: Group): number {
  return ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
}

/**
 * In one row, or where they crowd each other in several, to be read from left to right and down. Undefined where
 * that takes more rows than there may be.
 */
function placeInRows(groups: readonly Group[], width: number, bounds: Bounds): PlacedMarker[] | undefined {
  const crowds = crowdsOf(groups, width);
  const rows = crowds.map(() => 1);
  for (;;) {
    const inRows = crowds.flatMap((crowd, index) => {
      const perRow = Math.ceil(crowd.length / (rows[index] ?? 1));
      return crowd.map((group, place) => ({ ...group, row: Math.floor(place / perRow) }));
    });
    const placed = placeOnce(inRows, width, bounds);
    const far = new Set(placed.filter((marker) => !isNear(marker, width, bounds)).map(({ key }) => key));
    if (far.size === 0) return placed;
    for (const [index, crowd] of crowds.entries()) {
      if (!crowd.some(({ key }) => far.has(key))) continue;
      const more = (rows[index] ?? 1) + 1;
      if (more > MOST_ROWS) return undefined;
      rows[index] = more;
    }
  }
}

/** Those that would touch in their own places. */
function crowdsOf(groups: readonly Group[], width: number): Group[][] {
  const crowds: Group[][] = [];
  let end = -Infinity;
  for (const group of groups) {
    if (middleOf(group) < end) crowds.at(-1)?.push(group);
    else crowds.push([group]);
    end = middleOf(group) + width;
  }
  return crowds;
}

type InRow = Group & { readonly row: number };

function placeOnce(groups: readonly InRow[], width: number, { from, to, scale }: Bounds): PlacedMarker[] {
  return [...new Set(groups.map(({ row }) => row))].flatMap((row) => {
    const own = groups.filter((group) => group.row === row);
    const middles = spreadLabels(own.map(middleOf), width + SIZES.between * scale, from, to);
    return own.map((group, index) => ({ ...group, middle: middles[index] ?? middleOf(group) }));
  });
}

function isNear(marker: PlacedMarker, width: number, { from, to, scale }: Bounds): boolean {
  const { middle } = marker;
  const isInside = middle - width / 2 >= from && middle + width / 2 <= to;
  return isInside && Math.abs(middleOf(marker) - middle) <= SIZES.farthest * scale;
}

/** How much further down the months' names stand than without numbers. */
export function markersHeight({ rows, rowHeight }: MarkerLayout): number {
  return rows * rowHeight;
}

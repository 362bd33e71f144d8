import type { LineChartModel } from '../../display/models.ts';
import { type Plot, xOf } from './plot.ts';
import { spreadLabels } from './spreadLabels.ts';
import { estimateTextWidth } from './textWidth.ts';

export type PlacedMarker = {
  readonly key: string;
  readonly text: string;
  /** Where its month is, or its months, when it stands for several events. */
  readonly xs: readonly number[];
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
const SIZES = { height: 19, sides: 7, between: 3, underAxis: 7, farthest: 44 };
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
    .map(({ month, number, label }): Event => {
      return { key: `${month}-${number}-${label}`, number, x: xOf(plot, months.indexOf(month)) };
    })
    .sort((a, b) => a.x - b.x || a.number - b.number);
  for (let together = 1; together < events.length; together += 1) {
    for (let rows = 1; rows <= MOST_ROWS; rows += 1) {
      const layout = inRows(inGroups(events, together), rows, bounds);
      if (isNearMonths(layout, bounds)) return layout;
    }
  }
  return inRows(inGroups(events, Math.max(1, events.length)), Math.min(1, events.length), bounds);
}

type Group = Pick<PlacedMarker, 'key' | 'text' | 'xs'>;

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

function inRows(groups: readonly Group[], rows: number, { from, to, size, scale }: Bounds): MarkerLayout {
  const height = SIZES.height * scale;
  const widest = Math.max(0, ...groups.map(({ text }) => estimateTextWidth(text, size)));
  const width = Math.max(height, widest + SIZES.sides * scale);
  const between = SIZES.between * scale;
  const middles = Array.from({ length: rows }, (_, row) => {
    const wanted = groups.filter((__, index) => index % rows === row).map(({ xs }) => middleOf(xs));
    return spreadLabels(wanted, width + between, from, to);
  });
  const placed = groups.map((group, index) => {
    const row = index % rows;
    return { ...group, row, middle: middles[row]?.[Math.floor(index / rows)] ?? middleOf(group.xs) };
  });
  return { rows, rowHeight: height + between, underAxis: SIZES.underAxis * scale, width, height, placed };
}

function middleOf(xs: readonly number[]): number {
  return ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
}

function isNearMonths({ placed, width }: MarkerLayout, { from, to, scale }: Bounds): boolean {
  return placed.every(
    ({ xs, middle }) =>
      Math.abs(middleOf(xs) - middle) <= SIZES.farthest * scale &&
      middle - width / 2 >= from &&
      middle + width / 2 <= to,
  );
}

/** How much further down the months' names stand than without numbers. */
export function markersHeight({ rows, rowHeight }: MarkerLayout): number {
  return rows * rowHeight;
}

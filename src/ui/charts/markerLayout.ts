import type { LineChartModel } from '../../display/models.ts';
import { type Plot, xOf } from './plot.ts';
import { spreadLabels } from './spreadLabels.ts';
import { estimateTextWidth } from './textWidth.ts';

export type PlacedMarker = {
  readonly key: string;
  readonly number: string;
  /** Where its month is. */
  readonly x: number;
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
const SIZES = { height: 19, sides: 7, between: 3, underAxis: 7, farthest: 44, mostRows: 4 };

type Bounds = { readonly from: number; readonly to: number; readonly size: number; readonly scale: number };

/** Numbers under the time axis, beside each other also where their months lie close or are the same. */
export function layOutMarkers(
  { markers = [], months }: Pick<LineChartModel, 'markers' | 'months'>,
  plot: Plot,
  { from, to, size, scale }: Bounds,
): MarkerLayout {
  const known = markers
    .filter(({ month }) => months.includes(month))
    .map(({ month, number, label }) => ({
      key: `${month}-${number}-${label}`,
      number: String(number),
      x: xOf(plot, months.indexOf(month)),
    }))
    .sort((a, b) => a.x - b.x || Number(a.number) - Number(b.number));
  const height = SIZES.height * scale;
  const widest = Math.max(0, ...known.map(({ number }) => estimateTextWidth(number, size)));
  const width = Math.max(height, widest + SIZES.sides * scale);
  const between = width + SIZES.between * scale;
  const inRows = (rows: number): PlacedMarker[] => {
    const wanted = known.map(({ x }, index) => ({ x, row: index % rows }));
    const placed = Array.from({ length: rows }, (_, row) => {
      const xs = wanted.filter((each) => each.row === row).map(({ x }) => x);
      return spreadLabels(xs, between, from, to);
    });
    return known.map((marker, index) => {
      const row = index % rows;
      return { ...marker, row, middle: placed[row]?.[Math.floor(index / rows)] ?? marker.x };
    });
  };
  const farthest = SIZES.farthest * scale;
  let rows = Math.min(1, known.length);
  let placed = rows === 0 ? [] : inRows(rows);
  while (rows < SIZES.mostRows && placed.some(({ x, middle }) => Math.abs(x - middle) > farthest)) {
    rows += 1;
    placed = inRows(rows);
  }
  return {
    rows,
    rowHeight: height + SIZES.between * scale,
    underAxis: SIZES.underAxis * scale,
    width,
    height,
    placed,
  };
}

/** How far all rows of numbers reach under the axis. */
export function markersHeight({ rows, rowHeight, underAxis }: MarkerLayout): number {
  return rows > 0 ? underAxis + rows * rowHeight : 0;
}

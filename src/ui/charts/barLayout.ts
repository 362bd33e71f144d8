import type { PlacedItem } from './legendLayout.ts';

/** Pixels at a text scale of 1. */
export const BAR_SIZES = {
  row: 46,
  legendRow: 22,
  underLegend: 8,
  axis: 28,
  /** The name's row where it stands over the bars, and the air under them. */
  nameRow: 18,
  between: 6,
  gap: 2,
  thickest: 15,
  sideGap: 12,
  afterBar: 6,
};

/** The field that the bars are drawn in, with what its sides stand for. */
export type BarPlot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** The amounts at the left and the right. */
  readonly least: number;
  readonly most: number;
};

export type BarLayout = {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly plot: BarPlot;
  readonly barSize: number;
  readonly barGap: number;
  /** How far the bars lie under the middle of their row, to make room for the name over them. */
  readonly barShift: number;
  /** How far the name's middle lies from the middle of its row. */
  readonly nameShift: number;
  readonly names: readonly { readonly key: string; readonly lines: readonly string[] }[];
  readonly nameSize: number;
  readonly labelSize: number;
  readonly ticks: readonly number[];
  readonly legend: readonly PlacedItem[];
  readonly legendRow: number;
};

/** Where an amount lies; every one at the left where the axis has no span. */
export function amountX({ left, right, least, most }: BarPlot, kroner: number): number {
  return most > least ? left + ((kroner - least) / (most - least)) * (right - left) : left;
}

export function rowHeight({ top, bottom, rows }: Pick<BarPlot, 'top' | 'bottom' | 'rows'>): number {
  return (bottom - top) / Math.max(1, rows);
}

export function rowMiddle(plot: BarPlot, row: number): number {
  return plot.top + (row + 0.5) * rowHeight(plot);
}

/** The height that so many rows ask for. */
export function barChartHeight(rows: number, textScale = 1): number {
  return (
    (BAR_SIZES.legendRow + BAR_SIZES.underLegend + BAR_SIZES.axis + Math.max(1, rows) * BAR_SIZES.row) *
    textScale
  );
}

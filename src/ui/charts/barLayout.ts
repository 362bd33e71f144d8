import type { BarChartModel } from '../../display/models.ts';
import { fittingTicks } from './axisTicks.ts';
import { chartTheme } from './chartTheme.ts';
import { type LegendItem, legendLayout, type PlacedItem } from './legendLayout.ts';
import { balanceText, estimateTextWidth } from './textWidth.ts';

/** Pixels at a text scale of 1. */
const SIZES = {
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
const NARROW = 520;
const LARGEST_NAME_SHARE = 0.38;
const WIDEST_NAMES = 300;

export type BarLayout = {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly axisHeight: number;
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

/** The height that so many rows ask for. */
export function barChartHeight(rows: number, textScale = 1): number {
  return (SIZES.legendRow + SIZES.underLegend + SIZES.axis + Math.max(1, rows) * SIZES.row) * textScale;
}

type Texts = {
  readonly axis: (kroner: number) => string;
  readonly bar: (kroner: number) => string;
};

/** What stands where around the bars: the drawing itself is left to the chart library. */
export function barLayout(
  model: BarChartModel,
  width: number,
  height: number,
  texts: Texts,
  scale: number,
): BarLayout {
  const labelSize = chartTheme.text.label * scale;
  const nameSize = chartTheme.text.name * scale;
  const isNarrow = width < NARROW * scale;
  const legend = legendLayout(legendItems(model), width, chartTheme.text.label * scale);
  const legendRows = 1 + Math.max(0, ...legend.map(({ row }) => row));
  const top = (legendRows * SIZES.legendRow + SIZES.underLegend) * scale;
  const axisHeight = SIZES.axis * scale;
  const row = (height - top - axisHeight) / Math.max(1, model.rows.length);
  const nameRow = isNarrow ? SIZES.nameRow * scale : 0;
  const gap = SIZES.gap * scale;
  const thickness = (row - nameRow - SIZES.between * scale - gap) / 2;

  const mostRoom = isNarrow ? width : Math.min(width * LARGEST_NAME_SHARE, WIDEST_NAMES * scale);
  const mostLines = isNarrow ? 1 : 2;
  const names = model.rows.map(({ key, label }) => ({
    key,
    lines: balanceText(label, mostRoom, nameSize, mostLines),
  }));
  const widest = Math.max(
    0,
    ...names.flatMap(({ lines }) => lines.map((line) => estimateTextWidth(line, nameSize))),
  );
  const left = isNarrow ? 0 : widest + SIZES.sideGap * scale;

  const values = model.rows.flatMap(({ gevinst, forbrug }) => [gevinst, forbrug]);
  const labels = values.map((value) => (value === null ? 0 : estimateTextWidth(texts.bar(value), labelSize)));
  const right = Math.max(0, ...labels) + SIZES.afterBar * scale * 2;
  const tickRoom = estimateTextWidth(texts.axis(model.xMax), labelSize) + SIZES.sideGap * scale;
  return {
    margin: { top, right, bottom: 0, left },
    axisHeight,
    barSize: Math.max(2, Math.min(thickness, SIZES.thickest * scale)),
    barGap: gap,
    barShift: nameRow / 2,
    nameShift: isNarrow ? -row / 2 + nameRow / 2 + gap : 0,
    names,
    nameSize,
    labelSize,
    ticks: fittingTicks(0, model.xMax, width - left - right, tickRoom),
    legend,
    legendRow: SIZES.legendRow * scale,
  };
}

export const BAR_SWATCHES = {
  gevinst: { kind: 'bar', fill: chartTheme.colour.gevinst, edge: chartTheme.colour.gevinst },
  forbrug: { kind: 'bar', fill: chartTheme.colour.forbrug, edge: chartTheme.colour.forbrugEdge },
} as const;

function legendItems(model: BarChartModel): LegendItem[] {
  return [
    { key: 'gevinst', label: model.gevinstLabel, swatch: BAR_SWATCHES.gevinst },
    { key: 'forbrug', label: model.forbrugLabel, swatch: BAR_SWATCHES.forbrug },
  ];
}

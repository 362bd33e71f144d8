import type { BarChartModel } from '../../display/models.ts';
import { balanceText, estimateTextWidth } from '../../display/textWidth.ts';
import { fittingTicks } from './axisTicks.ts';
import { BAR_SIZES, type BarLayout, rowHeight } from './barLayout.ts';
import { chartTheme } from './chartTheme.ts';
import { type LegendItem, legendLayout } from './legendLayout.ts';

const NARROW = 520;
const LARGEST_NAME_SHARE = 0.38;
const WIDEST_NAMES = 300;

type Texts = {
  readonly axis: (kroner: number) => string;
  readonly bar: (kroner: number) => string;
};

/** What stands where, the bars with what is around them. The chart library finds the row that is pointed at. */
export function layOutBars(
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
  const top = (legendRows * BAR_SIZES.legendRow + BAR_SIZES.underLegend) * scale;
  const axisHeight = BAR_SIZES.axis * scale;
  const bottom = Math.max(top, height - axisHeight);
  const rows = model.rows.length;
  const row = rowHeight({ top, bottom, rows });
  const nameRow = isNarrow ? BAR_SIZES.nameRow * scale : 0;
  const gap = BAR_SIZES.gap * scale;
  const thickness = (row - nameRow - BAR_SIZES.between * scale - gap) / 2;

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
  const left = isNarrow ? 0 : widest + BAR_SIZES.sideGap * scale;

  const values = model.rows.flatMap(({ gevinst, forbrug }) => [gevinst, forbrug]);
  const labels = values.map((value) => (value === null ? 0 : estimateTextWidth(texts.bar(value), labelSize)));
  const right = Math.max(0, ...labels) + BAR_SIZES.afterBar * scale * 2;
  const tickRoom = estimateTextWidth(texts.axis(model.xMax), labelSize) + BAR_SIZES.sideGap * scale;
  const amounts = values.filter((value) => value !== null);
  return {
    margin: { top, right, bottom: axisHeight, left },
    plot: {
      left,
      right: Math.max(left, width - right),
      top,
      bottom,
      rows,
      // Corrections can make a figure negative: its bar then goes the other way.
      least: Math.min(0, ...amounts),
      most: Math.max(model.xMax, ...amounts),
    },
    barSize: Math.max(2, Math.min(thickness, BAR_SIZES.thickest * scale)),
    barGap: gap,
    barShift: nameRow / 2,
    nameShift: isNarrow ? -row / 2 + nameRow / 2 + gap : 0,
    names,
    nameSize,
    labelSize,
    ticks: fittingTicks(0, model.xMax, width - left - right, tickRoom),
    legend,
    legendRow: BAR_SIZES.legendRow * scale,
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

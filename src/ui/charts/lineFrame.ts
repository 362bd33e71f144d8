import type { LineChartModel } from '../../display/models.ts';
import { estimateTextWidth } from '../../display/textWidth.ts';
import { fittingTicks } from './axisTicks.ts';
import { type BreakLayout, layOutBreaks } from './breakLayout.ts';
import type { DrawnLine } from './drawnLines.ts';
import { layOutMarkers, type MarkerLayout, markersHeight } from './markerLayout.ts';
import { monthWidthOf, type Plot } from './plot.ts';

export type Formats = {
  readonly value: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly month: (month: string) => string;
};

export type Drawing = {
  readonly model: LineChartModel;
  readonly lines: readonly DrawnLine[];
  readonly width: number;
  readonly height: number;
  readonly formats: Formats;
  readonly scale: number;
  /** What is said around the plot, and inside it. */
  readonly labelSize: number;
  readonly noteSize: number;
};

/** The plot and what stands above and under it. */
export type LineFrame = {
  readonly plot: Plot;
  readonly breaks: readonly BreakLayout[];
  readonly markers: MarkerLayout;
};

/** Pixels at a text scale of 1. */
const SIZES = { title: 26, breaks: 18, axis: 26, tickGap: 8, tick: 30 };

/** The height that is left for the lines, about. */
export function plotHeightOf({ height, scale }: Drawing): number {
  return height - (SIZES.title + SIZES.breaks + SIZES.axis) * scale;
}

/** The values with a tick, and the width of their texts. */
export function valueAxis(drawing: Drawing): {
  readonly ticks: readonly number[];
  readonly width: number;
  readonly gap: number;
} {
  const { model, formats, scale, labelSize } = drawing;
  const ticks = fittingTicks(model.yMin, model.yMax, plotHeightOf(drawing), SIZES.tick * scale);
  const widths = ticks.map((tick) => estimateTextWidth(formats.tick(tick), labelSize));
  const gap = SIZES.tickGap * scale;
  return { ticks, width: gap + Math.max(0, ...widths), gap };
}

type Sides = {
  readonly left: number;
  readonly right: number;
  /** How far what stands under the plot may reach. */
  readonly reach: number;
};

/** Room for the plot between its sides, under the names of breaks, and over markers and months. */
export function layOutFrame(drawing: Drawing, { left, right, reach }: Sides): LineFrame {
  const { model, width, height, scale, noteSize } = drawing;
  const plotWidth = Math.max(0, width - left - right);
  const across = {
    left,
    right: left + plotWidth,
    months: model.months.length,
    yMin: model.yMin,
    yMax: model.yMax,
    top: 0,
    bottom: height,
  };
  const breaks = layOutBreaks(
    model,
    { left, width: plotWidth, monthWidth: monthWidthOf(across) },
    { top: SIZES.title * scale, row: SIZES.breaks * scale, size: noteSize },
  );
  const markers = layOutMarkers(model, across, { from: 0, to: reach, size: noteSize, scale });
  const top = (SIZES.title + breaks.rows * SIZES.breaks) * scale;
  const bottom = height - SIZES.axis * scale - markersHeight(markers);
  return { plot: { ...across, top, bottom: Math.max(top, bottom) }, breaks: breaks.placed, markers };
}

/** Where something stands from the top to the bottom of the plot. */
export function verticalsOf({ breaks, markers }: LineFrame): number[] {
  return [...breaks.map(({ x }) => x), ...markers.placed.flatMap(({ xs }) => xs)];
}

import type { LineChartModel } from '../../display/models.ts';
import { ellipsize } from '../../display/textWidth.ts';
import type { Box } from './boxes.ts';
import type { BreakLayout } from './breakLayout.ts';
import { chartTheme } from './chartTheme.ts';
import type { DrawnLine } from './drawnLines.ts';
import {
  type EndLabel,
  type EndText,
  endTexts,
  LABEL_GAP,
  linesOf,
  placeInColumn,
  widthOf,
} from './endLabels.ts';
import { placeInside } from './insideLabels.ts';
import { layOutLimits, type PlacedLimit } from './limitLayout.ts';
import {
  type Drawing,
  type Formats,
  type LineFrame,
  layOutFrame,
  plotHeightOf,
  valueAxis,
  verticalsOf,
} from './lineFrame.ts';
import { type MarkerLayout, markersHeight } from './markerLayout.ts';
import { monthTicks, type PlacedTick, placeTicks } from './monthTicks.ts';
import { isOnAxis, monthWidthOf, type Plot, piecesOf, xOf, yOf } from './plot.ts';
import { labelRoom } from './spreadLabels.ts';

export type LineLayout = {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly plot: Plot;
  readonly axisWidth: number;
  /** Between the values' names and the plot. */
  readonly axisGap: number;
  readonly title: string;
  readonly titleBaseline: number;
  readonly yTicks: readonly number[];
  /** The months with a tick. */
  readonly months: readonly PlacedTick[];
  /** How far the months' names lie under the axis, to make room for markers. */
  readonly monthDrop: number;
  readonly monthWidth: number;
  readonly endLabels: readonly EndLabel[];
  /** Where texts stand in the plot. */
  readonly texts: readonly Box[];
  readonly breaks: readonly BreakLayout[];
  readonly limits: readonly PlacedLimit[];
  readonly markers: MarkerLayout;
  /** Where zero lies, if it lies between the ends of the axis. */
  readonly zero: number | undefined;
  readonly labelSize: number;
  readonly noteSize: number;
};

type Asked = {
  readonly model: LineChartModel;
  readonly lines: readonly DrawnLine[];
  readonly width: number;
  readonly height: number;
  readonly formats: Formats;
  readonly scale: number;
};

/** What stands where around the lines and on them: the drawing itself is left to the chart library. */
export function lineLayout(asked: Asked): LineLayout {
  const { model, lines, width, height, formats, scale } = asked;
  const labelSize = chartTheme.text.label * scale;
  const noteSize = chartTheme.text.small * scale;
  const drawing = { ...asked, labelSize, noteSize };
  const axis = valueAxis(drawing);
  const { frame, right, labels } = placeEndLabels(drawing, axis.width);
  const { plot, markers } = frame;
  const limits = layOutLimits(model, plot, {
    texts: labels.map(({ box }) => box),
    lines: namedLines(lines).map(({ points }) => piecesOf(points, plot)),
    leaders: labels.flatMap(({ leader }) => leader ?? []),
    verticals: verticalsOf(frame),
    size: noteSize,
    scale,
  });
  const ticks = monthTicks(model.months, plot.right - plot.left, labelSize, formats.month);
  const lowest = Math.max(0, ...labels.map(({ box }) => box.y + box.height));
  const reach = lowest < plot.bottom + OFF_LABELS ? width : plot.right + LABEL_GAP - OFF_LABELS;
  return {
    margin: { top: plot.top, right, bottom: height - plot.bottom, left: plot.left },
    plot,
    axisWidth: axis.width,
    axisGap: axis.gap,
    title: ellipsize(model.yLabel, width, labelSize),
    titleBaseline: labelSize,
    yTicks: axis.ticks,
    months: placeTicks(ticks, model.months, plot, { from: 0, to: reach, size: labelSize }),
    monthDrop: markersHeight(markers),
    monthWidth: monthWidthOf(plot),
    endLabels: labels,
    texts: [...labels.map(({ box }) => box), ...limits.flatMap(({ label }) => label?.box ?? [])],
    breaks: frame.breaks,
    limits,
    markers,
    zero: plot.yMin < 0 && plot.yMax > 0 ? yOf(plot, 0) : undefined,
    labelSize,
    noteSize,
  };
}

function namedLines(lines: readonly DrawnLine[]): DrawnLine[] {
  return lines.filter(({ style }) => !style.isCrowd);
}

/** From this width, a line's name and figure stand in one line of text. */
const WIDE = 640;
const LARGEST_LABEL_SHARE = 0.3;
/** Text beside text needs this much height, in parts of its size. */
const COLUMN_LINE = { wide: 1.35, narrow: 2.6 };
/** A line that ends farther from the right edge than this has its name where it ends, if there is room. */
const FAR_FROM_EDGE = 48;
/** What stands under the plot keeps off the names beside it. */
const OFF_LABELS = 4;

type Labelled = {
  readonly frame: LineFrame;
  readonly right: number;
  readonly labels: readonly EndLabel[];
};

/**
 * The lines' names: at the right edge, or inside for lines that end long before it. The names at the edge take
 * room from the plot and so move what is inside; a name that finds no place there goes to the edge too.
 */
function placeEndLabels(drawing: Drawing, axisWidth: number): Labelled {
  const { model, width, formats, scale, labelSize: size } = drawing;
  const isWide = width >= WIDE * scale;
  const lines = namedLines(drawing.lines);
  const height = size * (isWide ? COLUMN_LINE.wide : COLUMN_LINE.narrow);
  const most = Math.max(1, labelRoom(height, 0, plotHeightOf(drawing)));
  const room = { width: width * LARGEST_LABEL_SHARE, size, isWide };
  const texts = endTexts(lines, formats.value, room);

  const frameFor = (column: readonly EndText[]) => {
    const widths = column.map((text) => widthOf(linesOf(text, isWide), size, text.line.style.isStrong));
    const right = LABEL_GAP + Math.max(0, ...widths);
    const reach = width - right + LABEL_GAP - OFF_LABELS;
    return { right, frame: layOutFrame(drawing, { left: axisWidth, right, reach }) };
  };
  const tryInside = (inside: readonly EndText[]): Labelled => {
    const column = texts.filter((text) => !inside.includes(text)).slice(0, most);
    const framed = frameFor(column);
    const { plot } = framed.frame;
    const levels = [0, ...(model.limits ?? []).map(({ value }) => value)];
    const found = placeInside(inside, {
      plot,
      lines,
      levels: levels.filter((value) => isOnAxis(plot, value)).map((value) => yOf(plot, value)),
      verticals: verticalsOf(framed.frame),
      size,
      scale,
    });
    const held = inside.filter(({ line }) => found.has(line.key));
    if (held.length < inside.length) return tryInside(held);
    const beside = placeInColumn(column, { plot, size, height, isWide, top: size + OFF_LABELS });
    const labels = texts.flatMap(({ line: { key } }) => {
      return found.get(key) ?? beside.find((label) => label.key === key) ?? [];
    });
    return { ...framed, labels };
  };
  const { plot } = frameFor([]).frame;
  return tryInside(texts.filter(({ end }) => plot.right - xOf(plot, end.index) > FAR_FROM_EDGE * scale));
}

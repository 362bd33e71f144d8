import type { LineChartModel } from '../../display/models.ts';
import { fittingTicks, monthTicks } from './axisTicks.ts';
import { type BreakLayout, layOutBreaks } from './breakLayout.ts';
import { chartTheme } from './chartTheme.ts';
import { type DrawnLine, lastObservation } from './drawnLines.ts';
import { labelRoom } from './spreadLabels.ts';
import { ellipsize, estimateTextWidth } from './textWidth.ts';

export type EndLabel = { readonly key: string; readonly lines: readonly string[]; readonly strong: boolean };

export type LineLayout = {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly axisWidth: number;
  readonly axisHeight: number;
  readonly title: string;
  readonly titleBaseline: number;
  readonly yTicks: readonly number[];
  /** The months with a tick, and its text. */
  readonly months: ReadonlyMap<string, string>;
  readonly monthWidth: number;
  readonly endLabels: readonly EndLabel[];
  readonly endLabelHeight: number;
  readonly labelSize: number;
  readonly breaks: readonly BreakLayout[];
  readonly breakSize: number;
};

type Formats = {
  readonly value: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly month: (month: string) => string;
};

type Drawing = {
  readonly model: LineChartModel;
  readonly lines: readonly DrawnLine[];
  readonly width: number;
  readonly height: number;
  readonly formats: Formats;
  readonly scale: number;
};

/** Room between a line's end and its label. */
export const LABEL_GAP = 14;

const TITLE_ROW = 22;
const BREAK_ROW = 18;
const AXIS_HEIGHT = 26;
const TICK_GAP = 8;
const TICK_HEIGHT = 30;
/** From this width, a line's name and figure stand in one line of text. */
const WIDE = 640;
const LARGEST_LABEL_SHARE = 0.3;

/** What stands where around the lines: the drawing itself is left to the chart library. */
export function lineLayout({ model, lines, width, height, formats, scale }: Drawing): LineLayout {
  const size = chartTheme.text.label * scale;
  const breakSize = chartTheme.text.small * scale;
  const titleRow = TITLE_ROW * scale;
  const breakRow = BREAK_ROW * scale;
  const axisHeight = AXIS_HEIGHT * scale;
  const plotHeight = height - titleRow - breakRow - axisHeight;
  const yTicks = fittingTicks(model.yMin, model.yMax, plotHeight, TICK_HEIGHT * scale);
  const axisWidth =
    TICK_GAP + Math.max(0, ...yTicks.map((tick) => estimateTextWidth(formats.tick(tick), size)));

  const isWide = width >= WIDE * scale;
  const endLabelHeight = size * (isWide ? 1.35 : 2.6);
  const room = {
    most: labelRoom(endLabelHeight, 0, plotHeight),
    width: width * LARGEST_LABEL_SHARE,
    size,
    isWide,
  };
  const endLabels = endLabelsOf(lines, formats, room);
  const labelWidths = endLabels.flatMap((label) =>
    label.lines.map((line) => estimateTextWidth(line, size, label.strong)),
  );
  const right = LABEL_GAP + Math.max(0, ...labelWidths);

  const plotWidth = Math.max(0, width - axisWidth - right);
  const monthWidth = plotWidth / Math.max(1, model.months.length - 1);
  const yearRoom = estimateTextWidth('0000', size) + LABEL_GAP;
  const ticks = monthTicks(model.months, plotWidth, yearRoom, formats.month);
  const plot = { left: axisWidth, width: plotWidth, monthWidth };
  const breaks = layOutBreaks(model, plot, { top: titleRow, row: breakRow, size: breakSize });
  return {
    margin: { top: titleRow + breaks.rows * breakRow, right, bottom: 0, left: 0 },
    axisWidth,
    axisHeight,
    title: ellipsize(model.yLabel, width, size),
    titleBaseline: size,
    yTicks,
    months: new Map(ticks.map(({ month, text }) => [month, text])),
    monthWidth,
    endLabels,
    endLabelHeight,
    labelSize: size,
    breaks: breaks.placed,
    breakSize,
  };
}

type LabelRoom = {
  readonly most: number;
  readonly width: number;
  readonly size: number;
  readonly isWide: boolean;
};

/** The local lines come first in what is drawn, and so have their names however little room there is. */
function endLabelsOf(lines: readonly DrawnLine[], formats: Formats, room: LabelRoom): EndLabel[] {
  const named = lines.filter(({ style }) => !style.isCrowd);
  return named.slice(0, Math.max(1, room.most)).flatMap(({ key, label, role, points }) => {
    const last = lastObservation(points);
    if (last === undefined) return [];
    const strong = role === 'local';
    const value = formats.value(last.value);
    const forName = room.width - (room.isWide ? estimateTextWidth(` ${value}`, room.size, strong) : 0);
    const name = ellipsize(label, forName, room.size, strong);
    return [{ key, strong, lines: room.isWide ? [`${name} ${value}`] : [name, value] }];
  });
}

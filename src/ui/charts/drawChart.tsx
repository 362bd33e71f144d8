import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { BarChartModel, LineChartModel, ZoneBarModel } from '../../display/models.ts';
import { BAR_SIZES, barChartHeight } from './barLayout.ts';
import { chartTheme } from './chartTheme.ts';
import { GevinstForbrugChart } from './GevinstForbrugChart.tsx';
import { Legend } from './Legend.tsx';
import { LineChart } from './LineChart.tsx';
import { type LegendItem, legendLayout } from './legendLayout.ts';
import { styleLines } from './lineStyles.ts';
import type { LineChartLabels } from './lineTooltip.ts';
import { ZoneBar } from './ZoneBar.tsx';
import { ZONE_BAR_HEIGHT } from './zoneBarLayout.ts';

/** A chart with the formatters that the screen draws it with. */
export type ChartRequest =
  | {
      readonly kind: 'line';
      readonly model: LineChartModel;
      readonly formatValue: (value: number) => string;
      readonly formatTick?: (value: number) => string;
      readonly formatMonth: (month: string) => string;
      readonly labels: LineChartLabels;
    }
  | {
      readonly kind: 'bars';
      readonly model: BarChartModel;
      readonly formatAxis: (kroner: number) => string;
      readonly formatBar: (kroner: number) => string;
      readonly formatValue: (kroner: number) => string;
    }
  | { readonly kind: 'zones'; readonly model: ZoneBarModel };

export type DrawingRoom = {
  readonly width: number;
  /** Without one, the chart is as high as it likes. */
  readonly height: number | undefined;
  /** Text and lines that many times larger than on the screen. */
  readonly textScale: number;
};

const LINE_SHAPE = 0.5;
/** A row of bars can be so much lower than it likes before its texts lie on each other. */
const TIGHT_ROW = 36;
/** Where texts would be smaller than this, the rows stand in two columns. */
const LEAST_SCALE = 1;
const BETWEEN_COLUMNS = 28;
/** A zone bar may be larger than the texts round it, most of all where it has a slide to itself. */
const ZONE_BAR_SCALE = { free: 1.2, filling: 1.7 };
const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Draws a chart off the screen, by the same code as on it, and answers its serialised `<svg>` with the legend in
 * it. Colours are the page's variables with their light values behind them.
 * @throws Error when the chart does not come.
 */
export async function drawChartSvg(chart: ChartRequest, room: DrawingRoom): Promise<string> {
  switch (chart.kind) {
    case 'line':
      return drawLines(chart, room);
    case 'bars':
      return drawBars(chart, room);
    case 'zones': {
      const scale = room.textScale * ZONE_BAR_SCALE[room.height === undefined ? 'free' : 'filling'];
      const height = Math.min(room.height ?? Number.POSITIVE_INFINITY, ZONE_BAR_HEIGHT * scale);
      return serialise(
        await drawn(<ZoneBar model={chart.model} width={room.width} height={height} />, 'text'),
      );
    }
  }
}

async function drawLines(
  chart: Extract<ChartRequest, { kind: 'line' }>,
  { width, height, textScale }: DrawingRoom,
): Promise<string> {
  const size = chartTheme.text.label * textScale;
  const rowHeight = BAR_SIZES.legendRow * textScale;
  const items = legendLayout(lineLegend(chart), width, size);
  const rows = items.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const legendHeight = rows === 0 ? 0 : rows * rowHeight + BAR_SIZES.underLegend * textScale;
  const ownHeight = Math.max(1, (height ?? Math.round(width * LINE_SHAPE) + legendHeight) - legendHeight);
  const { kind: _, ...rest } = chart;
  const lines = await drawn(
    <LineChart {...rest} width={width} height={ownHeight} textScale={textScale} />,
    'path',
  );
  if (rows === 0) return serialise(lines);
  const legend = await drawn(
    <svg aria-hidden="true">
      <Legend items={items} size={size} rowHeight={rowHeight} />
    </svg>,
    'text',
  );
  return serialise(joined(legend, lines, { width, height: ownHeight + legendHeight, x: 0, y: legendHeight }));
}

/** What the lines are, where there is more than one: those told apart, and the crowd behind them as one. */
function lineLegend({ model, labels }: Extract<ChartRequest, { kind: 'line' }>): LegendItem[] {
  const lines = styleLines(model.lines);
  if (lines.length < 2) return [];
  const crowd = lines.filter(({ style }) => style.isCrowd);
  const items = lines
    .filter(({ style }) => !style.isCrowd)
    .map(({ key, label, style }): LegendItem => ({ key, label, swatch: { kind: 'line', line: style } }));
  const [one] = crowd;
  if (one === undefined) return items;
  const label = crowd.length === 1 ? one.label : labels.moreLines(crowd.length);
  return [...items, { key: one.key, label, swatch: { kind: 'line', line: one.style } }];
}

async function drawBars(
  chart: Extract<ChartRequest, { kind: 'bars' }>,
  { width, height, textScale }: DrawingRoom,
): Promise<string> {
  const { kind: _, model, ...rest } = chart;
  const rows = model.rows.length;
  const own = height ?? barChartHeight(rows, textScale);
  const draw = (part: BarChartModel, partWidth: number) => {
    const scale = height === undefined ? textScale : Math.min(textScale, fittingScale(part.rows.length, own));
    return drawn(
      <GevinstForbrugChart {...rest} model={part} width={partWidth} height={own} textScale={scale} />,
      '.chart-bars',
    );
  };
  const isTight = height !== undefined && fittingScale(rows, own) < LEAST_SCALE;
  if (!isTight || hasNegatives(model)) return serialise(await draw(model, width));
  const half = Math.ceil(rows / 2);
  const gap = BETWEEN_COLUMNS * textScale;
  const partWidth = (width - gap) / 2;
  const left = await draw({ ...model, rows: model.rows.slice(0, half) }, partWidth);
  const right = await draw({ ...model, rows: model.rows.slice(half) }, partWidth);
  return serialise(joined(left, right, { width, height: own, x: partWidth + gap, y: 0 }));
}

/** Columns side by side would begin at different values, and their bars not be comparable. */
function hasNegatives({ rows }: BarChartModel): boolean {
  return rows.some(({ gevinst, forbrug }) => Math.min(gevinst ?? 0, forbrug ?? 0) < 0);
}

/** The text scale at which so many rows fit a height. */
function fittingScale(rows: number, height: number): number {
  const chrome = barChartHeight(1) - BAR_SIZES.row;
  return height / (chrome + Math.max(1, rows) * TIGHT_ROW);
}

type Joint = { readonly width: number; readonly height: number; readonly x: number; readonly y: number };

/** One drawing with a second one in it, at a place. */
function joined(first: SVGSVGElement, second: SVGSVGElement, { width, height, x, y }: Joint): SVGSVGElement {
  const whole = document.createElementNS(NAMESPACE, 'svg');
  whole.setAttribute('width', String(width));
  whole.setAttribute('height', String(height));
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const moved = document.createElementNS(NAMESPACE, 'g');
  moved.setAttribute('transform', `translate(${x} ${y})`);
  moved.append(...second.childNodes);
  whole.append(...first.childNodes, moved);
  return whole;
}

function serialise(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}

const MOST_ROUNDS = 60;
const ROUND_MS = 16;

/** The chart library draws in several passes: the drawing is done when two looks at it see the same. */
async function drawn(chart: ReactNode, mark: string): Promise<SVGSVGElement> {
  const place = document.createElement('div');
  const root = createRoot(place);
  try {
    flushSync(() => root.render(chart));
    let before = '';
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
      const svg = place.querySelector('svg');
      const now = svg?.querySelector(mark) == null ? '' : (svg?.outerHTML ?? '');
      if (svg !== null && now !== '' && now === before) return svg.cloneNode(true) as SVGSVGElement;
      before = now;
    }
    throw new Error('the chart was not drawn');
  } finally {
    root.unmount();
  }
}

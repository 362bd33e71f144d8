import { useMemo } from 'react';
import {
  DefaultZIndexes,
  Line,
  LineChart as LineDrawing,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
  ZIndexLayer,
} from 'recharts';
import type { LineChartModel } from '../../display/models.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { chartTheme } from './chartTheme.ts';
import { type Datum, drawnLines } from './drawnLines.ts';
import { LimitLines, LimitNames, ValueGrid, ZeroLevel, ZoneBands } from './LineLevels.tsx';
import { BreakLines, CrowdLines, EndLabels, LineDots, MarkerMarks } from './LineMarks.tsx';
import { lineLayout } from './lineLayout.ts';
import { type LineChartLabels, lineTooltip } from './lineTooltip.ts';
import { useChartKeys } from './useChartKeys.ts';

type Props = {
  readonly model: LineChartModel;
  readonly width: number;
  readonly height: number;
  readonly formatValue: (value: number) => string;
  /** Values on the axis; as formatValue where it is not given. */
  readonly formatTick?: (value: number) => string;
  readonly formatMonth: (month: string) => string;
  readonly labels: LineChartLabels;
  /** Above 1 for a slide. */
  readonly textScale?: number;
};

const { colour, text, baselineDrop } = chartTheme;
/** The library draws a dot of its own where there is only one month. */
const noDot = () => <g />;
const BEHIND_GRID = DefaultZIndexes.grid - 1;

/** Lines over time, what they are measured against, and what happened: a gap in the figures stays a gap. */
export function LineChart(props: Props) {
  const { model, width, height, formatValue, formatTick = formatValue, formatMonth, labels } = props;
  const { textScale = 1 } = props;
  const keys = useChartKeys('columns');
  // The chart library compares data and keys by identity.
  const data = useMemo(() => model.months.map((month, index): Datum => ({ month, index })), [model]);
  const lines = useMemo(() => drawnLines(model.lines, textScale), [model, textScale]);
  const formats = { value: formatValue, tick: formatTick, month: formatMonth };
  const layout = lineLayout({ model, lines, width, height, formats, scale: textScale });
  const named = lines.filter(({ style }) => !style.isCrowd);
  const size = text.label * textScale;
  return (
    <div className="chart" ref={keys}>
      <LineDrawing data={data} width={width} height={height} margin={layout.margin} aria-label={model.title}>
        {/* Drawn by us: the library's own grid measures every tick's text once more, and needs none of it. */}
        <ZIndexLayer zIndex={DefaultZIndexes.grid}>
          <ValueGrid layout={layout} />
        </ZIndexLayer>
        <text x={0} y={layout.titleBaseline} fontSize={size} fill={colour.ink2}>
          {layout.title}
        </text>
        <XAxis
          dataKey="month"
          ticks={[...layout.months.keys()]}
          interval={0}
          height={layout.axisHeight}
          tick={({ x, y, payload }: XAxisTickContentProps) => (
            <text
              x={layout.months.get(String(payload.value))?.x ?? x}
              y={y}
              dy={size + layout.monthDrop}
              textAnchor="middle"
              fontSize={size}
              fill={colour.ink2}
            >
              {layout.months.get(String(payload.value))?.text}
            </text>
          )}
          tickLine={{ stroke: colour.axis }}
          axisLine={{ stroke: colour.axis }}
        />
        <YAxis
          domain={[model.yMin, model.yMax]}
          allowDataOverflow
          ticks={[...layout.yTicks]}
          interval={0}
          width={layout.axisWidth}
          tickSize={0}
          tickMargin={layout.axisGap}
          tick={({ x, y, payload }: YAxisTickContentProps) => (
            <text x={x} y={y} dy={size * baselineDrop} textAnchor="end" fontSize={size} fill={colour.ink2}>
              {formatTick(Number(payload.value))}
            </text>
          )}
          tickLine={false}
          axisLine={false}
        />
        <ZIndexLayer zIndex={BEHIND_GRID}>
          <ZoneBands zones={model.zones ?? []} layout={layout} />
        </ZIndexLayer>
        <BreakLines layout={layout} />
        <MarkerMarks layout={layout} />
        <LimitLines layout={layout} />
        <ZeroLevel layout={layout} />
        <LineDots layout={layout} lines={lines} />
        <ZIndexLayer zIndex={DefaultZIndexes.line - 1}>
          <CrowdLines layout={layout} lines={lines} />
        </ZIndexLayer>
        {named.toReversed().map(({ key, valueAt, style }) => (
          <Line
            key={key}
            dataKey={valueAt}
            stroke={style.colour}
            strokeWidth={style.width}
            {...(style.dash === undefined ? {} : { strokeDasharray: style.dash })}
            dot={model.months.length === 1 ? noDot : false}
            activeDot={{ r: style.dot * 0.75, fill: style.colour, stroke: colour.card, strokeWidth: 2 }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        <LimitNames layout={layout} />
        <EndLabels layout={layout} />
        <Tooltip
          isAnimationActive={false}
          filterNull={false}
          cursor={{ stroke: colour.axis }}
          content={({ active, label }: TooltipContentProps) => (
            <ChartTooltip
              {...(active
                ? lineTooltip(String(label), { model, lines, formatValue, formatMonth, labels })
                : {})}
            />
          )}
        />
      </LineDrawing>
    </div>
  );
}

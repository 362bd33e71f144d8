import { useMemo, useRef } from 'react';
import { Line, LineChart as LineDrawing, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';
import type { LineChartModel } from '../../display/models.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { chartTheme } from './chartTheme.ts';
import { type Datum, drawnLines } from './drawnLines.ts';
import { MonthAxis, ValueAxis } from './LineAxes.tsx';
import { LimitLines, LimitNames, ValueGrid, ZeroLevel, ZoneBands } from './LineLevels.tsx';
import { BreakLines, CrowdLines, EndLabels, LineDots, MarkerMarks } from './LineMarks.tsx';
import { lineLayout } from './lineLayout.ts';
import { type LineChartLabels, lineTooltip } from './lineTooltip.ts';
import { OnFirstUse } from './OnFirstUse.tsx';
import { PromptSize } from './PromptSize.tsx';
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

const { colour, text } = chartTheme;
/** The library draws a dot of its own where there is only one month. */
const noDot = () => <g />;
const NO_TICKS: number[] = [];

/** Lines over time, what they are measured against, and what happened: a gap in the figures stays a gap. */
export function LineChart(props: Props) {
  const { model, width, height, formatValue, formatTick = formatValue, formatMonth, labels } = props;
  const { textScale = 1 } = props;
  const box = useRef<HTMLDivElement>(null);
  useChartKeys(box, 'columns');
  // The chart library compares data and keys by identity.
  const data = useMemo(() => model.months.map((month, index): Datum => ({ month, index })), [model]);
  const lines = useMemo(() => drawnLines(model.lines, textScale), [model, textScale]);
  const formats = { value: formatValue, tick: formatTick, month: formatMonth };
  const layout = lineLayout({ model, lines, width, height, formats, scale: textScale });
  const named = lines.filter(({ style }) => !style.isCrowd);
  const size = text.label * textScale;
  return (
    <div className="chart" ref={box}>
      <PromptSize width={width} height={height} />
      <LineDrawing data={data} width={width} height={height} margin={layout.margin} aria-label={model.title}>
        {/* Only the library's scales: what is drawn of the axes is ours, since each part that the library draws
            makes it go over all the others once more. For the same reason nothing has a layer of its own: what is
            to lie on top comes last. */}
        <XAxis dataKey="month" ticks={NO_TICKS} hide />
        <YAxis domain={[model.yMin, model.yMax]} allowDataOverflow ticks={NO_TICKS} niceTicks="none" hide />
        <ZoneBands zones={model.zones ?? []} layout={layout} />
        <ValueGrid layout={layout} />
        <text x={0} y={layout.titleBaseline} fontSize={size} fill={colour.ink2}>
          {layout.title}
        </text>
        <BreakLines layout={layout} />
        <MarkerMarks layout={layout} />
        <LimitLines layout={layout} />
        <ZeroLevel layout={layout} />
        <LineDots layout={layout} lines={lines} />
        <LimitNames layout={layout} />
        <EndLabels layout={layout} />
        <CrowdLines layout={layout} lines={lines} />
        {named.toReversed().map(({ key, valueAt, style }) => (
          <Line
            key={key}
            dataKey={valueAt}
            zIndex={0}
            stroke={style.colour}
            strokeWidth={style.width}
            {...(style.dash === undefined ? {} : { strokeDasharray: style.dash })}
            dot={model.months.length === 1 ? noDot : false}
            activeDot={{ r: style.dot * 0.75, fill: style.colour, stroke: colour.card, strokeWidth: 2 }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        <MonthAxis layout={layout} />
        <ValueAxis layout={layout} format={formatTick} />
        <OnFirstUse box={box}>
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
        </OnFirstUse>
      </LineDrawing>
    </div>
  );
}

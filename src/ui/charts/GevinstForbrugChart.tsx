import {
  Bar,
  BarChart,
  type BarShapeProps,
  DefaultZIndexes,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { BarChartModel } from '../../display/models.ts';
import { AmountGrid, BarLabels, RowNames, ZeroLine } from './BarMarks.tsx';
import type { BarLayout } from './barLayout.ts';
import { ChartTooltip, type TooltipRow } from './ChartTooltip.tsx';
import { chartTheme } from './chartTheme.ts';
import { Legend } from './Legend.tsx';
import { BAR_SWATCHES, layOutBars } from './layOutBars.ts';
import { useChartKeys } from './useChartKeys.ts';

type Props = {
  readonly model: BarChartModel;
  readonly width: number;
  /** barChartHeight gives the height that the rows ask for. */
  readonly height: number;
  /** On the axis, short and with its unit: "10 mio. kr." */
  readonly formatAxis: (kroner: number) => string;
  /** At the end of a bar, shorter still: "10,4" */
  readonly formatBar: (kroner: number) => string;
  /** In the tooltip, in full: "10.446.813 kr." */
  readonly formatValue: (kroner: number) => string;
  /** Above 1 for a slide. */
  readonly textScale?: number;
};

const { colour, text } = chartTheme;

/** A row per project: what it has given and what it has cost, one bar under the other. */
export function GevinstForbrugChart(props: Props) {
  const { model, width, height, formatAxis, formatBar, formatValue, textScale = 1 } = props;
  const keys = useChartKeys('rows');
  const layout = layOutBars(model, width, height, { axis: formatAxis, bar: formatBar }, textScale);
  const size = layout.labelSize;
  return (
    <div className="chart" ref={keys}>
      <BarChart
        layout="vertical"
        data={model.rows}
        width={width}
        height={height}
        margin={layout.margin}
        barGap={layout.barGap}
        barSize={layout.barSize}
        barCategoryGap={0}
        aria-label={model.title}
      >
        <ZIndexLayer zIndex={DefaultZIndexes.grid}>
          <AmountGrid ticks={layout.ticks} />
        </ZIndexLayer>
        <Legend items={layout.legend} size={text.label * textScale} rowHeight={layout.legendRow} />
        <XAxis
          type="number"
          domain={[leastOf, model.xMax]}
          ticks={[...layout.ticks]}
          interval={0}
          height={layout.axisHeight}
          tick={({ x, y, payload, index }: XAxisTickContentProps) => (
            <text
              x={x}
              y={y}
              dy={size}
              textAnchor={tickAnchor(index, layout)}
              fontSize={size}
              fill={colour.ink2}
            >
              {formatAxis(Number(payload.value))}
            </text>
          )}
          tickLine={false}
          axisLine={false}
        />
        <YAxis type="category" dataKey="key" width={0} hide />
        <Bar
          dataKey="gevinst"
          shape={(bar: BarShapeProps) => <BarRect bar={bar} shift={layout.barShift} kind="gevinst" />}
          isAnimationActive={false}
        />
        <Bar
          dataKey="forbrug"
          shape={(bar: BarShapeProps) => <BarRect bar={bar} shift={layout.barShift} kind="forbrug" />}
          isAnimationActive={false}
        />
        <ZeroLine />
        {/* Over the field that marks the row pointed at. */}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <RowNames layout={layout} />
          <BarLabels model={model} layout={layout} formatBar={formatBar} />
        </ZIndexLayer>
        <Tooltip
          isAnimationActive={false}
          filterNull={false}
          cursor={{ fill: colour.hover }}
          content={({ active, label }: TooltipContentProps) => (
            <ChartTooltip {...(active ? rowTooltip(String(label), model, formatValue) : {})} />
          )}
        />
      </BarChart>
    </div>
  );
}

/** Corrections can make a figure negative: its bar then goes the other way. */
function leastOf(least: number): number {
  return Math.min(0, least);
}

/** Without names at the left, the first text on the axis must not stick out there. */
function tickAnchor(index: number, { margin }: BarLayout): 'start' | 'middle' {
  return index === 0 && margin.left === 0 ? 'start' : 'middle';
}

type BarRectProps = {
  readonly bar: BarShapeProps;
  readonly shift: number;
  readonly kind: keyof typeof BAR_SWATCHES;
};

function BarRect({ bar, shift, kind }: BarRectProps) {
  const { fill, edge } = BAR_SWATCHES[kind];
  const x = Math.min(bar.x, bar.x + bar.width);
  const width = Math.abs(bar.width);
  if (width === 0) return null;
  return (
    <rect
      className={`bar-${kind}`}
      x={x + 0.5}
      y={bar.y + shift + 0.5}
      width={Math.max(1, width - 1)}
      height={Math.max(1, bar.height - 1)}
      fill={fill}
      stroke={edge}
    />
  );
}

function rowTooltip(key: string, model: BarChartModel, formatValue: (kroner: number) => string) {
  const row = model.rows.find((each) => each.key === key);
  if (row === undefined) return {};
  const figures = [
    {
      key: 'gevinst',
      label: model.gevinstLabel,
      value: row.gevinst,
      note: row.gevinstNote,
      swatch: BAR_SWATCHES.gevinst,
    },
    {
      key: 'forbrug',
      label: model.forbrugLabel,
      value: row.forbrug,
      note: row.forbrugNote,
      swatch: BAR_SWATCHES.forbrug,
    },
  ];
  const rows = figures.map(
    ({ value, note, ...rest }): TooltipRow => ({
      ...rest,
      text: value === null ? note : formatValue(value),
      isNote: value === null,
    }),
  );
  return { title: row.label, rows };
}

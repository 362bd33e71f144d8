import { useRef } from 'react';
import { Bar, BarChart, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';
import type { BarChartModel } from '../../display/models.ts';
import { ActiveRow, AmountAxis, AmountGrid, BarLabels, Bars, RowNames, ZeroLine } from './BarMarks.tsx';
import { ChartTooltip, type TooltipRow } from './ChartTooltip.tsx';
import { chartTheme } from './chartTheme.ts';
import { Legend } from './Legend.tsx';
import { BAR_SWATCHES, layOutBars } from './layOutBars.ts';
import { OnFirstUse } from './OnFirstUse.tsx';
import { PromptSize } from './PromptSize.tsx';
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

const NO_TICKS: number[] = [];

/** A row per project: what it has given and what it has cost, one bar under the other. */
export function GevinstForbrugChart(props: Props) {
  const { model, width, height, formatAxis, formatBar, formatValue, textScale = 1 } = props;
  const box = useRef<HTMLDivElement>(null);
  useChartKeys(box, 'rows');
  const layout = layOutBars(model, width, height, { axis: formatAxis, bar: formatBar }, textScale);
  const { least, most } = layout.plot;
  return (
    <div className="chart" ref={box}>
      <PromptSize width={width} height={height} />
      <BarChart
        layout="vertical"
        data={model.rows}
        width={width}
        height={height}
        margin={layout.margin}
        aria-label={model.title}
      >
        <AmountGrid layout={layout} />
        <Legend items={layout.legend} size={chartTheme.text.label * textScale} rowHeight={layout.legendRow} />
        <ZeroLine layout={layout} />
        {/* The drawing is ours; the library is told of axes and bars when it is to find what is pointed at. */}
        <OnFirstUse box={box}>
          <XAxis
            type="number"
            domain={[least, most]}
            allowDataOverflow
            includeHidden
            niceTicks="none"
            ticks={NO_TICKS}
            hide
          />
          <YAxis type="category" dataKey="key" includeHidden hide />
          <Bar dataKey="gevinst" hide zIndex={0} isAnimationActive={false} />
          <Bar dataKey="forbrug" hide zIndex={0} isAnimationActive={false} />
          <ActiveRow layout={layout} />
          <Tooltip
            isAnimationActive={false}
            filterNull={false}
            cursor={false}
            content={({ active, label }: TooltipContentProps) => (
              <ChartTooltip {...(active ? rowTooltip(String(label), model, formatValue) : {})} />
            )}
          />
        </OnFirstUse>
        <Bars model={model} layout={layout} />
        <AmountAxis layout={layout} format={formatAxis} />
        <RowNames layout={layout} />
        <BarLabels model={model} layout={layout} formatBar={formatBar} />
      </BarChart>
    </div>
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

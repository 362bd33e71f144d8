import { formatMonth } from '../../display/format.ts';
import type { LineChartModel } from '../../display/models.ts';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { LazyLineChart } from '../charts/lazyCharts.ts';
import { useIdle } from '../charts/useIdle.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { ChartBoundary } from './ChartBoundary.tsx';
import { ChartExport } from './ChartExport.tsx';

const TIME_CHART_HEIGHT = 340;

type Props = {
  readonly model: LineChartModel;
  readonly formatValue: (value: number) => string;
  readonly formatTick: (value: number) => string;
};

/** A chart over time with its table twin; drawn in the first idle moment. */
export function TimeChart({ model, formatValue, formatTick }: Props) {
  const isIdle = useIdle();
  const chart = {
    kind: 'line',
    model,
    formatValue,
    formatTick,
    formatMonth,
    labels: CHART_TEXTS.rates.labels,
  } as const;
  return (
    <div className="card panel">
      <ChartFrame
        model={model}
        height={TIME_CHART_HEIGHT}
        labels={CHART_TEXTS}
        table={<DataTable model={model.table} />}
        actions={<ChartExport chart={chart} />}
        state={isIdle ? { kind: 'ready' } : { kind: 'waiting', text: CHART_TEXTS.loading }}
      >
        {(size) => (
          <ChartBoundary>
            <LazyLineChart
              model={model}
              width={size.width}
              height={size.height}
              formatValue={formatValue}
              formatTick={formatTick}
              formatMonth={formatMonth}
              labels={CHART_TEXTS.rates.labels}
            />
          </ChartBoundary>
        )}
      </ChartFrame>
    </div>
  );
}

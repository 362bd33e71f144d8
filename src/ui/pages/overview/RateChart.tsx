import { formatMonth, formatRate } from '../../../display/format.ts';
import type { LineChartModel } from '../../../display/models.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { LazyLineChart } from '../../charts/lazyCharts.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { ChartBoundary } from '../ChartBoundary.tsx';

export const RATE_CHART_HEIGHT = 320;

type Props = { readonly model: LineChartModel; readonly isWanted: boolean };

/** Local unemployment against the country's over time. */
export function RateChart({ model, isWanted }: Props) {
  return (
    <ChartFrame
      model={model}
      height={RATE_CHART_HEIGHT}
      labels={CHART_TEXTS}
      table={<DataTable model={model.table} />}
      state={isWanted ? { kind: 'ready' } : { kind: 'waiting', text: CHART_TEXTS.loading }}
    >
      {(size) => (
        <ChartBoundary>
          <LazyLineChart
            model={model}
            width={size.width}
            height={size.height}
            formatValue={formatRate}
            formatMonth={formatMonth}
            labels={CHART_TEXTS.rates.labels}
          />
        </ChartBoundary>
      )}
    </ChartFrame>
  );
}

import type { LineChartModel } from '../../../display/models.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { LazyLineChart } from '../../charts/lazyCharts.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { ChartActions } from '../ChartActions.tsx';
import { ChartBoundary } from '../ChartBoundary.tsx';
import { rateRequest } from '../chartRequests.ts';
import { RATE_CHART_HEIGHT } from './chartHeights.ts';

type Props = { readonly model: LineChartModel };

/** Local unemployment against the country's over time. */
export function RateChart({ model }: Props) {
  const chart = rateRequest(model);
  const { kind: _, ...drawing } = chart;
  return (
    <ChartFrame
      model={model}
      height={RATE_CHART_HEIGHT}
      labels={CHART_TEXTS}
      table={<DataTable model={model.table} />}
      actions={<ChartActions chart={chart} />}
    >
      {(size) => (
        <ChartBoundary>
          <LazyLineChart {...drawing} width={size.width} height={size.height} />
        </ChartBoundary>
      )}
    </ChartFrame>
  );
}

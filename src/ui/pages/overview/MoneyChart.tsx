import type { BarChartModel } from '../../../display/models.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { barChartHeight } from '../../charts/barLayout.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { LazyGevinstForbrugChart } from '../../charts/lazyCharts.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { ChartActions } from '../ChartActions.tsx';
import { ChartBoundary } from '../ChartBoundary.tsx';
import { moneyRequest } from '../chartRequests.ts';

type Props = { readonly model: BarChartModel };

/** Gevinst against forbrug per project. */
export function MoneyChart({ model }: Props) {
  const chart = moneyRequest(model);
  const { kind: _, ...drawing } = chart;
  return (
    <ChartFrame
      model={model}
      height={barChartHeight(model.rows.length)}
      labels={CHART_TEXTS}
      table={<DataTable model={model.table} />}
      actions={<ChartActions chart={chart} />}
    >
      {(size) => (
        <ChartBoundary>
          <LazyGevinstForbrugChart {...drawing} width={size.width} height={size.height} />
        </ChartBoundary>
      )}
    </ChartFrame>
  );
}

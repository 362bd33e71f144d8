import { CHART_TEXTS } from '../../display/texts/charts.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { LazyLineChart } from '../charts/lazyCharts.ts';
import { useIdle } from '../charts/useIdle.ts';
import { DataTable } from '../parts/DataTable.tsx';
import { ChartActions } from './ChartActions.tsx';
import { ChartBoundary } from './ChartBoundary.tsx';
import type { LineRequest } from './chartRequests.ts';

const TIME_CHART_HEIGHT = 340;

type Props = { readonly chart: LineRequest };

/** A chart over time with its table twin; drawn in the first idle moment. */
export function TimeChart({ chart }: Props) {
  const isIdle = useIdle();
  const { kind: _, ...drawing } = chart;
  const { model } = chart;
  return (
    <div className="card panel">
      <ChartFrame
        model={model}
        height={TIME_CHART_HEIGHT}
        labels={CHART_TEXTS}
        table={<DataTable model={model.table} />}
        actions={<ChartActions chart={chart} />}
        state={isIdle ? { kind: 'ready' } : { kind: 'waiting', text: CHART_TEXTS.loading }}
      >
        {(size) => (
          <ChartBoundary>
            <LazyLineChart {...drawing} width={size.width} height={size.height} />
          </ChartBoundary>
        )}
      </ChartFrame>
    </div>
  );
}

import { formatMonth, formatRate } from '../../../display/format.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { LazyLineChart } from '../../charts/lazyCharts.ts';
import { PaperChart } from '../../charts/PaperChart.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { RevisionNotice } from '../../parts/RevisionNotice.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { useRateChart } from '../../state/useRateChart.ts';
import { ChartBoundary } from '../ChartBoundary.tsx';
import { StateSwitch } from '../StateSwitch.tsx';
import { SheetPart } from './Sheet.tsx';
import { useSettledCharts } from './useSettledCharts.ts';
import { type OnWaiting, useWaitingPart } from './useWaitingPart.ts';

const HEIGHT = 300;

type Props = { readonly view: EditionView; readonly onWaiting: OnWaiting };

/** Unemployment here and in the country over time. */
export function RatesPart({ view, onWaiting }: Props) {
  const rates = useRateChart(view, true);
  const { isSettled, onSettled } = useSettledCharts();
  const isDrawing = rates.kind === 'ready' && !isSettled(rates.value.chart.key);
  useWaitingPart('rates', rates.kind === 'loading' || isDrawing, onWaiting);
  return (
    <SheetPart heading={TEXTS.headings.rates}>
      <StateSwitch state={rates} heights={[HEIGHT]}>
        {({ chart, revisions }) => (
          <>
            <PaperChart
              model={chart}
              height={HEIGHT}
              table={<DataTable model={chart.table} />}
              onSettled={onSettled}
            >
              {(size) => (
                <ChartBoundary>
                  <LazyLineChart
                    model={chart}
                    {...size}
                    formatValue={formatRate}
                    formatMonth={formatMonth}
                    labels={CHART_TEXTS.rates.labels}
                  />
                </ChartBoundary>
              )}
            </PaperChart>
            <RevisionNotice lines={revisions} />
          </>
        )}
      </StateSwitch>
    </SheetPart>
  );
}

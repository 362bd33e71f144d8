import { formatKronerAxis, formatKronerBar, formatKronerValue } from '../../../display/format.ts';
import { toGevinstForbrugChart } from '../../../display/gevinstForbrugChart.ts';
import { toPaperBars } from '../../../display/paperBars.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { barChartHeight } from '../../charts/barLayout.ts';
import { LazyGevinstForbrugChart } from '../../charts/lazyCharts.ts';
import { PaperChart } from '../../charts/PaperChart.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { ChartBoundary } from '../ChartBoundary.tsx';
import { Sheet, SheetPart } from './Sheet.tsx';
import { useSettledCharts } from './useSettledCharts.ts';
import { type OnWaiting, useWaitingPart } from './useWaitingPart.ts';

type Props = { readonly view: EditionView; readonly onWaiting: OnWaiting };

/** Gevinst against forbrug per project. */
export function MoneySheet({ view, onWaiting }: Props) {
  const { barometer, book } = view;
  const whole = toGevinstForbrugChart(barometer, book);
  const charts = whole === undefined ? [] : toPaperBars(whole);
  const { isSettled, onSettled } = useSettledCharts();
  useWaitingPart('money', !charts.every(({ key }) => isSettled(key)), onWaiting);
  return (
    <Sheet follows={charts.length === 0}>
      <SheetPart heading={TEXTS.headings.money}>
        {charts.length === 0 ? <p>{TEXTS.noProjects}</p> : null}
        {charts.map((chart) => (
          <PaperChart
            key={chart.key}
            model={chart}
            height={barChartHeight(chart.rows.length)}
            table={<DataTable model={chart.table} />}
            onSettled={onSettled}
          >
            {(size) => (
              <ChartBoundary>
                <LazyGevinstForbrugChart
                  model={chart}
                  {...size}
                  formatAxis={formatKronerAxis}
                  formatBar={formatKronerBar}
                  formatValue={formatKronerValue}
                />
              </ChartBoundary>
            )}
          </PaperChart>
        ))}
      </SheetPart>
    </Sheet>
  );
}

import { drawingScale, type StageLayout } from '../../../display/meeting/stageLayout.ts';
import type { BarChartModel, LineChartModel } from '../../../display/models.ts';
import { MEETING_MODE_TEXTS } from '../../../display/texts/meetingMode.ts';
import { LazyGevinstForbrugChart, LazyLineChart } from '../../charts/lazyCharts.ts';
import { type ElementSize, useElementSize } from '../../charts/useElementSize.ts';
import { ChartBoundary } from '../ChartBoundary.tsx';
import { moneyRequest, rateRequest } from '../chartRequests.ts';

type Props = { readonly model: LineChartModel | BarChartModel; readonly layout: StageLayout };

/**
 * A chart as large as the stage lets it be. It cannot be pointed at or walked through: nothing is told by that
 * alone, and the keys that would do it turn the pages of a meeting.
 */
export function StageChart({ model, layout }: Props) {
  const [slot, size] = useElementSize();
  return (
    <div className="stage-chart" ref={slot} inert>
      {size === undefined ? (
        <p>{MEETING_MODE_TEXTS.chartWaits}</p>
      ) : (
        <ChartBoundary>
          <Drawing model={model} size={size} textScale={drawingScale(layout, 'chart')} />
        </ChartBoundary>
      )}
    </div>
  );
}

type DrawingProps = {
  readonly model: LineChartModel | BarChartModel;
  readonly size: ElementSize;
  readonly textScale: number;
};

function Drawing({ model, size, textScale }: DrawingProps) {
  if (model.kind === 'line') {
    const { kind: _line, ...request } = rateRequest(model);
    return <LazyLineChart {...request} {...size} textScale={textScale} />;
  }
  const { kind: _bars, ...request } = moneyRequest(model);
  return <LazyGevinstForbrugChart {...request} {...size} textScale={textScale} />;
}

import { useEffect, useRef } from 'react';
import { toGevinstForbrugChart } from '../../../display/gevinstForbrugChart.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { useIdle } from '../../charts/useIdle.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { RevisionNotice } from '../../parts/RevisionNotice.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { useRateChart } from '../../state/useRateChart.ts';
import { preloadPages } from '../lazyPages.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { MoneyChart } from './MoneyChart.tsx';
import { RATE_CHART_HEIGHT, RateChart } from './RateChart.tsx';

/** Heading, subtitle, summary and source round the drawing. */
const FRAME_HEIGHT = 130;

type Props = { readonly view: EditionView };

/** The two charts. They come in the first idle moment after the figures, or when one scrolls near. */
export function ChartsSection({ view }: Props) {
  const section = useRef<HTMLElement>(null);
  const isIdle = useIdle(section);
  const rates = useRateChart(view, isIdle);
  useEffect(() => {
    if (isIdle) {
      preloadPages();
    }
  }, [isIdle]);
  const money = toGevinstForbrugChart(view.barometer, view.book);
  return (
    <section className="section" aria-labelledby="diagrammer" ref={section}>
      <h2 id="diagrammer">{NAVIGATION_TEXTS.levels.charts}</h2>
      <div className="card panel" style={{ minHeight: RATE_CHART_HEIGHT + FRAME_HEIGHT }}>
        <StateSwitch state={rates} heights={[RATE_CHART_HEIGHT + FRAME_HEIGHT]}>
          {({ chart, revisions }) => (
            <>
              <RateChart model={chart} isWanted={isIdle} />
              <RevisionNotice lines={revisions} />
            </>
          )}
        </StateSwitch>
      </div>
      <div className="card panel">
        {money === undefined ? (
          <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={CHART_TEXTS.money.empty} />
        ) : (
          <MoneyChart model={money} isWanted={isIdle} />
        )}
      </div>
    </section>
  );
}

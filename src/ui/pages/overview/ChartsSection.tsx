import { Suspense, useEffect, useRef } from 'react';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { preloadCharts } from '../../charts/lazyCharts.ts';
import { useIdle, whenIdle } from '../../charts/useIdle.ts';
import { fetchedComponent } from '../../parts/fetchedComponent.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { useDevelopment } from '../../state/useDevelopment.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { preloadPages } from '../lazyPages.ts';
import { moneyCardHeight, RATE_CARD_HEIGHT } from './chartHeights.ts';
import { roomOf } from './rooms.ts';

const charts = fetchedComponent(async () => (await import('./ChartsContent.tsx')).ChartsContent);
const Charts = charts.Component;

type Props = { readonly view: EditionView };

/** The page has what it needs: now all of it may be laid out, for those who take a picture of it, and others fetched. */
function settle(): void {
  document.documentElement.classList.add('is-settled');
  preloadPages();
}

/** The two charts. They are fetched in the first idle moment after the figures, or when one scrolls near. */
export function ChartsSection({ view }: Props) {
  const section = useRef<HTMLElement>(null);
  const isIdle = useIdle(section);
  // Frames, chart library and series are asked for at once: one after the other would take three times as long.
  useDevelopment(view, isIdle);
  useEffect(() => {
    if (!isIdle) return undefined;
    let cancel: () => void = () => undefined;
    let isGone = false;
    void Promise.all([charts.preload(), preloadCharts()]).then(() => {
      if (!isGone) cancel = whenIdle(settle);
    });
    return () => {
      isGone = true;
      cancel();
    };
  }, [isIdle]);
  const heights = [RATE_CARD_HEIGHT, moneyCardHeight(view.rows.length)];
  const room = <Skeleton heights={heights} />;
  return (
    <section
      className="section is-far"
      style={{ containIntrinsicSize: roomOf(heights) }}
      aria-labelledby="diagrammer"
      ref={section}
    >
      <h2 id="diagrammer">{NAVIGATION_TEXTS.levels.charts}</h2>
      <ErrorBoundary resetKey="">
        {isIdle ? (
          <Suspense fallback={room}>
            <Charts view={view} />
          </Suspense>
        ) : (
          room
        )}
      </ErrorBoundary>
    </section>
  );
}

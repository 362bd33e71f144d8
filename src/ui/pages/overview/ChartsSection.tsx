import { Suspense, useEffect, useRef } from 'react';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { useIdle } from '../../charts/useIdle.ts';
import { fetchedComponent } from '../../parts/fetchedComponent.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { preloadPages } from '../lazyPages.ts';
import { moneyCardHeight, RATE_CARD_HEIGHT } from './chartHeights.ts';

const charts = fetchedComponent(async () => (await import('./ChartsContent.tsx')).ChartsContent);
const Charts = charts.Component;

type Props = { readonly view: EditionView };

/** The two charts. They are fetched in the first idle moment after the figures, or when one scrolls near. */
export function ChartsSection({ view }: Props) {
  const section = useRef<HTMLElement>(null);
  const isIdle = useIdle(section);
  useEffect(() => {
    if (isIdle) {
      preloadPages();
    }
  }, [isIdle]);
  const room = <Skeleton heights={[RATE_CARD_HEIGHT, moneyCardHeight(view.rows.length)]} />;
  return (
    <section className="section" aria-labelledby="diagrammer" ref={section}>
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

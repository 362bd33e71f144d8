import { Suspense, useEffect, useState } from 'react';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { preloadCharts } from '../../charts/lazyCharts.ts';
import { afterPaint } from '../../charts/useIdle.ts';
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

/** The two charts. They are fetched when the figures are on the screen, and drawn as soon as they are there. */
export function ChartsSection({ view }: Props) {
  const [isPainted, setPainted] = useState(false);
  const [isFetched, setFetched] = useState(false);
  // Frames, chart library and series are asked for at once: that takes longer than the page needs to come to rest.
  useDevelopment(view, isPainted);
  useEffect(
    () =>
      afterPaint(() => {
        // Sections below the first screen are laid out while the charts are fetched (`styles/farSections.css`).
        document.documentElement.classList.add('is-painted');
        setPainted(true);
        let isGone = false;
        void Promise.all([charts.preload(), preloadCharts()]).then(() => {
          if (!isGone) setFetched(true);
        });
        return () => {
          isGone = true;
        };
      }),
    [],
  );
  useEffect(() => {
    if (!isFetched) return undefined;
    // From now on all of the page is laid out: pictures have no holes.
    document.documentElement.classList.add('is-settled');
    return afterPaint(preloadPages);
  }, [isFetched]);
  const heights = [RATE_CARD_HEIGHT, moneyCardHeight(view.rows.length)];
  const room = <Skeleton heights={heights} />;
  return (
    <section
      className="section is-far"
      style={{ containIntrinsicSize: roomOf(heights) }}
      aria-labelledby="diagrammer"
    >
      <h2 id="diagrammer">{NAVIGATION_TEXTS.levels.charts}</h2>
      <ErrorBoundary resetKey="">
        {isFetched ? (
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

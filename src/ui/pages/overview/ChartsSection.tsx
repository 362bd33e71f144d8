import { Suspense, useEffect, useRef, useState } from 'react';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { preloadCharts } from '../../charts/lazyCharts.ts';
import { afterPaint, useIdle, whenIdle } from '../../charts/useIdle.ts';
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

/** The two charts. They are fetched when the figures are there, and drawn in the first idle moment or when near. */
export function ChartsSection({ view }: Props) {
  const section = useRef<HTMLElement>(null);
  const [isPainted, setPainted] = useState(false);
  const isIdle = useIdle(section);
  // Frames, chart library and series are asked for at once, as soon as the figures are on the screen: fetching
  // keeps nobody waiting, and drawing waits for an idle moment.
  useDevelopment(view, isPainted);
  useEffect(() => {
    let cancel: () => void = () => undefined;
    const stop = afterPaint(() => {
      setPainted(true);
      let isGone = false;
      void Promise.all([charts.preload(), preloadCharts()]).then(() => {
        if (!isGone) cancel = whenIdle(preloadPages);
      });
      return () => {
        isGone = true;
      };
    });
    return () => {
      stop();
      cancel();
    };
  }, []);
  useEffect(() => {
    // From now on all of the page is laid out: charts need to know how wide they are, and pictures have no holes.
    if (isIdle) document.documentElement.classList.add('is-settled');
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

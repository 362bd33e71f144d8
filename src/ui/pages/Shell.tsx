import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { NAVIGATION_TEXTS } from '../../display/texts/navigation.ts';
import { isMeetingPlace } from '../state/place.ts';
import { useArrival, useNavigation, usePlace } from '../state/useNavigation.ts';
import { NoFactsYet, ShellFacts, type ShellFrame } from './ShellFacts.tsx';
import { NoLinksYet, ShellNav } from './ShellNav.tsx';
import { ShellTools } from './ShellTools.tsx';

type Props = {
  /** Whose edition is on screen; undefined while the catalogue is not there, or the address leads nowhere. */
  readonly frame?: ShellFrame;
  /** True while the catalogue is on its way: its room in the frame is kept, so that nothing moves when it comes. */
  readonly isWaiting?: boolean;
  readonly children: ReactNode;
};

/** The frame round every page: name, edition, navigation, and the page itself, which takes focus when it changes. */
export function Shell({ frame, isWaiting = false, children }: Props) {
  const { linkTo } = useNavigation();
  const main = useRef<HTMLElement>(null);
  // A meeting has the whole screen, and moves the focus to its steps itself.
  const isBare = isMeetingPlace(usePlace());
  useFocusOnArrival(main, !isBare);
  if (isBare) {
    return <main className="page is-bare">{children}</main>;
  }
  return (
    <>
      {/* A button and no link to a fragment: with a <base>, a bare fragment leads to the front page. */}
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {NAVIGATION_TEXTS.skip}
      </button>
      <header className="shell-header">
        <div className="shell-top">
          <a className="brand" {...linkTo({ page: 'home' })}>
            <BrandMark />
            {NAVIGATION_TEXTS.appName}
          </a>
          {frame === undefined ? isWaiting && <NoFactsYet /> : <ShellFacts frame={frame} />}
          {(frame !== undefined || isWaiting) && <ShellTools view={frame?.view} />}
        </div>
        {frame === undefined ? isWaiting && <NoLinksYet /> : <ShellNav frame={frame} />}
      </header>
      <main className="page" id="indhold" tabIndex={-1} ref={main}>
        {children}
      </main>
    </>
  );
}

/**
 * Moves focus to the page one has gone to, so that keyboard and screen reader start there; not when the app opens.
 * Back and forward return to where one was on the page: that is the browser's work.
 */
function useFocusOnArrival(target: RefObject<HTMLElement | null>, isWanted: boolean): void {
  const arrival = useArrival();
  useEffect(() => {
    if (arrival.by === 'opening' || !isWanted) return;
    target.current?.focus({ preventScroll: true });
    if (arrival.by === 'link') window.scrollTo(0, 0);
  }, [arrival, target, isWanted]);
}

function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="14" width="10" height="8" rx="1.5" fill="var(--green)" />
      <rect x="11" y="14" width="10" height="8" fill="var(--yellow)" />
      <rect x="21" y="14" width="10" height="8" rx="1.5" fill="var(--red)" />
      <path d="M10.5 5h9L15 12.5z" fill="var(--ink)" />
      <rect x="14" y="11" width="2" height="14" fill="var(--ink)" />
    </svg>
  );
}

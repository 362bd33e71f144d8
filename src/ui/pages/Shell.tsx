import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { editionFacts } from '../../display/editionFacts.ts';
import { NAVIGATION_TEXTS } from '../../display/texts/navigation.ts';
import type { Place } from '../state/address.ts';
import type { EditionView } from '../state/useEdition.ts';
import { useNavigation } from '../state/useNavigation.ts';

type Props = {
  /** The edition on screen; undefined while it is not known. */
  readonly view: EditionView | undefined;
  readonly children: ReactNode;
};

/** The frame round every page: name, edition, navigation, and the page itself, which takes focus when it changes. */
export function Shell({ view, children }: Props) {
  const { address, linkTo } = useNavigation();
  const main = useRef<HTMLElement>(null);
  const { place } = address;
  const placeKey = JSON.stringify(place);
  useFocusOnChange(main, placeKey);
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
          {view === undefined ? null : <Facts view={view} />}
        </div>
        {view === undefined ? null : (
          <nav className="nav" aria-label={NAVIGATION_TEXTS.pages}>
            {navigationOf(view).map(({ label, target, pages }) => (
              <a
                key={label}
                className="nav-link"
                aria-current={pages.includes(place.page) ? 'page' : undefined}
                {...linkTo(target)}
              >
                {label}
              </a>
            ))}
          </nav>
        )}
      </header>
      <main className="page" id="indhold" tabIndex={-1} ref={main}>
        {children}
      </main>
    </>
  );
}

/** Moves focus to the new page, so that keyboard and screen reader start there; not when the app opens. */
function useFocusOnChange(target: RefObject<HTMLElement | null>, key: string): void {
  const previous = useRef(key);
  useEffect(() => {
    if (previous.current !== key) {
      previous.current = key;
      target.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [key, target]);
}

function navigationOf({ owner, entry }: EditionView) {
  const at = { owner: owner.key, edition: entry.key };
  const items: readonly { label: string; target: Place; pages: readonly Place['page'][] }[] = [
    {
      label: NAVIGATION_TEXTS.overview,
      target: { page: 'overview', ...at },
      pages: ['home', 'owner', 'overview'],
    },
    { label: NAVIGATION_TEXTS.about, target: { page: 'about', ...at }, pages: ['about'] },
  ];
  return items;
}

function Facts({ view }: { readonly view: EditionView }) {
  const facts = editionFacts(view.barometer.edition);
  return (
    <dl className="shell-facts">
      <div>
        <dt>{NAVIGATION_TEXTS.owner}</dt>
        <dd>{view.owner.shortName}</dd>
      </div>
      <div>
        <dt>{NAVIGATION_TEXTS.edition}</dt>
        <dd>
          {facts.meeting} <span>{facts.settledOn}</span>
        </dd>
      </div>
    </dl>
  );
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

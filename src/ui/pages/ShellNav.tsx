import { NAVIGATION_TEXTS } from '../../display/texts/navigation.ts';
import type { Place } from '../state/place.ts';
import { useNavigation } from '../state/useNavigation.ts';
import type { ShellFrame } from './ShellFacts.tsx';

type Item = { readonly label: string; readonly target: Place; readonly pages: readonly Place['page'][] };

function itemsOf({ owner, entry }: ShellFrame): readonly Item[] {
  const at = { owner: owner.key, edition: entry.key };
  const hasOthers = owner.editions.length > 1;
  return [
    {
      label: NAVIGATION_TEXTS.overview,
      target: { page: 'overview', ...at },
      pages: ['home', 'owner', 'overview'],
    },
    { label: NAVIGATION_TEXTS.development, target: { page: 'development', ...at }, pages: ['development'] },
    ...(hasOthers
      ? [
          {
            label: NAVIGATION_TEXTS.changes,
            target: { page: 'changes' as const, ...at },
            pages: ['changes' as const],
          },
        ]
      : []),
    { label: NAVIGATION_TEXTS.about, target: { page: 'about', ...at }, pages: ['about'] },
  ];
}

type Props = { readonly frame: ShellFrame };

/** The pages of an edition; only those that work. */
export function ShellNav({ frame }: Props) {
  const { address, linkTo } = useNavigation();
  return (
    <nav className="nav" aria-label={NAVIGATION_TEXTS.pages}>
      {itemsOf(frame).map(({ label, target, pages }) => (
        <a
          key={label}
          className="nav-link"
          aria-current={pages.includes(address.place.page) ? 'page' : undefined}
          {...linkTo(target)}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

/** Keeps the room of the links while the catalogue is on its way: on a phone they take two rows. */
export function NoLinksYet() {
  const { overview, development, changes, about } = NAVIGATION_TEXTS;
  return (
    <div className="nav" aria-hidden="true">
      {[overview, development, changes, about].map((label) => (
        <span key={label} className="nav-link is-awaited">
          {label}
        </span>
      ))}
    </div>
  );
}

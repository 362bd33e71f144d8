import type { Catalogue, EditionEntry, Owner } from '../../barometer/catalogue.ts';
import { cutOffText, editionName } from '../../display/editionFacts.ts';
import { NAVIGATION_TEXTS } from '../../display/texts/navigation.ts';
import { PickerMenu } from '../parts/PickerMenu.tsx';
import type { Place } from '../state/place.ts';
import { useEditionPrefetch } from '../state/queries.ts';
import type { EditionView } from '../state/useEdition.ts';
import { useNavigation } from '../state/useNavigation.ts';

/** What the frame shows: known from the catalogue, before the edition itself is there. */
export type ShellFrame = {
  readonly catalogue: Catalogue;
  readonly owner: Owner;
  readonly entry: EditionEntry;
  readonly view: EditionView | undefined;
};

type Props = { readonly frame: ShellFrame };

/** Whose figures and which report are on screen, and the choice of others. */
export function ShellFacts({ frame }: Props) {
  const { address, linkTo } = useNavigation();
  const prefetch = useEditionPrefetch();
  const { catalogue, owner, entry, view } = frame;
  const { page } = address.place;
  // Another edition of the same page, where it has one of its own.
  const samePage = (edition: string): Place =>
    page === 'about' || page === 'ledger' || page === 'development' || page === 'changes' || page === 'bilag'
      ? { page, owner: owner.key, edition }
      : address.place.page === 'project' && catalogueKnows(owner, address.place.project)
        ? { page: 'project', owner: owner.key, edition, project: address.place.project }
        : { page: 'overview', owner: owner.key, edition };
  return (
    <dl className="shell-facts">
      <div>
        <dt>{NAVIGATION_TEXTS.owner}</dt>
        <dd>
          <PickerMenu
            label={NAVIGATION_TEXTS.owner}
            current={owner.shortName}
            items={catalogue.owners.map((other) => ({
              key: other.key,
              label: other.name,
              isCurrent: other.key === owner.key,
              link: linkTo({ page: 'owner', owner: other.key }),
            }))}
          />
        </dd>
      </div>
      <div>
        <dt>{NAVIGATION_TEXTS.edition}</dt>
        <dd>
          <PickerMenu
            label={NAVIGATION_TEXTS.edition}
            current={editionName(entry)}
            items={owner.editions.map((other) => ({
              key: other.key,
              label: other.partial ? NAVIGATION_TEXTS.partialEdition(editionName(other)) : editionName(other),
              note: other.title,
              isCurrent: other.key === entry.key,
              link: linkTo(samePage(other.key)),
              onNear: () => prefetch(other.documents.edition),
            }))}
          />{' '}
          {view === undefined ? (
            // As long as the words that will come, so that nothing moves.
            <span className="is-awaited">{NAVIGATION_TEXTS.settledOn(editionName(entry))}</span>
          ) : (
            <span>{NAVIGATION_TEXTS.settledOn(cutOffText(view.barometer.edition))}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function catalogueKnows(owner: Owner, project: string): boolean {
  return owner.projects.some(({ key }) => key === project);
}

/** About as long as the facts that will come. */
const AWAITED = '30. september 2018';

/** Keeps the room of the facts while the catalogue is on its way, so that nothing moves when it comes. */
export function NoFactsYet() {
  return (
    <div className="shell-facts" aria-hidden="true">
      {[NAVIGATION_TEXTS.owner, NAVIGATION_TEXTS.edition].map((term) => (
        <div key={term}>
          <div className="shell-term">{term}</div>
          <div className="shell-value is-awaited">{AWAITED}</div>
        </div>
      ))}
    </div>
  );
}

import { newerEdition } from '../../barometer/catalogue.ts';
import { editionName } from '../../display/editionFacts.ts';
import { NAVIGATION_TEXTS } from '../../display/texts/navigation.ts';
import type { EditionView } from '../state/useEdition.ts';
import { useNavigation } from '../state/useNavigation.ts';

type Props = { readonly view: EditionView };

/** Says when the edition on screen is not the newest. */
export function NewerEdition({ view }: Props) {
  const { linkTo } = useNavigation();
  const { owner, entry } = view;
  const newer = newerEdition(owner, entry);
  if (newer === undefined) {
    return null;
  }
  const name = newer.partial ? NAVIGATION_TEXTS.partialEdition(editionName(newer)) : editionName(newer);
  return (
    <p className="card edition-notice">
      {NAVIGATION_TEXTS.newer(name)}{' '}
      <a {...linkTo({ page: 'overview', owner: owner.key, edition: newer.key })}>
        {NAVIGATION_TEXTS.openNewer}
      </a>
    </p>
  );
}

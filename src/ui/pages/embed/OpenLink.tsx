import { EMBED_TEXTS } from '../../../display/texts/embed.ts';
import { hrefOf } from '../../state/addressStore.ts';
import type { Place } from '../../state/place.ts';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = { readonly place: Place; readonly text?: string };

/** Leads from a card in a frame to the whole app, with the same choices, in a window of its own. */
export function OpenLink({ place, text = EMBED_TEXTS.open }: Props) {
  const { address } = useNavigation();
  return (
    <a href={hrefOf({ ...address, place })} target="_blank" rel="noopener">
      {text} <span className="visually-hidden">{EMBED_TEXTS.newWindow}</span>
    </a>
  );
}

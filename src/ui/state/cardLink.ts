import { DEFAULT_SELECTION } from '../../display/selection.ts';
import { hrefOf, useAddressStore } from './addressStore.ts';
import type { CardPlace } from './place.ts';

/** The whole address of a card, with the months that are chosen now. */
export function cardLink(place: CardPlace): string {
  const { range, scenario } = useAddressStore.getState().address;
  const href = hrefOf({
    place,
    selection: DEFAULT_SELECTION,
    whatIf: {},
    ...(range === undefined ? {} : { range }),
    ...(scenario === undefined ? {} : { scenario }),
  });
  return new URL(href, window.location.origin).href;
}

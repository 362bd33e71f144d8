import {
  type Catalogue,
  type EditionEntry,
  findEdition,
  findOwner,
  newestEdition,
  type Owner,
} from '../../barometer/catalogue.ts';
import type { Place } from './place.ts';

/** Where an address leads, once the catalogue is known. */
export type Destination =
  | { readonly kind: 'edition'; readonly owner: Owner; readonly entry: EditionEntry }
  | { readonly kind: 'noEditions'; readonly owner: Owner }
  | { readonly kind: 'unknownOwner'; readonly key: string }
  | { readonly kind: 'unknownEdition'; readonly key: string; readonly owner: Owner };

/** Finds owner and edition of a place; without them the newest edition of the configured owner. */
export function findDestination(catalogue: Catalogue, place: Place): Destination {
  const ownerKey = 'owner' in place ? place.owner : catalogue.defaultOwner;
  const owner = findOwner(catalogue, ownerKey);
  if (owner === undefined) {
    return { kind: 'unknownOwner', key: ownerKey };
  }
  const entry = 'edition' in place ? findEdition(owner, place.edition) : newestEdition(owner);
  if (entry !== undefined) {
    return { kind: 'edition', owner, entry };
  }
  return 'edition' in place
    ? { kind: 'unknownEdition', key: place.edition, owner }
    : { kind: 'noEditions', owner };
}

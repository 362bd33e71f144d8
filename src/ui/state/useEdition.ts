import { useMemo } from 'react';
import type { Document } from '../../api/documents.ts';
import {
  type Catalogue,
  type EditionEntry,
  findEdition,
  findOwner,
  newestEdition,
  type Owner,
} from '../../barometer/catalogue.ts';
import { type Barometer, computeBarometer } from '../../barometer/computeBarometer.ts';
import type { Edition } from '../../barometer/edition.ts';
import type { Finding } from '../../barometer/finding.ts';
import { type PictureFacts, toPictureFacts } from '../../display/pictureFacts.ts';
import type { ProjectRow } from '../../display/projectRow.ts';
import { toProjectRows } from '../../display/projectTable.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { type SourceBook, sourceBook } from '../../display/why.ts';
import { type Loadable, toLoadable } from './loadable.ts';
import type { Place } from './place.ts';
import { useCatalogueQuery, useEditionQuery } from './queries.ts';

/** An edition with everything pages need, computed once. */
export type EditionView = {
  readonly catalogue: Catalogue;
  /** The catalogue as loaded, for loading another edition beside this one. */
  readonly catalogueDocument: Document<Catalogue>;
  readonly owner: Owner;
  readonly entry: EditionEntry;
  readonly barometer: Barometer;
  readonly findings: readonly Finding[];
  readonly book: SourceBook;
  readonly rows: readonly ProjectRow[];
  /** What is said of the report in whatever is taken out of it. */
  readonly pictureFacts: PictureFacts;
};

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

export function useCatalogue(): Loadable<Document<Catalogue>> {
  return toLoadable(useCatalogueQuery());
}

/** The one place where query and computation meet: the edition at a destination, in one of four states. */
export function useEdition(
  catalogue: Document<Catalogue>,
  owner: Owner,
  entry: EditionEntry,
): Loadable<EditionView> {
  const query = useEditionQuery(entry.documents.edition);
  const loaded = toLoadable(query);
  const retry = () => void query.refetch();
  const document = loaded.kind === 'ready' ? loaded.value : undefined;
  // Computing 2,000 projects takes a noticeable moment; choosing and sorting must not repeat it.
  const view = useMemo(
    () => (document === undefined ? undefined : tryView(catalogue, owner, entry, document)),
    [catalogue, owner, entry, document],
  );
  if (loaded.kind !== 'ready') {
    return loaded;
  }
  if (view === undefined) {
    return { kind: 'loading' };
  }
  if (view === 'failed') {
    const { edition: path } = entry.documents;
    return { kind: 'error', failure: { kind: 'notComputable' }, document: path, retry };
  }
  const { edition } = view.barometer;
  const isEmpty = [edition.projects, edition.barometers, edition.groups].every(
    ({ items, leftOut }) => items.length === 0 && leftOut.length === 0,
  );
  return isEmpty ? { kind: 'empty', reason: STATE_TEXTS.empty.noParts } : { kind: 'ready', value: view };
}

/** Amounts beyond what can be held exactly make the rules refuse; the page then says so instead of going blank. */
function tryView(...inputs: Parameters<typeof toView>): EditionView | 'failed' {
  try {
    return toView(...inputs);
  } catch (error) {
    if (error instanceof RangeError) {
      return 'failed';
    }
    throw error;
  }
}

function toView(
  catalogue: Document<Catalogue>,
  owner: Owner,
  entry: EditionEntry,
  document: Document<Edition>,
): EditionView {
  const barometer = computeBarometer(document.value);
  const aliases = new Map(owner.projects.map(({ key, name, aliases: others }) => [key, [name, ...others]]));
  return {
    catalogue: catalogue.value,
    catalogueDocument: catalogue,
    owner,
    entry,
    barometer,
    findings: [...catalogue.findings, ...document.findings],
    book: sourceBook(document.value.sources),
    rows: toProjectRows(barometer, aliases),
    pictureFacts: toPictureFacts(document.value, owner),
  };
}

import { useMemo } from 'react';
import type { Document } from '../../api/documents.ts';
import type { Catalogue, EditionEntry, Owner } from '../../barometer/catalogue.ts';
import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { Finding } from '../../barometer/finding.ts';
import { type PictureFacts, toPictureFacts } from '../../display/pictureFacts.ts';
import type { ProjectRow } from '../../display/projectRow.ts';
import { toProjectRows } from '../../display/projectTable.ts';
import { type SourceBook, sourceBook } from '../../display/sourceBook.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import type { ComputedEdition } from './computedEdition.ts';
import { type Loadable, toLoadable } from './loadable.ts';
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
  /** When its document was loaded in this session, in milliseconds since 1970. */
  readonly fetchedAt: number;
};

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
  const edition = loaded.kind === 'ready' ? loaded.value : undefined;
  const { dataUpdatedAt } = query;
  // Choosing and sorting must not make the rows anew.
  const view = useMemo(
    () => (edition === undefined ? undefined : toView(catalogue, owner, entry, edition, dataUpdatedAt)),
    [catalogue, owner, entry, edition, dataUpdatedAt],
  );
  if (loaded.kind !== 'ready') {
    return loaded;
  }
  if (view === undefined) {
    const { edition: path } = entry.documents;
    const retry = () => void query.refetch();
    return { kind: 'error', failure: { kind: 'notComputable' }, document: path, retry };
  }
  const { projects, barometers, groups } = view.barometer.edition;
  const isEmpty = [projects, barometers, groups].every(
    ({ items, leftOut }) => items.length === 0 && leftOut.length === 0,
  );
  return isEmpty ? { kind: 'empty', reason: STATE_TEXTS.empty.noParts } : { kind: 'ready', value: view };
}

function toView(
  catalogue: Document<Catalogue>,
  owner: Owner,
  entry: EditionEntry,
  { value: edition, findings, computed }: ComputedEdition,
  fetchedAt: number,
): EditionView | undefined {
  if (computed === undefined) {
    return undefined;
  }
  const { barometer, nameRanks } = computed;
  const aliases = new Map(owner.projects.map(({ key, name, aliases: others }) => [key, [name, ...others]]));
  return {
    catalogue: catalogue.value,
    catalogueDocument: catalogue,
    owner,
    entry,
    barometer,
    findings: [...catalogue.findings, ...findings],
    book: sourceBook(edition.sources),
    rows: toProjectRows(barometer, aliases, nameRanks),
    pictureFacts: toPictureFacts(edition, owner),
    fetchedAt,
  };
}

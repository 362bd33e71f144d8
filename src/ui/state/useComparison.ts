import { useMemo } from 'react';
import type { EditionEntry, ProjectIdentity } from '../../barometer/catalogue.ts';
import { compareEditions, type EditionComparison } from '../../barometer/compareEditions.ts';
import type { Barometer } from '../../barometer/computeBarometer.ts';
import { type ChangesModel, toChanges } from '../../display/changes.ts';
import type { Loadable } from './loadable.ts';
import { type EditionView, useEdition } from './useEdition.ts';

/** What changed, and the two editions that it was found from. */
export type Compared = ChangesModel & { readonly comparison: EditionComparison };

/** What changed from another edition of the same owner to the one on screen, in one of four states. */
export function useComparison(view: EditionView, entry: EditionEntry): Loadable<Compared> {
  const other = useEdition(view.catalogueDocument, view.owner, entry);
  const earlier = other.kind === 'ready' ? other.value.barometer : undefined;
  const changes = useMemo(
    () => (earlier === undefined ? undefined : compare(earlier, view.barometer, view.owner.projects)),
    [earlier, view.barometer, view.owner.projects],
  );
  if (other.kind !== 'ready') {
    return other;
  }
  return changes === undefined ? { kind: 'loading' } : { kind: 'ready', value: changes };
}

function compare(before: Barometer, after: Barometer, identities: readonly ProjectIdentity[]): Compared {
  const comparison = compareEditions(before, after, identities);
  return { ...toChanges(comparison), comparison };
}

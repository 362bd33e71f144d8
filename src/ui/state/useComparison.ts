import { useMemo } from 'react';
import type { EditionEntry } from '../../barometer/catalogue.ts';
import { compareEditions } from '../../barometer/compareEditions.ts';
import { type ChangesModel, toChanges } from '../../display/changes.ts';
import type { Loadable } from './loadable.ts';
import { type EditionView, useEdition } from './useEdition.ts';

/** What changed from another edition of the same owner to the one on screen, in one of four states. */
export function useComparison(view: EditionView, entry: EditionEntry): Loadable<ChangesModel> {
  const other = useEdition(view.catalogueDocument, view.owner, entry);
  const earlier = other.kind === 'ready' ? other.value.barometer : undefined;
  const changes = useMemo(
    () =>
      earlier === undefined
        ? undefined
        : toChanges(compareEditions(earlier, view.barometer, view.owner.projects)),
    [earlier, view.barometer, view.owner.projects],
  );
  if (other.kind !== 'ready') {
    return other;
  }
  return changes === undefined ? { kind: 'loading' } : { kind: 'ready', value: changes };
}

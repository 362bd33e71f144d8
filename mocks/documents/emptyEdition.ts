import type { EditionJson } from '../../src/api/editionJson.ts';

/** An edition with its head and sources, and nothing to report: complete lists without items. */
export function emptyEdition(edition: EditionJson): EditionJson {
  const {
    groupsTarget: _groupsTarget,
    checks: _checks,
    reported: _reported,
    lastFollowUp: _lastFollowUp,
    ...rest
  } = structuredClone(edition);
  const none = () => ({ complete: true, items: [] });
  return {
    ...rest,
    projects: none(),
    barometers: none(),
    groups: none(),
    decisions: none(),
    ledger: { ...rest.ledger, rows: [] },
  };
}

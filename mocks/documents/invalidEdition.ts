import type { EditionJson } from '../../src/api/editionJson.ts';

/** An edition that does not fit its schema at the top: it lacks its meeting date. */
export function invalidEdition(edition: EditionJson): Omit<EditionJson, 'meetingDate'> {
  const { meetingDate: _meetingDate, ...rest } = structuredClone(edition);
  return rest;
}

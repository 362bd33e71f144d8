import { colourModel } from './colours.ts';
import type { Choice, ProjectTableModel } from './projectTable.ts';
import type { Selection } from './selection.ts';
import { SHEET_TEXTS } from './texts/sheets.ts';

const TEXTS = SHEET_TEXTS.filters;

/** What hides projects, in words, one line per filter: "Status: Gul, Rød". Empty when all are shown. */
export function selectionText(
  selection: Selection,
  { groups, barometers }: Pick<ProjectTableModel, 'groups' | 'barometers'>,
): string[] {
  const search = selection.search.trim();
  return [
    ...(selection.statuses.length === 0
      ? []
      : [TEXTS.statuses(selection.statuses.map((key) => colourModel(key).word).join(', '))]),
    ...(selection.groups.length === 0 ? [] : [TEXTS.groups(namesOf(selection.groups, groups))]),
    ...(selection.barometers.length === 0
      ? []
      : [TEXTS.barometers(namesOf(selection.barometers, barometers))]),
    ...(search === '' ? [] : [TEXTS.search(search)]),
    ...(selection.onlyDisagreements ? [TEXTS.disagreements] : []),
  ];
}

function namesOf(keys: readonly string[], choices: readonly Choice[]): string {
  return keys.map((key) => choices.find((choice) => choice.key === key)?.label ?? key).join(', ');
}

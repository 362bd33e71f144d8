import type { Barometer } from '../barometer/computeBarometer.ts';
import { projectSheetRules, toProjectSheet } from './projectSheet.ts';
import type { ProjectTableModel } from './projectTable.ts';
import type { Selection } from './selection.ts';
import { selectionText } from './selectionText.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import type { TableToExport } from './tableToExport.ts';
import { SHEET_TEXTS } from './texts/sheets.ts';

/** The project table as it is shown, with all that is known of its rows. */
export function toProjectExport(
  barometer: Barometer,
  table: ProjectTableModel,
  selection: Selection,
  book: SourceBook,
): TableToExport {
  const { totalsShown } = table;
  return {
    key: 'projekter',
    title: SHEET_TEXTS.projects.title,
    ...(totalsShown === undefined ? {} : { shown: totalsShown.label }),
    table: toProjectSheet(barometer, table),
    filters: selectionText(selection, table),
    rules: projectSheetRules(barometer),
    source: sourceText(book, barometer.edition.ledgerSource),
  };
}

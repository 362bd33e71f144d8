import { editionTables } from '../../../display/edition/editionTables.ts';
import type { ExportTable } from '../../../display/exportTable.ts';
import { aboutTable } from '../../../display/tableToExport.ts';
import { breathe } from '../../../export/zip.ts';
import type { EditionView } from '../../state/useEdition.ts';
import type { ChartSubject } from '../exportSubject.ts';

/**
 * Every table of an edition with what must be said of it, and the twins of its charts after them.
 * @throws the signal's reason when cancelled.
 */
export async function allTables(
  view: EditionView,
  charts: readonly ChartSubject[],
  link: string,
  signal: AbortSignal,
): Promise<readonly ExportTable[]> {
  const tables: ExportTable[] = [];
  for (const made of editionTables(view)) {
    const { key, table } = made;
    tables.push({ key, table, about: aboutTable(made, view.pictureFacts, link) });
    await breathe(signal);
  }
  return [...tables, ...charts.map(({ table, about, fileBase }) => ({ key: fileBase.what, table, about }))];
}

import type { ExportTable } from '../../../display/exportTable.ts';
import type { ChartSubject } from '../exportSubject.ts';

/** Every table of an edition, to take along: the twins of its charts. */
export function editionTables(charts: readonly ChartSubject[]): readonly ExportTable[] {
  return charts.map(({ table, about, fileBase }) => ({ key: fileBase.what, table, about }));
}

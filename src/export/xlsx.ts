import type { ExportTable } from '../display/exportTable.ts';
import { EXPORT_TEXTS } from '../display/texts/export.ts';
import { aboutSheet } from './aboutSheet.ts';
import { sheetNames } from './sheetName.ts';
import type { Sheet } from './sheetXml.ts';
import { inSteps } from './steps.ts';
import { tableSheet } from './tableSheet.ts';
import { writeWorkbook } from './workbook.ts';
import type { LongTask } from './zip.ts';

/**
 * Tables as one XLSX: a sheet each, and the sheet "Om data" last. Numbers are numbers with Danish formats, months
 * and days are dates, texts are string cells. `madeOn` is the clock's day, perhaps with its time. Load this file
 * only when it is asked for. @throws the signal's reason when cancelled.
 */
export async function toXlsx(
  tables: readonly ExportTable[],
  madeOn: string,
  task: LongTask = {},
): Promise<Blob> {
  const names = sheetNames(
    tables.map(({ about, table }) => about.title || table.caption),
    [EXPORT_TEXTS.aboutSheet],
  );
  const sheets: Sheet[] = [];
  for (const [index, table] of tables.entries()) {
    sheets.push(await inSteps(tableSheet(table, names[index] ?? ''), task.signal));
  }
  return writeWorkbook([...sheets, aboutSheet(tables, names, madeOn)], madeOn, task);
}

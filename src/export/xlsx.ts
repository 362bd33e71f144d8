import type { ExportTable } from '../display/exportTable.ts';
import { EXPORT_TEXTS } from '../display/texts/export.ts';
import { aboutSheet } from './aboutSheet.ts';
import { sheetNames } from './sheetName.ts';
import { StyleBook } from './sheetStyles.ts';
import { type Sheet, sheetXml, TextBook } from './sheetXml.ts';
import { inSteps } from './steps.ts';
import { tableSheet } from './tableSheet.ts';
import { xmlText } from './xmlText.ts';
import { type LongTask, zipFiles } from './zip.ts';

// An own writer of some 200 lines, since what is wanted is little and must be right. Libraries were tried:
// they lose texts ("constructor", U+FFFD), read "_x0041_" as "A", or need workers that the deploy notes forbid.

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    sheets.map((_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
    `${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${items.join('')}</sheets></workbook>`
  );
}

/**
 * Tables as one XLSX: a sheet each, and the sheet "Om data" last. Numbers are numbers with Danish formats, months
 * and days are dates, texts are string cells. `madeOn` is the clock's day, perhaps with its time. Load this file
 * only when it is asked for. @throws the signal's reason when cancelled.
 */
export async function toXlsx(
  tables: readonly ExportTable[],
  madeOn: string,
  { signal, onProgress }: LongTask = {},
): Promise<Blob> {
  const names = sheetNames(
    tables.map(({ about, table }) => about.title || table.caption),
    [EXPORT_TEXTS.aboutSheet],
  );
  const sheets: Sheet[] = [];
  for (const [index, table] of tables.entries()) {
    sheets.push(await inSteps(tableSheet(table, names[index] ?? ''), signal));
  }
  sheets.push(aboutSheet(tables, names, madeOn));
  const styles = new StyleBook();
  const texts = new TextBook();
  const sheetParts = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    bytes: () => sheetXml(sheet, styles, texts, index === 0, signal),
  }));
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  return zipFiles(
    [
      { name: '[Content_Types].xml', bytes: () => contentTypes(sheets) },
      { name: '_rels/.rels', bytes: () => relationships([['officeDocument', 'xl/workbook.xml']]) },
      { name: 'xl/workbook.xml', bytes: () => workbook(sheets) },
      {
        name: 'xl/_rels/workbook.xml.rels',
        bytes: () =>
          relationships([...targets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
      },
      // Sheets first: styles and texts are numbered while they are written.
      ...sheetParts,
      { name: 'xl/styles.xml', bytes: () => styles.toXml() },
      { name: 'xl/sharedStrings.xml', bytes: () => texts.toXml() },
    ],
    madeOn,
    XLSX_TYPE,
    { ...(signal === undefined ? {} : { signal }), ...(onProgress === undefined ? {} : { onProgress }) },
  );
}

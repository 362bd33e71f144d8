import { contentTypesXml, OFFICE, relationshipsXml, XML_HEAD } from './officePackage.ts';
import { StyleBook } from './sheetStyles.ts';
import { type Sheet, sheetXml, TextBook } from './sheetXml.ts';
import { xmlText } from './xmlText.ts';
import { type LongTask, zipFiles } from './zip.ts';

// An own writer of some 200 lines, since what is wanted is little and must be right. Libraries were tried:
// they lose texts ("constructor", U+FFFD), read "_x0041_" as "A", or need workers that the deploy notes forbid.

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (name: string, kind: string) => ({
    name: `xl/${name}.xml`,
    type: `${SPREADSHEET}.${kind}+xml`,
  });
  return contentTypesXml([
    part('workbook', 'sheet.main'),
    ...sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
  ]);
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${items.join('')}</sheets></workbook>`
  );
}

/** Sheets as one XLSX. `madeOn` is the clock's day, perhaps with its time. @throws the signal's reason when cancelled. */
export function writeWorkbook(sheets: readonly Sheet[], madeOn: string, task: LongTask = {}): Promise<Blob> {
  const styles = new StyleBook();
  const texts = new TextBook();
  const sheetParts = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    bytes: () => sheetXml(sheet, styles, texts, index === 0, task.signal),
  }));
  const relationships = [
    ...sheets.map((_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
    { kind: 'styles', target: 'styles.xml' },
    { kind: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  return zipFiles(
    [
      { name: '[Content_Types].xml', bytes: () => contentTypes(sheets) },
      {
        name: '_rels/.rels',
        bytes: () => relationshipsXml([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]),
      },
      { name: 'xl/workbook.xml', bytes: () => workbook(sheets) },
      { name: 'xl/_rels/workbook.xml.rels', bytes: () => relationshipsXml(relationships) },
      // Sheets first: styles and texts are numbered while they are written.
      ...sheetParts,
      { name: 'xl/styles.xml', bytes: () => styles.toXml() },
      { name: 'xl/sharedStrings.xml', bytes: () => texts.toXml() },
    ],
    madeOn,
    XLSX_TYPE,
    task,
  );
}

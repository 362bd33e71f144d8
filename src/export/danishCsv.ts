import type { CellValue } from '../display/cellValue.ts';
import type { TableModel } from '../display/models.ts';
import { EXPORT_TEXTS } from '../display/texts/export.ts';
import { type FileColumn, remarkOf, toFileTable } from './fileTable.ts';
import { guardFormula } from './formulaGuard.ts';
import { safeText } from './safeText.ts';
import { atOnce, mapInSteps, type Steps } from './steps.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The point two places to the right, exactly: "0.3486" → "34.86". */
function timesHundred(decimal: string): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return `${sign}${digits}${rest === '' ? '' : `.${rest}`}`;
}

/**
 * A number as a Danish Excel reads it. A percentage carries its sign, "34,86%": Excel and LibreOffice read that
 * as the number 0,3486 shown as a percentage, the same as in the XLSX, and it is right in a column that also
 * holds kroner, which a heading with "%" would not be.
 */
export function danishNumber(value: CellValue & { kind: 'number' }): string {
  const decimal = value.isPercentage ? timesHundred(value.decimal) : value.decimal;
  return `${decimal.replace('.', ',')}${value.isPercentage ? '%' : ''}`;
}

/** dd-mm-yyyy; a month is its first day, since "august 2018" would be a text. */
export function danishDate({ iso }: { readonly iso: string }): string {
  const [year, month, day = '01'] = iso.split('-');
  return `${day}-${month}-${year}`;
}

/** Texts are always quoted, so that a reader who asks can tell the text "2018" from the number. */
function quote(text: string): string {
  return text === '' ? '' : `"${guardFormula(safeText(text)).replaceAll('"', '""')}"`;
}

function field(value: CellValue | undefined, { isRemark }: FileColumn): string {
  if (value === undefined) {
    return '';
  }
  if (isRemark) {
    return quote(remarkOf(value));
  }
  switch (value.kind) {
    case 'number':
      return danishNumber(value);
    case 'date':
      return danishDate(value);
    case 'text':
      return quote(value.text);
    case 'absent':
      return '';
    default:
      return value satisfies never;
  }
}

/**
 * CSV that a Danish Excel opens right with a double click: UTF-8 with byte order mark, semicolons, decimal comma,
 * CRLF, every decimal and no thousands points. There is no `sep=` line, since Excel drops the byte order mark's
 * meaning after it. Totals come last. An absent value is an empty cell with its reason in the column after.
 */
export function* writeDanishCsv(table: TableModel): Steps<string> {
  const { columns, rows, footer } = yield* toFileTable(table);
  const header = columns.map(({ label, isRemark }) => quote(isRemark ? EXPORT_TEXTS.remark(label) : label));
  const line = (fields: readonly string[]) => `${fields.join(';')}\r\n`;
  const lines = yield* mapInSteps([...rows, ...footer], (row) =>
    line(columns.map((column) => field(row[column.source], column))),
  );
  return BYTE_ORDER_MARK + line(header) + lines.join('');
}

export function toDanishCsv(table: TableModel): string {
  return atOnce(writeDanishCsv(table));
}

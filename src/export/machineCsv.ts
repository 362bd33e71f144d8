import type { CellValue } from '../display/cellValue.ts';
import type { TableModel } from '../display/models.ts';
import { type FileColumn, toFileTable } from './fileTable.ts';
import { safeText } from './safeText.ts';
import { atOnce, mapInSteps, type Steps } from './steps.ts';

/** Quoted where it must be, and where it is empty, so that an empty text is not a missing value. */
function quote(text: string): string {
  const safe = safeText(text);
  return safe === '' || /[",\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function field(value: CellValue | undefined, { isRemark }: FileColumn): string {
  if (value === undefined) {
    return '';
  }
  if (isRemark) {
    return value.kind === 'absent'
      ? quote(value.code)
      : value.kind === 'number' && value.remark !== ''
        ? quote(value.remark)
        : '';
  }
  switch (value.kind) {
    case 'number':
      return value.decimal;
    case 'date':
      return value.iso;
    case 'text':
      return quote(value.code);
    case 'absent':
      return '';
    default:
      return value satisfies never;
  }
}

/** `<key>_remark`, unless the table has a column of that name. */
function heading({ key, isRemark }: FileColumn, keys: ReadonlySet<string>): string {
  let name = isRemark ? `${key}_remark` : key;
  while (isRemark && keys.has(name)) {
    name += '_';
  }
  return quote(name);
}

/**
 * CSV for programs (RFC 4180, UTF-8 without mark, CRLF): commas, decimal point, ISO dates (`2018-08` for a month),
 * column keys as headings, colours and stages by their keys. Percentages are fractions. Texts are raw: nothing is
 * guarded against spreadsheets, so this file is not one to open in Excel. Totals are left out, since they would
 * be counted twice.
 */
export function* writeMachineCsv(table: TableModel): Steps<string> {
  const { columns, rows } = yield* toFileTable(table);
  const keys = new Set(table.columns.map(({ key }) => key));
  const line = (fields: readonly string[]) => `${fields.join(',')}\r\n`;
  const lines = yield* mapInSteps(rows, (row) =>
    line(columns.map((column) => field(row[column.source], column))),
  );
  return line(columns.map((column) => heading(column, keys))) + lines.join('');
}

export function toMachineCsv(table: TableModel): string {
  return atOnce(writeMachineCsv(table));
}

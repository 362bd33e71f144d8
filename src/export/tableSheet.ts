import type { CellValue } from '../display/cellValue.ts';
import type { ExportTable } from '../display/exportTable.ts';
import { EXPORT_TEXTS } from '../display/texts/export.ts';
import { type FileColumn, type FileTable, remarkOf, toFileTable } from './fileTable.ts';
import { formatCode, TEXT_FORMAT } from './sheetStyles.ts';
import type { Sheet, SheetCell } from './sheetXml.ts';
import type { Steps } from './steps.ts';

const MIN_WIDTH = 8;
const MAX_WIDTH = 50;
const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, as they count from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date as spreadsheets count it; a month is its first day. */
export function dayNumber(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return String((Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY_MS);
}

export function textCell(text: string, look: Partial<SheetCell['look']> = {}): SheetCell | undefined {
  return text === '' ? undefined : { value: { text }, look: { format: TEXT_FORMAT, ...look } };
}

function sheetCell(value: CellValue, isBold: boolean): SheetCell | undefined {
  const look = { format: formatCode(value), isBold };
  switch (value.kind) {
    case 'number':
      return { value: { number: value.decimal }, look };
    case 'date':
      return { value: { number: dayNumber(value.iso) }, look };
    case 'text':
      return textCell(value.text, look);
    case 'absent':
      return undefined;
    default:
      return value satisfies never;
  }
}

function cellOf(row: readonly CellValue[], { source, isRemark }: FileColumn, isBold: boolean) {
  const value = row[source];
  if (value === undefined) {
    return undefined;
  }
  return isRemark ? textCell(remarkOf(value)) : sheetCell(value, isBold);
}

/** About how many characters a value takes on screen. */
function lengthOf(value: CellValue | undefined, isRemark: boolean): number {
  if (value === undefined) {
    return 0;
  }
  if (isRemark) {
    return remarkOf(value).length;
  }
  switch (value.kind) {
    case 'number': {
      const whole = value.decimal.split('.')[0]?.length ?? 0;
      return Math.ceil(whole * (value.isGrouped ? 1.34 : 1)) + value.maxDecimals + 2;
    }
    case 'date':
      return 10;
    case 'text':
      return value.text.length;
    case 'absent':
      return 0;
    default:
      return value satisfies never;
  }
}

function label({ label, isRemark }: FileColumn): string {
  return isRemark ? EXPORT_TEXTS.remark(label) : label;
}

function widthOf(column: FileColumn, { rows, footer }: FileTable): number {
  // Headings wrap, so that only their longest word counts.
  let width = Math.max(
    MIN_WIDTH,
    ...label(column)
      .slice(0, 1000)
      .split(/\s+/)
      .map((word) => word.length),
  );
  for (const row of [...rows, ...footer]) {
    width = Math.max(width, lengthOf(row[column.source], column.isRemark));
  }
  return Math.min(width, MAX_WIDTH) + 2;
}

/** A table as a sheet: headings, rows and, in bold, totals. */
export function* tableSheet({ table }: ExportTable, name: string): Steps<Sheet> {
  const file = yield* toFileTable(table);
  const { columns, rows, footer } = file;
  return {
    name,
    widths: columns.map((column) => widthOf(column, file)),
    hasHeader: true,
    rowCount: 1 + rows.length + footer.length,
    rowAt: (index) => {
      if (index === 0) {
        return columns.map((column) => textCell(label(column), { isHeader: true }));
      }
      const row = rows[index - 1];
      const values = row ?? footer[index - 1 - rows.length] ?? [];
      return columns.map((column) => cellOf(values, column, row === undefined));
    },
  };
}

import { type CellValue, cellValue } from '../../src/display/cellValue.ts';
import type { Cell, TableModel } from '../../src/display/models.ts';
import { EXPORT_TEXTS } from '../../src/display/texts/export.ts';

// What a reader of a file must find, worked out on its own from the table and not by way of the writers.

/** A cell as read back: a number, the text of a day, a text, or nothing. */
export type ReadValue =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'date'; readonly day: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'empty' };

/** The promise of safeText, character by character. */
export function expectedText(text: string): string {
  let result = '';
  for (const character of text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code <= 0x9f);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    result += isControl || isHalf || code === 0xfffe || code === 0xffff ? '\uFFFD' : character;
  }
  return result;
}

/** The promise of the guard against formulas. */
function guarded(text: string): string {
  const first = text.trimStart()[0] ?? '';
  return /^[\t\n\r]/.test(text) || (first !== '' && '=+-@\uFF1D\uFF0B\uFF0D\uFF20'.includes(first))
    ? `'${text}`
    : text;
}

function textOrEmpty(text: string): ReadValue {
  return text === '' ? { type: 'empty' } : { type: 'text', text };
}

function expectedValue(value: CellValue): ReadValue {
  switch (value.kind) {
    case 'number':
      return { type: 'number', number: Number(value.decimal) };
    case 'date':
      return { type: 'date', day: value.isMonth ? `${value.iso}-01` : value.iso };
    case 'text':
      return textOrEmpty(expectedText(value.text));
    default:
      return { type: 'empty' };
  }
}

const remarkOf = (value: CellValue) =>
  value.kind === 'absent' || value.kind === 'number' ? expectedText(value.remark) : '';

/** The sheet or the Danish CSV of a table: headings, rows, totals, with a remark column where one is needed. */
export function expectedRows({ columns, rows, footer }: TableModel): readonly (readonly ReadValue[])[] {
  const values = [...rows, ...footer].map((row) => row.map((cell: Cell) => cellValue(cell)));
  const hasRemarks = columns.map((_, index) =>
    values.some((row) => {
      const value = row[index];
      return value !== undefined && remarkOf(value) !== '';
    }),
  );
  const header = columns.flatMap(({ label }, index) => [
    textOrEmpty(expectedText(label)),
    ...(hasRemarks[index] ? [textOrEmpty(expectedText(EXPORT_TEXTS.remark(label)))] : []),
  ]);
  const body = values.map((row) =>
    row.flatMap((value, index) => [
      expectedValue(value),
      ...(hasRemarks[index] ? [textOrEmpty(remarkOf(value))] : []),
    ]),
  );
  return [header, ...body];
}

export function withGuards(rows: readonly (readonly ReadValue[])[]): readonly (readonly ReadValue[])[] {
  return rows.map((row) =>
    row.map((value) => (value.type === 'text' ? { ...value, text: guarded(value.text) } : value)),
  );
}

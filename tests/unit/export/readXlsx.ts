import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { ReadValue } from '../../support/expectedFile.ts';

/** Reads with a library that has no part in the writing. */
export async function readSheets(blob: Blob): Promise<readonly Sheet[]> {
  const book = await readXlsx(new Uint8Array(await blob.arrayBuffer()), { readStyles: true });
  return book.sheets;
}

function readValue(value: unknown): ReadValue {
  if (value === null || value === undefined || value === '') return { type: 'empty' };
  if (typeof value === 'number') return { type: 'number', number: value };
  if (value instanceof Date) return { type: 'date', day: value.toISOString().slice(0, 10) };
  return { type: 'text', text: String(value) };
}

/** Rows of the asked width, since readers leave out what is empty at the end. */
export function readRows(
  rows: readonly (readonly unknown[])[],
  size: readonly (readonly ReadValue[])[],
): readonly (readonly ReadValue[])[] {
  return size.map((row, index) => row.map((_, column) => readValue(rows[index]?.[column])));
}

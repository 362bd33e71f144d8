import { cellText, isAbsentCell } from '../display/cellText.ts';
import { type CellValue, cellValue } from '../display/cellValue.ts';
import type { Cell, TableModel } from '../display/models.ts';
import { danishDate, danishNumber } from './danishCsv.ts';
import { guardFormula } from './formulaGuard.ts';
import { safeText } from './safeText.ts';
import { xmlText } from './xmlText.ts';

/** How copying ended. Browsers refuse without https, without permission, or when the page is not in front. */
export type CopyOutcome = { readonly kind: 'copied' } | { readonly kind: 'refused' };

/** Runs what may be refused: a refusal is an outcome, not an error. */
async function attempt(copy: () => Promise<void>): Promise<CopyOutcome> {
  try {
    await copy();
    return { kind: 'copied' };
  } catch {
    return { kind: 'refused' };
  }
}

export function copyText(text: string): Promise<CopyOutcome> {
  return attempt(() => navigator.clipboard.writeText(safeText(text)));
}

/**
 * An image, perhaps still being made: the promise is handed to the browser at once, since some let a page write
 * only in the click itself.
 */
export function copyImage(image: Blob | Promise<Blob>, type = 'image/png'): Promise<CopyOutcome> {
  return attempt(() => navigator.clipboard.write([new ClipboardItem({ [type]: image })]));
}

function html(text: string): string {
  return xmlText(text).replaceAll('\n', '<br>');
}

/** A cell as people read it. Spaces are plain, so that Excel takes "35 %" for a number. */
function shownText(cell: Cell): string {
  return isAbsentCell(cell) || cell.unit !== 'text'
    ? cellText(cell).replaceAll('\u00a0', ' ')
    : guardFormula(safeText(cell.amount));
}

/** For Word and mail: as on the screen, with headings, numbers to the right. */
export function tableHtml({ caption, columns, rows, footer }: TableModel): string {
  const cellHtml = (cell: Cell, index: number) =>
    `<td${columns[index]?.align === 'end' ? ' align="right"' : ''}>${html(shownText(cell))}</td>`;
  const rowHtml = (row: readonly Cell[]) => `<tr>${row.map(cellHtml).join('')}</tr>`;
  const headings = columns.map(({ label }) => `<th>${html(guardFormula(safeText(label)))}</th>`);
  return (
    `<meta charset="utf-8"><table><caption>${html(caption)}</caption>` +
    `<thead><tr>${headings.join('')}</tr></thead><tbody>${rows.map(rowHtml).join('')}</tbody>` +
    `${footer.length === 0 ? '' : `<tfoot>${footer.map(rowHtml).join('')}</tfoot>`}</table>`
  );
}

/** One line per row and one tab between cells, whatever is in them. */
function plain(text: string): string {
  return guardFormula(safeText(text)).replace(/[\t\n]+/g, ' ');
}

function plainCell(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return danishNumber(value);
    case 'date':
      return danishDate(value);
    case 'text':
      return plain(value.text);
    case 'absent':
      return '';
    default:
      return value satisfies never;
  }
}

/** For spreadsheets and editors: tabs, decimal comma, every decimal. */
export function tableTsv({ columns, rows, footer }: TableModel): string {
  const lines = [...rows, ...footer].map((row) => row.map((cell) => plainCell(cellValue(cell))));
  return [columns.map(({ label }) => plain(label)), ...lines].map((line) => line.join('\t')).join('\r\n');
}

/** A table, which each program takes in the form it prefers. */
export function copyTable(table: TableModel): Promise<CopyOutcome> {
  return attempt(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([tableHtml(table)], { type: 'text/html' }),
        'text/plain': new Blob([tableTsv(table)], { type: 'text/plain' }),
      }),
    ]),
  );
}

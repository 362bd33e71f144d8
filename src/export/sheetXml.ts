import { EXPORT_TEXTS } from '../display/texts/export.ts';
import { cutText, safeText } from './safeText.ts';
import type { CellLook, StyleBook } from './sheetStyles.ts';
import { xmlText } from './xmlText.ts';
import { breathe } from './zip.ts';

/** A cell as XLSX knows it: a text is a string cell and never a formula. */
export type SheetCell = {
  readonly value: { readonly number: string } | { readonly text: string };
  readonly look: CellLook;
};

export type Sheet = {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays in sight. */
  readonly hasHeader: boolean;
  readonly rowCount: number;
  /** The cells of a row, from 0; undefined is an empty cell. */
  readonly rowAt: (index: number) => readonly (SheetCell | undefined)[];
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What a cell can hold. */
const MAX_TEXT = 32_767;
const ROWS_PER_BREATH = 2000;

/** A text as a cell holds it: cut at the limit, with a word that says so. */
function cellTextOf(text: string): string {
  const safe = safeText(text);
  return safe.length <= MAX_TEXT
    ? safe
    : cutText(safe, MAX_TEXT - EXPORT_TEXTS.cutShort.length) + EXPORT_TEXTS.cutShort;
}

/** Texts are kept once each and named by number. XLSX reads `_x0041_` as "A", so that is written escaped. */
export class TextBook {
  readonly #ids = new Map<string, number>();
  #uses = 0;

  idOf(text: string): number {
    this.#uses += 1;
    const existing = this.#ids.get(text);
    if (existing !== undefined) {
      return existing;
    }
    const id = this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  toXml(): string {
    const items = [...this.#ids.keys()].map((text) => {
      const escaped = xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
      return `<si><t xml:space="preserve">${escaped}</t></si>`;
    });
    const counts = `count="${this.#uses}" uniqueCount="${items.length}"`;
    return `${HEAD}<sst xmlns="${MAIN}" ${counts}>${items.join('')}</sst>`;
  }
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

function cellXml(cell: SheetCell, place: string, styles: StyleBook, texts: TextBook): string {
  const style = styles.idOf(cell.look);
  return 'number' in cell.value
    ? `<c r="${place}" s="${style}"><v>${cell.value.number}</v></c>`
    : `<c r="${place}" s="${style}" t="s"><v>${texts.idOf(cellTextOf(cell.value.text))}</v></c>`;
}

/** One sheet's part, made in small steps. @throws the signal's reason when cancelled. */
export async function sheetXml(
  sheet: Sheet,
  styles: StyleBook,
  texts: TextBook,
  isFirst: boolean,
  signal: AbortSignal | undefined,
): Promise<string> {
  const letters = sheet.widths.map((_, index) => columnLetters(index));
  const frozen = sheet.hasHeader
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    : '';
  const columns = sheet.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const parts = [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews>`,
    `<sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">${frozen}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns === '' ? '' : `<cols>${columns}</cols>`,
    '<sheetData>',
  ];
  for (let index = 0; index < sheet.rowCount; index += 1) {
    if (index % ROWS_PER_BREATH === ROWS_PER_BREATH - 1) {
      await breathe(signal);
    }
    const cells = sheet
      .rowAt(index)
      .map((cell, column) =>
        cell === undefined ? '' : cellXml(cell, `${letters[column]}${index + 1}`, styles, texts),
      );
    parts.push(`<row r="${index + 1}">${cells.join('')}</row>`);
  }
  parts.push('</sheetData></worksheet>');
  return parts.join('');
}

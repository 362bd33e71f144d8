import type { CellValue } from '../display/cellValue.ts';

// The look of cells, as the part `xl/styles.xml` numbers it. Formats are written as in English; Excel shows
// them in the user's own way, with points and comma in Danish.

export type CellLook = {
  readonly format: string;
  readonly isBold?: boolean;
  readonly isWrapped?: boolean;
  readonly isHeader?: boolean;
};

/** What a cell holds stays a text even when somebody edits it: the format "Tekst" takes no formulas. */
export const TEXT_FORMAT = '@';
const GENERAL_FORMAT = 'General';
const MAX_DECIMALS = 15;

/** The format code of a value: kroner `#,##0`, ratio `0.00`, percentage `0.0 %`, percentage points `0.0#`. */
export function formatCode(value: CellValue): string {
  switch (value.kind) {
    case 'number': {
      const min = Math.min(value.minDecimals, MAX_DECIMALS);
      const max = Math.min(Math.max(value.maxDecimals, min), MAX_DECIMALS);
      const decimals = max === 0 ? '' : `.${'0'.repeat(min)}${'#'.repeat(max - min)}`;
      return `${value.isGrouped ? '#,##0' : '0'}${decimals}${value.isPercentage ? ' %' : ''}`;
    }
    case 'date':
      return value.isMonth ? 'mmm yyyy' : 'dd-mm-yyyy';
    default:
      return TEXT_FORMAT;
  }
}

/** Gives each look a number and writes the styles part in the end. */
export class StyleBook {
  readonly #formats = new Map<string, number>([
    [GENERAL_FORMAT, 0],
    [TEXT_FORMAT, 49],
  ]);
  readonly #looks = new Map<string, number>();
  readonly #xml: string[] = [];

  constructor() {
    this.idOf({ format: GENERAL_FORMAT });
  }

  idOf({ format, isBold = false, isWrapped = false, isHeader = false }: CellLook): number {
    const key = `${isBold}|${isWrapped}|${isHeader}|${format}`;
    const existing = this.#looks.get(key);
    if (existing !== undefined) {
      return existing;
    }
    const id = this.#looks.size;
    this.#looks.set(key, id);
    const alignment =
      isWrapped || isHeader ? '<alignment vertical="top" wrapText="1"/>' : '<alignment vertical="top"/>';
    this.#xml.push(
      `<xf numFmtId="${this.#formatId(format)}" fontId="${isBold || isHeader ? 1 : 0}" fillId="0" ` +
        `borderId="${isHeader ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" ` +
        `applyAlignment="1">${alignment}</xf>`,
    );
    return id;
  }

  /** Formats of our own are numbered from 164. */
  #formatId(format: string): number {
    const existing = this.#formats.get(format);
    if (existing !== undefined) {
      return existing;
    }
    const id = 162 + this.#formats.size;
    this.#formats.set(format, id);
    return id;
  }

  toXml(): string {
    const own = [...this.#formats].filter(([, id]) => id >= 164);
    const formats = own.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('');
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (own.length === 0 ? '' : `<numFmts count="${own.length}">${formats}</numFmts>`) +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.#xml.length}">${this.#xml.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

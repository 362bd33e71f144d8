/** What was expected where a file holds something else. Written out for people in the display texts. */
export type CsvExpectation =
  /** A text file of rows and columns: not a page, a spreadsheet or nothing. */
  | 'table'
  | 'size'
  | 'semicolon'
  | 'closedQuote'
  /** A row of headings with area and period. */
  | 'heading'
  /** A heading or a title that says what the figures are. */
  | 'measure'
  | 'rows'
  | 'cellCount'
  | 'area'
  | 'period'
  | 'sameFrequency'
  | 'number'
  /** The same word in the whole column: figures of women and of men cannot be one series. */
  | 'oneValue'
  /** Only one figure for the same area and period. */
  | 'once';

/** Something in a file that is not as it should be: where it stands, what stands there, what was expected. */
export type CsvFinding = {
  /** Counted from 1, as spreadsheets and editors do. */
  readonly line: number;
  readonly column?: number;
  readonly value: string;
  readonly expected: CsvExpectation;
};

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

export type CsvTable =
  | { readonly kind: 'table'; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'failed'; readonly findings: readonly CsvFinding[] };

const MAX_BYTES = 10_000_000;
const MAX_VALUE_LENGTH = 60;

/** A finding at a place, its value shortened. */
export function csvFinding(
  expected: CsvExpectation,
  line: number,
  value: string,
  column?: number,
): CsvFinding {
  const shown = value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;
  return { line, value: shown, expected, ...(column === undefined ? {} : { column }) };
}

/**
 * The text of a file: UTF-8, with or without a byte order mark, or UTF-16 with one; what is none of them is
 * read as Windows-1252, the code of older Danish exports.
 */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a `;`-separated file into rows without the empty ones. Quoted cells may hold `;`, `""` and line breaks. */
export function readCsvTable(bytes: Uint8Array): CsvTable {
  if (bytes.length > MAX_BYTES) {
    return failed(csvFinding('size', 1, String(bytes.length)));
  }
  const text = decodeText(bytes);
  const start = text.trimStart().slice(0, 40);
  // Pages and spreadsheets are dropped by mistake; a spreadsheet is a zip file, which begins with PK.
  const isOther = start === '' || '<{['.includes(start.charAt(0)) || start.startsWith('PK\u0003');
  if (isOther || text.includes('\0')) {
    return failed(csvFinding('table', 1, start.replace(/[^\P{C}]/gu, '')));
  }
  const rows = splitRows(text);
  if (!Array.isArray(rows)) {
    return failed(rows);
  }
  // "sep=;" is a line for spreadsheet programs.
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== '') && cells[0] !== 'sep=');
  const [first] = filled;
  if (first !== undefined && filled.every(({ cells }) => cells.length === 1)) {
    return failed(csvFinding('semicolon', first.line, first.cells[0] ?? ''));
  }
  return { kind: 'table', rows: filled };
}

function failed(finding: CsvFinding): CsvTable {
  return { kind: 'failed', findings: [finding] };
}

/** All rows with their lines; or the quote that is never closed. */
function splitRows(text: string): CsvRow[] | CsvFinding {
  const rows: CsvRow[] = [];
  const cell = /(?:[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^;\r\n]*))(;|\r\n|\n|\r|$)/y;
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    const [, quoted, plain = '', end = ''] = match ?? [];
    if (match === null || (quoted === undefined && plain.trimStart().startsWith('"'))) {
      return csvFinding('closedQuote', line, text.slice(at, at + MAX_VALUE_LENGTH).split(/[\r\n]/)[0] ?? '');
    }
    cells.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    line += (quoted?.match(/\r\n|\n|\r/g) ?? []).length;
    if (end !== ';') {
      rows.push({ line: startLine, cells });
      cells = [];
      line += 1;
      startLine = line;
    }
  }
  return cells.length === 0 ? rows : [...rows, { line: startLine, cells: [...cells, ''] }];
}

import { type CsvFinding, type CsvRow, csvFinding } from './csvTable.ts';
import { readDanishNumber, readDanishPeriod } from './danishCells.ts';

/** A cell and where it stands, both counted from 1. */
export type Place = { readonly text: string; readonly line: number; readonly column: number };

/** One figure of the file, before anything of it is read. */
export type RawObservation = {
  readonly area: Place;
  /** The area's code, when the file has a column for it. */
  readonly areaCode: string | undefined;
  readonly period: Place;
  /** The heading or title that says what the figure is. */
  readonly measure: string;
  readonly value: Place;
  readonly remark: string | undefined;
  readonly source: string | undefined;
};

export type Layout =
  | {
      readonly kind: 'laidOut';
      readonly observations: readonly RawObservation[];
      /** What stands above the table and says what it is about. */
      readonly title: string;
    }
  | { readonly kind: 'failed'; readonly findings: readonly CsvFinding[] };

const AREA = /^(område|områdenavn|kommune|kommunenavn|jobcenter|geografi)$/i;
const AREA_CODE = /^(områdekode|kommunekode|omr\.?kode|kode)$/i;
const PERIOD = /^(periode|måned|kvartal|halvår|år|uge|tid)(\s.*)?$/i;
const REMARK = /^(bemærkning(er)?|anmærkning(er)?|note)$/i;
const SOURCE = /^kilde$/i;
/** What was meant as a number, also where it is not written as one should be. */
const NUMERIC = /^[-\u2212]?\d[\d.,\s]*%?$/;
/** Headings stand near the top, below a title and perhaps a few lines about what was chosen. */
const HEADING_WITHIN = 30;

/**
 * Lays out an export in one of the ways they come: a row per area and period; a row per area and a column per
 * period, perhaps with a second row of headings; or a row per period and a column per area. What stands below the
 * table in one cell per line is a note.
 */
export function layOutJobindsats(rows: readonly CsvRow[], isArea: (text: string) => boolean): Layout {
  for (const [at, heading] of rows.slice(0, HEADING_WITHIN).entries()) {
    const title = rows
      .slice(0, at)
      .map(({ cells }) => cells.join(' ').trim())
      .join(' · ');
    const body = withoutNotes(rows.slice(at + 1));
    const kind = kindOf(heading, isArea);
    const short = body.find(({ cells }) => cells.length < heading.cells.length);
    if (kind !== undefined && short !== undefined) {
      return failed(csvFinding('cellCount', short.line, short.cells.join(';')));
    }
    switch (kind) {
      case 'rows':
        return layOutRows(heading, body, title);
      case 'areasAcross':
        return layOutAreasAcross(heading, body, isArea, title);
      case 'periodsAcross':
        return layOutPeriodsAcross(heading, body, title);
      case undefined:
        break;
      default:
        return kind satisfies never;
    }
  }
  const [first] = rows;
  const value = first?.cells.join(';') ?? '';
  return { kind: 'failed', findings: [csvFinding('heading', first?.line ?? 1, value)] };
}

/** How a table is laid out below a row, when that row is its heading. */
function kindOf(
  { cells }: CsvRow,
  isArea: (text: string) => boolean,
): 'rows' | 'areasAcross' | 'periodsAcross' | undefined {
  if (cells.some((text) => PERIOD.test(text))) {
    if (cells.some((text) => AREA.test(text))) {
      return 'rows';
    }
    if (cells.some(isArea)) {
      return 'areasAcross';
    }
  }
  const others = cells.slice(1).filter((text) => text !== '');
  const areAllPeriods = others.every((text) => readDanishPeriod(text) !== undefined);
  return others.length > 0 && areAllPeriods ? 'periodsAcross' : undefined;
}

function withoutNotes(rows: readonly CsvRow[]): readonly CsvRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  return rows.slice(0, last + 1);
}

function placeIn(row: CsvRow, column: number): Place {
  return { text: row.cells[column] ?? '', line: row.line, column: column + 1 };
}

/** A row per area and period, a column per measure. Further columns of one word for all say what was chosen. */
function layOutRows({ cells: headings }: CsvRow, body: readonly CsvRow[], title: string): Layout {
  const period = headings.findIndex((text) => PERIOD.test(text));
  const named = headings.flatMap((text, column) => (AREA.test(text) ? [column] : []));
  // Statbank has a column of codes and one of names, both called "område".
  const isCodes = (column: number) => body.every(({ cells }) => /^\d*$/.test(cells[column] ?? ''));
  const code =
    headings.findIndex((text) => AREA_CODE.test(text)) >= 0
      ? headings.findIndex((text) => AREA_CODE.test(text))
      : named.length > 1
        ? (named.find(isCodes) ?? -1)
        : -1;
  const area = named.find((column) => column !== code) ?? code;
  const remark = headings.findIndex((text) => REMARK.test(text));
  const source = headings.findIndex((text) => SOURCE.test(text));
  const taken = new Set([period, area, code, remark, source]);
  const others = headings.flatMap((text, column) =>
    taken.has(column) || text === '' || PERIOD.test(text) ? [] : [column],
  );
  const measures = others.filter((column) => body.some(({ cells }) => NUMERIC.test(cells[column] ?? '')));
  for (const column of others.filter((one) => !measures.includes(one))) {
    const first = body[0]?.cells[column];
    const other = body.find(({ cells }) => cells[column] !== first);
    if (other !== undefined) {
      return failed(csvFinding('oneValue', other.line, other.cells[column] ?? '', column + 1));
    }
  }
  const optional = (row: CsvRow, column: number) => (column < 0 ? undefined : row.cells[column] || undefined);
  return {
    kind: 'laidOut',
    title,
    observations: body.flatMap((row) =>
      measures.map((column) => ({
        area: placeIn(row, area),
        areaCode: optional(row, code),
        period: placeIn(row, period),
        measure: headings[column] ?? '',
        value: placeIn(row, column),
        remark: optional(row, remark),
        source: optional(row, source),
      })),
    ),
  };
}

/** A row per period, a column per area. */
function layOutAreasAcross(
  heading: CsvRow,
  body: readonly CsvRow[],
  isArea: (text: string) => boolean,
  title: string,
): Layout {
  const period = heading.cells.findIndex((text) => PERIOD.test(text));
  const columns = heading.cells.flatMap((text, column) =>
    column === period || text === '' ? [] : [{ text, column }],
  );
  const stray = columns.find(({ text }) => !isArea(text));
  if (stray !== undefined) {
    return failed(csvFinding('area', heading.line, stray.text, stray.column + 1));
  }
  return {
    kind: 'laidOut',
    title,
    observations: body.flatMap((row) =>
      columns.map(({ column }) =>
        observation(row, column, placeIn(heading, column), placeIn(row, period), title),
      ),
    ),
  };
}

/** A row per area, a column per period; with a second row of headings, several measures per period. */
function layOutPeriodsAcross(heading: CsvRow, rows: readonly CsvRow[], title: string): Layout {
  const [next] = rows;
  const isText = (text: string) => text !== '' && readDanishNumber(text) === undefined;
  const hasMeasures = next?.cells.slice(1).some(isText) === true && !next.cells.slice(1).some(isNumber);
  const body = hasMeasures ? rows.slice(1) : rows;
  let period: Place | undefined;
  const columns = heading.cells.flatMap((text, column) => {
    if (column === 0) {
      return [];
    }
    // A heading that spans several columns stands in the first of them.
    period = text !== '' ? placeIn(heading, column) : hasMeasures ? period : undefined;
    const measure = hasMeasures ? (next?.cells[column] ?? '') : title;
    return period === undefined || (hasMeasures && measure === '') ? [] : [{ column, period, measure }];
  });
  return {
    kind: 'laidOut',
    title,
    observations: body.flatMap((row) =>
      columns.map(({ column, period: at, measure }) =>
        observation(row, column, placeIn(row, 0), at, measure),
      ),
    ),
  };
}

function isNumber(text: string): boolean {
  return readDanishNumber(text)?.kind === 'number';
}

function observation(
  row: CsvRow,
  column: number,
  area: Place,
  period: Place,
  measure: string,
): RawObservation {
  const value = placeIn(row, column);
  return { area, areaCode: undefined, period, measure, value, remark: undefined, source: undefined };
}

function failed(finding: CsvFinding): Layout {
  return { kind: 'failed', findings: [finding] };
}

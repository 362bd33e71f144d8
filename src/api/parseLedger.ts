import type { LedgerEntry } from '../barometer/ledger.ts';
import type { Steps } from '../barometer/steps.ts';
import { LEDGER_COLUMNS, ledgerJson } from './ledgerJson.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';
import { type LedgerColumn, pathOfRow, readLedgerRow } from './readLedgerRow.ts';
import type { AmountUnit } from './toFigure.ts';

export type ParsedLedger = {
  readonly entries: readonly LedgerEntry[];
  readonly source: string | undefined;
  /** Projects with a row that could not be read. */
  readonly unreadable: readonly string[];
  /** True when rows could not be read and it is not known whose they are. */
  readonly hasUnplacedRows: boolean;
};

/** The ledger of an edition of which only totals are known: none, and nothing wrong with that. */
export const NO_LEDGER: ParsedLedger = {
  entries: [],
  source: undefined,
  unreadable: [],
  hasUnplacedRows: false,
};

/** Read in one go: some milliseconds' work for a slow processor. */
const ROWS_PER_STEP = 2000;

/**
 * Reads the packed ledger row by row, by hand rather than by schema: a large edition has 32,000 rows, and a
 * row that cannot be read must cost only its own project.
 */
export function* parseLedger(
  reader: Reader,
  raw: unknown,
  unit: AmountUnit,
  knownProjects: ReadonlySet<string>,
  leftOutProjects: ReadonlySet<string>,
): Steps<ParsedLedger> {
  const rows = isRecord(raw) ? raw['rows'] : undefined;
  const columns = isRecord(raw) ? raw['columns'] : undefined;
  const nothing = { entries: [], source: undefined, hasUnplacedRows: true };
  if (raw === undefined) {
    report(reader, 'ledger', raw, { code: 'present' }, 'leftOut');
    return { ...nothing, unreadable: [] };
  }
  if (!Array.isArray(rows) || !Array.isArray(columns)) {
    const part = !isRecord(raw) ? 'ledger' : Array.isArray(rows) ? 'ledger.columns' : 'ledger.rows';
    const value = !isRecord(raw) ? raw : Array.isArray(rows) ? columns : rows;
    readSource(reader, raw);
    report(reader, part, value, { code: isRecord(raw) ? 'list' : 'object' }, 'leftOut');
    return { ...nothing, unreadable: [...knownProjects] };
  }
  const places = placesOf(reader, columns);
  if (places === undefined) {
    return { ...nothing, unreadable: [...knownProjects] };
  }
  const keys = new Map([...knownProjects].map((key) => [key, key]));
  const days = new Map<string, string>();
  const entries: LedgerEntry[] = [];
  const unreadable = new Set<string>();
  let hasUnplacedRows = false;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) {
      yield;
    }
    const named: unknown = Array.isArray(row) ? row[places.project] : undefined;
    const project = typeof named === 'string' ? keys.get(named) : undefined;
    if (!Array.isArray(row) || row.length !== columns.length) {
      report(
        reader,
        pathOfRow(index),
        row,
        { code: 'rowLength', options: [String(columns.length)] },
        'leftOut',
      );
      if (project !== undefined) {
        unreadable.add(project);
      } else {
        hasUnplacedRows = true;
      }
      continue;
    }
    if (project === undefined) {
      // A row of a project that was itself left out is already accounted for.
      if (typeof named !== 'string' || !leftOutProjects.has(named)) {
        report(reader, `${pathOfRow(index)}.project`, named, { code: 'knownReference' }, 'leftOut');
        hasUnplacedRows = true;
      }
      continue;
    }
    const entry = readLedgerRow(reader, row, places, index, project, unit, days);
    if (entry === undefined) {
      unreadable.add(project);
    } else {
      entries.push(entry);
    }
  }
  return { entries, source: readSource(reader, raw), unreadable: [...unreadable], hasUnplacedRows };
}

/** The ledger's own keys: its source, and none that we do not know. */
function readSource(reader: Reader, raw: unknown): string | undefined {
  const known = Object.keys(ledgerJson.entries);
  for (const [key, value] of Object.entries(isRecord(raw) ? raw : {})) {
    if (!known.includes(key)) {
      report(reader, `ledger.${key}`, value, { code: 'knownKey', options: known }, 'ignored');
    }
  }
  const source = isRecord(raw) ? raw['source'] : undefined;
  return source === undefined
    ? undefined
    : readPart(reader, ledgerJson.entries.source, source, 'ledger.source', 'ignored');
}

/** Where each column stands, -1 when it is not there; undefined when one is there twice: which would count? */
function placesOf(reader: Reader, columns: readonly unknown[]): Record<LedgerColumn, number> | undefined {
  const places = Object.fromEntries(LEDGER_COLUMNS.map((name) => [name, columns.indexOf(name)])) as Record<
    LedgerColumn,
    number
  >;
  columns.forEach((name, index) => {
    if (!LEDGER_COLUMNS.some((column) => column === name)) {
      report(
        reader,
        `ledger.columns[${index}]`,
        name,
        { code: 'knownKey', options: LEDGER_COLUMNS },
        'ignored',
      );
    }
  });
  const again = columns.findIndex((name, index) => columns.indexOf(name) < index);
  if (again >= 0) {
    report(reader, `ledger.columns[${again}]`, columns[again], { code: 'uniqueKey' }, 'leftOut');
    return undefined;
  }
  return places;
}

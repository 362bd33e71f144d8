import { type Absence, NOT_MEASURED_YET, NOT_STATED } from '../barometer/absence.ts';
import { isRealDay } from '../barometer/calendar.ts';
import { decimal, decimalFromNumber, decimalToNumber } from '../barometer/decimal.ts';
import type { LedgerEntry } from '../barometer/ledger.ts';
import { fuldtidspersoner, type Kroner, kroner, kronerPerFuldtidsperson } from '../barometer/units.ts';
import { MAX_AMOUNT, MAX_COUNT } from './amountJson.ts';
import { LEDGER_COLUMNS, ledgerJson } from './ledgerJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';
import type { AmountUnit } from './toFigure.ts';

type Column = (typeof LEDGER_COLUMNS)[number];

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

const NOT_MEASURED = 'notMeasuredYet';
const MAX_PERSON_DECIMALS = 4;

/**
 * Reads the packed ledger row by row, by hand rather than by schema: a large edition has 32,000 rows, and a
 * row that cannot be read must cost only its own project.
 */
export function parseLedger(
  reader: Reader,
  raw: unknown,
  unit: AmountUnit,
  knownProjects: ReadonlySet<string>,
  leftOutProjects: ReadonlySet<string>,
): ParsedLedger {
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
  rows.forEach((row: unknown, index) => {
    const named: unknown = Array.isArray(row) ? row[places.project] : undefined;
    const project = typeof named === 'string' ? keys.get(named) : undefined;
    if (!Array.isArray(row) || row.length !== columns.length) {
      report(reader, pathOf(index), row, { code: 'rowLength', options: [String(columns.length)] }, 'leftOut');
      if (project !== undefined) {
        unreadable.add(project);
      } else {
        hasUnplacedRows = true;
      }
      return;
    }
    if (project === undefined) {
      // A row of a project that was itself left out is already accounted for.
      if (typeof named !== 'string' || !leftOutProjects.has(named)) {
        report(reader, `${pathOf(index)}.project`, named, { code: 'knownReference' }, 'leftOut');
        hasUnplacedRows = true;
      }
      return;
    }
    const entry = readRow(reader, row, places, index, project, unit, days);
    if (entry === undefined) {
      unreadable.add(project);
    } else {
      entries.push(entry);
    }
  });
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
function placesOf(reader: Reader, columns: readonly unknown[]): Record<Column, number> | undefined {
  const places = Object.fromEntries(LEDGER_COLUMNS.map((name) => [name, columns.indexOf(name)])) as Record<
    Column,
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

/** Made when there is something to say: most rows are read without a word. */
function pathOf(index: number): string {
  return `ledger.rows[${index}]`;
}

function readRow(
  reader: Reader,
  row: readonly unknown[],
  places: Record<Column, number>,
  index: number,
  project: string,
  unit: AmountUnit,
  days: Map<string, string>,
): LedgerEntry | undefined {
  const cell = (name: Column): unknown => (places[name] < 0 ? null : row[places[name]]);
  const bad = (name: Column, expected: 'day' | 'amount' | 'persons' | 'orderedPeriod'): undefined => {
    report(reader, `${pathOf(index)}.${name}`, cell(name), { code: expected }, 'unreadable');
    return undefined;
  };
  const to = readDay(cell('to'), days);
  if (to === undefined) {
    return bad('to', 'day');
  }
  const from = cell('from') === null ? null : readDay(cell('from'), days);
  if (from === undefined) {
    return bad('from', 'day');
  }
  if (from !== null && from > to) {
    return bad('from', 'orderedPeriod');
  }
  const forbrug = readAmount(cell('forbrug'), unit);
  const gevinst = readAmount(cell('gevinst'), unit);
  if (forbrug === undefined || gevinst === undefined) {
    return bad(forbrug === undefined ? 'forbrug' : 'gevinst', 'amount');
  }
  const persons = readPersons(cell('fuldtidspersoner'));
  const rate = cell('rate');
  if (persons === 'bad') {
    return bad('fuldtidspersoner', 'persons');
  }
  if (rate !== null && !isAmount(rate)) {
    return bad('rate', 'amount');
  }
  if (rate !== null && persons !== undefined && !isAmount(Math.round(decimalToNumber(persons) * rate))) {
    return bad('rate', 'amount');
  }
  const isFromPersons = gevinst === NOT_STATED && persons !== undefined && rate !== null;
  if (from !== null && isFromPersons) {
    return { project, from, to, forbrug, fuldtidspersoner: persons, rate: kronerPerFuldtidsperson(rate) };
  }
  if (from !== null && persons === undefined && rate === null) {
    return { project, from, to, forbrug, gevinst };
  }
  return omitUndefined({
    project,
    from: from ?? undefined,
    to,
    forbrug,
    gevinst: isFromPersons ? undefined : gevinst,
    fuldtidspersoner: persons,
    rate: rate === null ? undefined : kronerPerFuldtidsperson(rate),
  });
}

/** A day, the same text for the same day: the entries of a ledger are many, and their days few. */
function readDay(value: unknown, days: Map<string, string>): string | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  const known = days.get(value);
  if (known === undefined && isDay(value)) {
    days.set(value, value);
    return value;
  }
  return known;
}

function isDay(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) && isRealDay(value);
}

/** A whole amount, null for "not stated", or the word for "not measured yet"; undefined when it is neither. */
function readAmount(value: unknown, unit: AmountUnit): Kroner | Absence | undefined {
  if (value === null) {
    return NOT_STATED;
  }
  if (value === NOT_MEASURED) {
    return NOT_MEASURED_YET;
  }
  return typeof value === 'number' && isAmount(value * unit) ? kroner(value * unit) : undefined;
}

/** Whole, and no larger than any amount can be. */
function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_AMOUNT;
}

function readPersons(value: unknown) {
  if (value === null) {
    return undefined;
  }
  if (typeof value !== 'number' || Math.abs(value) > MAX_COUNT) {
    return 'bad' as const;
  }
  const persons = Number.isSafeInteger(value)
    ? decimal(value)
    : decimalFromNumber(value, MAX_PERSON_DECIMALS);
  return persons === undefined ? ('bad' as const) : fuldtidspersoner(persons);
}

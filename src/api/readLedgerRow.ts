import { type Absence, NOT_MEASURED_YET, NOT_STATED } from '../barometer/absence.ts';
import { isRealDay } from '../barometer/calendar.ts';
import { decimal, decimalFromNumber, decimalToNumber } from '../barometer/decimal.ts';
import type { LedgerEntry } from '../barometer/ledger.ts';
import { fuldtidspersoner, type Kroner, kroner, kronerPerFuldtidsperson } from '../barometer/units.ts';
import { MAX_AMOUNT, MAX_COUNT } from './amountJson.ts';
import type { LEDGER_COLUMNS } from './ledgerJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import { type Reader, report } from './reader.ts';
import type { AmountUnit } from './toFigure.ts';

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

const NOT_MEASURED = 'notMeasuredYet';
const MAX_PERSON_DECIMALS = 4;

/** Made when there is something to say: most rows are read without a word. */
export function pathOfRow(index: number): string {
  return `ledger.rows[${index}]`;
}

/**
 * Reads one row; undefined, with a finding, when one of its cells cannot be read. `places` says where each column
 * stands, -1 when it is not there; `days` are those read so far.
 */
export function readLedgerRow(
  reader: Reader,
  row: readonly unknown[],
  places: Record<LedgerColumn, number>,
  index: number,
  project: string,
  unit: AmountUnit,
  days: Map<string, string>,
): LedgerEntry | undefined {
  const cell = (name: LedgerColumn): unknown => (places[name] < 0 ? null : row[places[name]]);
  const bad = (name: LedgerColumn, expected: 'day' | 'amount' | 'persons' | 'orderedPeriod'): undefined => {
    report(reader, `${pathOfRow(index)}.${name}`, cell(name), { code: expected }, 'unreadable');
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

import { decimalToNumber } from '../barometer/decimal.ts';
import type { Edition } from '../barometer/edition.ts';
import { entryGevinst } from '../barometer/gevinst.ts';
import { type LedgerEntry, sumLedger } from '../barometer/ledger.ts';
import { count } from '../barometer/units.ts';
import { kronerCell, textCell } from './cellText.ts';
import { compareDanish } from './danishOrder.ts';
import type { LedgerColumn, LedgerSort } from './ledgerColumns.ts';
import type { Cell } from './models.ts';

/** A ledger with what sorting and searching need, made once: 32,000 entries, but each name is compared once. */
export type LedgerIndex = {
  readonly entries: readonly LedgerEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly nameRanks: ReadonlyMap<string, number>;
};

/** Which entries are shown, in their order, and what they sum to at the cut-off. */
export type LedgerView = {
  readonly order: Uint32Array;
  readonly length: number;
  readonly totals: { readonly forbrug: Cell; readonly gevinst: Cell };
};

export function indexLedger({ ledger, projects }: Edition): LedgerIndex {
  const names = new Map(projects.items.map(({ key, name }) => [key, name]));
  const ranked = [...names].sort(([, a], [, b]) => compareDanish(a, b));
  return { entries: ledger, names, nameRanks: new Map(ranked.map(([key], rank) => [key, rank])) };
}

/** The entries of projects whose name holds every word of a search, sorted; in the document's order where alike. */
export function viewLedger(
  index: LedgerIndex,
  cutOff: string,
  search: string,
  sort: LedgerSort | undefined,
): LedgerView {
  const { entries, names } = index;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = new Set<string>();
  for (const [key, name] of names) {
    const text = name.toLowerCase();
    if (words.every((word) => text.includes(word))) found.add(key);
  }
  const isAll = found.size === names.size;
  const places: number[] = [];
  const shown: LedgerEntry[] = [];
  entries.forEach((entry, place) => {
    if (isAll || found.has(entry.project)) {
      places.push(place);
      shown.push(entry);
    }
  });
  const order = Uint32Array.from(places);
  if (sort !== undefined) {
    sortPlaces(order, index, sort);
  }
  const { forbrug, gevinst } = sumLedger(shown, cutOff);
  return {
    order,
    length: order.length,
    totals: { forbrug: kronerCell(forbrug), gevinst: kronerCell(gevinst) },
  };
}

/** What is absent stands last either way. */
function sortPlaces(order: Uint32Array, index: LedgerIndex, { column, isDescending }: LedgerSort): void {
  const keys = Float64Array.from(index.entries, (entry) => sortKey(entry, column, index));
  const sign = isDescending ? -1 : 1;
  order.sort((a, b) => {
    const [keyA = Number.NaN, keyB = Number.NaN] = [keys[a], keys[b]];
    if (Number.isNaN(keyA) || Number.isNaN(keyB)) {
      return Number(Number.isNaN(keyA)) - Number(Number.isNaN(keyB)) || a - b;
    }
    return (keyA - keyB) * sign || a - b;
  });
}

function sortKey(entry: LedgerEntry, column: LedgerColumn, { nameRanks }: LedgerIndex): number {
  switch (column) {
    case 'project':
      return nameRanks.get(entry.project) ?? Number.NaN;
    case 'from':
      return dayKey(entry.from);
    case 'to':
      return dayKey(entry.to);
    case 'forbrug':
      return typeof entry.forbrug === 'number' ? entry.forbrug : Number.NaN;
    case 'gevinst': {
      const gevinst = entryGevinst(entry);
      return typeof gevinst === 'number' ? gevinst : Number.NaN;
    }
    case 'fuldtidspersoner':
      return entry.fuldtidspersoner === undefined ? Number.NaN : decimalToNumber(entry.fuldtidspersoner);
    case 'rate':
      return entry.rate ?? Number.NaN;
    default:
      return column satisfies never;
  }
}

/** 2018-08-31 as 20180831: days in order. */
function dayKey(day: string | undefined): number {
  return day === undefined ? Number.NaN : Number(day.replaceAll('-', ''));
}

const NOT_STATED: Cell = { kind: 'notStated' };
const NOT_APPLICABLE: Cell = { kind: 'notApplicable' };

/** The cells of an entry, made when it is drawn. */
export function entryCells(index: LedgerIndex, place: number): readonly Cell[] {
  const entry = index.entries[place];
  if (entry === undefined) {
    return [];
  }
  const { project, from, to, forbrug, fuldtidspersoner, rate } = entry;
  const gevinst = entryGevinst(entry);
  // A gain that was booked has no persons and no rate.
  const missing = entry.gevinst === undefined ? NOT_STATED : NOT_APPLICABLE;
  return [
    textCell(index.names.get(project) ?? project),
    from === undefined ? NOT_STATED : { unit: 'day', amount: from },
    { unit: 'day', amount: to },
    typeof forbrug === 'number' ? { unit: 'kroner', amount: forbrug } : forbrug,
    typeof gevinst === 'number' ? { unit: 'kroner', amount: gevinst } : gevinst,
    fuldtidspersoner === undefined ? missing : { unit: 'count', amount: count(fuldtidspersoner) },
    rate === undefined ? missing : { unit: 'kronerPerFuldtidsperson', amount: rate },
  ];
}

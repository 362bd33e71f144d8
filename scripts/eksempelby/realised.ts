import type { LedgerJson } from '../../src/api/ledgerJson.ts';
import {
  AFTER_ALL,
  addToMonth,
  type EditionOutline,
  editionAt,
  editionCounting,
  firstDay,
  lastDay,
  monthsBetween,
} from './editions.ts';
import { carrierAt, identityAt } from './events.ts';
import { joinedAt, letterAt, OUTLINES, type ProjectOutline } from './outlines.ts';
import { bookingOf, planBefore, plannedFor, randomFor } from './planMonths.ts';

/** What a project spent and gained in one month. It is written down once and never changes. */
export type Entry = {
  readonly month: string;
  readonly forbrug: number;
  readonly gevinst: number | 'notMeasuredYet' | null;
  readonly persons: number | null;
  readonly rate: number | null;
};

/** The month in which a project really begins: late starts are in its plan by then. */
export const startOf = (outline: ProjectOutline): string =>
  planBefore(outline, AFTER_ALL)[0]?.month ?? outline.from;

/** Kr. per full-time person and month, by year. */
const RATES: Readonly<Record<string, number>> = { 2021: 11_640, 2022: 11_860, 2023: 12_240, 2024: 12_650 };
const EFFECT_MONTHS = 3;
/** What is still gained in a month of the effect period, against the last planned month. */
const EFFECT_SHARE = 0.6;

type Range = readonly [number, number];
/** How the real amounts lie against the plan, by the status that the next follow-up gives the project. */
const PACE: Readonly<Record<string, { readonly gevinst: Range; readonly forbrug: Range }>> = {
  g: { gevinst: [0.97, 1.12], forbrug: [0.93, 1.03] },
  y: { gevinst: [0.68, 0.9], forbrug: [0.98, 1.12] },
  r: { gevinst: [0.3, 0.55], forbrug: [1.04, 1.2] },
};

/** The kr. that an entry has gained: persons times rate is rounded half up, once per entry. */
export function gainOf({ gevinst, persons, rate }: Entry): number {
  if (typeof gevinst === 'number') return gevinst;
  return persons === null || rate === null ? 0 : Math.floor((Math.round(persons * 10) * rate + 5) / 10);
}

/** Full-time persons of a whole year that an entry stands for. */
export function personYearsOf(entry: Entry): number {
  const rate = RATES[entry.month.slice(0, 4)] ?? 0;
  return gainOf(entry) / rate / 12;
}

/** Every entry of a project, as long as it is on a list or has gone into one that is. */
function entriesOf(outline: ProjectOutline): Entry[] {
  const start = startOf(outline);
  const plan = planBefore(outline, AFTER_ALL);
  const end = plan.at(-1)?.month ?? outline.to;
  const joined = editionAt(joinedAt(outline)).lastMonth;
  const months = monthsBetween(joined < start ? joined : start, addToMonth(end, EFFECT_MONTHS));
  const random = randomFor(outline, 2);
  const { isByPersons, unmeasured } = bookingOf(outline);
  const measuredFrom = addToMonth(start, unmeasured);
  return months.flatMap((month): Entry[] => {
    const edition = editionCounting(month);
    if (edition === undefined || !isCounted(outline, edition)) return [];
    const pace = PACE[letterAt(outline, edition.number)] ?? PACE['g'];
    if (month < start || pace === undefined) {
      return [{ month, forbrug: 0, gevinst: 'notMeasuredYet', persons: null, rate: null }];
    }
    const planned = plannedFor(outline, month);
    const last = plan.at(-1);
    const share = random.between(...pace.gevinst);
    const forbrug = Math.round((planned?.investeringssum ?? 0) * random.between(...pace.forbrug));
    const gevinst = share * (planned?.gevinst ?? (last?.gevinst ?? 0) * EFFECT_SHARE);
    if (month < measuredFrom)
      return [{ month, forbrug, gevinst: 'notMeasuredYet', persons: null, rate: null }];
    const rate = RATES[month.slice(0, 4)] ?? 0;
    return isByPersons
      ? [{ month, forbrug, gevinst: null, persons: Math.round((gevinst / rate) * 10) / 10, rate }]
      : [{ month, forbrug, gevinst: Math.round(gevinst), persons: null, rate: null }];
  });
}

/** A project that has gone into another spends no more of its own. */
function isCounted(outline: ProjectOutline, { number }: EditionOutline): boolean {
  return letterAt(outline, number) !== '.';
}

const ENTRIES: ReadonlyMap<ProjectOutline, readonly Entry[]> = new Map(
  OUTLINES.map((outline) => [outline, entriesOf(outline)]),
);

/** A project's own entries that an edition counts. */
export function entriesBy(outline: ProjectOutline, { lastMonth }: EditionOutline): Entry[] {
  return (ENTRIES.get(outline) ?? []).filter(({ month }) => month <= lastMonth);
}

/**
 * The ledger of an edition, month by month: all entries of the projects it names, under the keys they have in it.
 * A project that has left takes its entries with it; one that has gone into another leaves them there.
 */
export function ledgerAt(edition: EditionOutline): LedgerJson {
  const rows = OUTLINES.flatMap((outline) => {
    const carrier = carrierAt(outline, edition.number);
    return carrier === undefined
      ? []
      : entriesBy(outline, edition).map((entry) => ({
          ...entry,
          key: identityAt(carrier, edition.number).key,
        }));
  });
  return {
    columns: ['project', 'from', 'to', 'forbrug', 'gevinst', 'fuldtidspersoner', 'rate'],
    rows: rows
      .toSorted((a, b) => (a.month === b.month ? 0 : a.month < b.month ? -1 : 1))
      .map(({ key, month, forbrug, gevinst, persons, rate }) => [
        key,
        firstDay(month),
        lastDay(month),
        forbrug,
        gevinst,
        persons,
        rate,
      ]),
  };
}

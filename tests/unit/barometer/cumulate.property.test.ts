import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { NOT_APPLICABLE } from '../../../src/barometer/absence.ts';
import { type CumulatedPoint, cumulateLedger } from '../../../src/barometer/cumulate.ts';
import { type Figure, figureValue, missingParts } from '../../../src/barometer/figure.ts';
import { groupLedger, type LedgerEntry, sumLedger } from '../../../src/barometer/ledger.ts';
import { computeTotals } from '../../../src/barometer/totals.ts';
import type { Kroner } from '../../../src/barometer/units.ts';
import { arbDay, arbEntry, RUNS } from '../../support/arbitraries.ts';
import { absenceOf, deepFreeze, krFigure } from '../../support/builders.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const NAMES = ['gevinst', 'forbrug'] as const;
const END = '2021-12-31';

/** Entries of some projects that follow upon each other, so that most days are inside none. */
const arbLedger: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .array(fc.tuple(arbEntry(['a', 'b', 'c']), fc.nat({ max: 15 })), { maxLength: 10 })
  .map((rows) =>
    rows.map(([entry, quarter]): LedgerEntry => {
      const [year, first] = [2017 + Math.floor(quarter / 4), (quarter % 4) * 3 + 1];
      const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
      const last = ['31', '30', '30', '31'][quarter % 4];
      return { ...entry, from: `${month(first)}-01`, to: `${month(first + 2)}-${last}` };
    }),
  );
const arbAnyLedger = fc.oneof(arbLedger, fc.array(arbEntry(['a', 'b', 'c']), { maxLength: 8 }));

const amounts = (figure: Figure<Kroner>) => [
  figureValue(figure),
  absenceOf(figure),
  missingParts(figure).map(({ key }) => key),
];

/** Totals of all projects that have begun, at a day. */
function totalsAt(ledger: readonly LedgerEntry[], day: string) {
  const none = krFigure(NOT_APPLICABLE);
  return computeTotals(
    [...groupLedger(ledger)]
      .filter(([, entries]) => entries.some(({ from }) => from === undefined || from <= day))
      .map(([key, entries]) => ({
        key,
        money: { ...sumLedger(entries, day), budgetGevinst: none, investeringssum: none },
      })),
  );
}

it('every point is the totals of its day, and the last is those of the cut-off', () => {
  fc.assert(
    fc.property(arbAnyLedger, (ledger) => {
      const points = cumulateLedger(ledger, END);
      for (const { day, money } of points) {
        const totals = totalsAt(ledger, day);
        for (const name of NAMES) expect(amounts(money[name])).toEqual(amounts(totals[name]));
      }
      expect(points.length > 0).toBe(ledger.length > 0);
      const last = points.at(-1);
      const totals = totalsAt(ledger, END);
      for (const name of NAMES) {
        if (last !== undefined) expect(amounts(last.money[name])).toEqual(amounts(totals[name]));
      }
    }),
    RUNS,
  );
});

it('days rise, each is the end of an entry, and none lies inside another or after the cut-off', () => {
  fc.assert(
    fc.property(arbAnyLedger, arbDay, (ledger, cutOff) => {
      const days = cumulateLedger(ledger, cutOff).map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].toSorted());
      for (const day of days) {
        expect(day <= cutOff && ledger.some(({ to }) => to === day)).toBe(true);
        expect(ledger.filter(({ from, to }) => (from ?? '') <= day && to > day)).toEqual([]);
      }
    }),
    RUNS,
  );
});

it('a day is left out only because an entry is open on it', () => {
  fc.assert(
    fc.property(arbAnyLedger, (ledger) => {
      const days = new Set(cumulateLedger(ledger, END).map(({ day }) => day));
      for (const { to: day } of ledger) {
        const isOpen = ledger.some(({ from, to }) => (from ?? '') <= day && to > day);
        expect(days.has(day)).toBe(!isOpen);
      }
    }),
    RUNS,
  );
});

it('what is gained and spent never falls while nothing is taken back', () => {
  const valuesOf = (points: readonly CumulatedPoint[], name: 'gevinst' | 'forbrug') =>
    points.map(({ money }) => figureValue(money[name]) ?? 0);
  fc.assert(
    fc.property(arbLedger, (ledger) => {
      const points = cumulateLedger(ledger, END);
      for (const name of NAMES) {
        const values = valuesOf(points, name);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
    }),
    RUNS,
  );
});

it('an earlier cut-off shows the same points up to it, and the ledger is not written to', () => {
  fc.assert(
    fc.property(arbAnyLedger, arbDay, (ledger, cutOff) => {
      const all = cumulateLedger(deepFreeze(ledger), END);
      expect(cumulateLedger(ledger, cutOff)).toEqual(all.filter(({ day }) => day <= cutOff));
    }),
    RUNS,
  );
});

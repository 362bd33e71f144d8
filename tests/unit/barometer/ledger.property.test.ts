import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureValue, isPartial, missingParts } from '../../../src/barometer/figure.ts';
import { entryGevinst } from '../../../src/barometer/gevinst.ts';
import { groupLedger, type LedgerEntry, sumLedger } from '../../../src/barometer/ledger.ts';
import { arbDay, arbEntry, arbLedger, RUNS } from '../../support/arbitraries.ts';
import { absenceOf } from '../../support/builders.ts';

const arbEntries = fc.array(arbEntry(['a']), { maxLength: 8 });
const isOpen = (entry: LedgerEntry, cutOff: string) =>
  entry.to > cutOff && (entry.from === undefined || entry.from <= cutOff);

/** What adds to a sum, when asked for one entry after the other. */
function addUp(amounts: readonly unknown[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
}

it('a sum is that of the entries that have ended; there is none while one is open', () => {
  fc.assert(
    fc.property(arbEntries, arbDay, (entries, cutOff) => {
      const { gevinst, forbrug } = sumLedger(entries, cutOff);
      if (entries.some((entry) => isOpen(entry, cutOff))) {
        expect([absenceOf(gevinst), absenceOf(forbrug)]).toEqual(['notSettled', 'notSettled']);
        return;
      }
      const ended = entries.filter((entry) => entry.to <= cutOff);
      const gains = ended.map(entryGevinst);
      expect(figureValue(gevinst) ?? 0).toBe(addUp(gains));
      expect(figureValue(forbrug) ?? 0).toBe(addUp(ended.map((entry) => entry.forbrug)));
      expect(gevinst.kind === 'absent').toBe(!gains.some((gain) => typeof gain === 'number'));
    }),
    RUNS,
  );
});

it('an entry without a figure is never a silent zero: the sum is partial, unless it is not measured yet', () => {
  fc.assert(
    fc.property(arbEntries, (entries) => {
      const { gevinst } = sumLedger(entries, '2030-12-31');
      const lacking = entries.filter((entry) => {
        const gain = entryGevinst(entry);
        return typeof gain !== 'number' && gain.kind !== 'notMeasuredYet';
      });
      if (gevinst.kind === 'absent') {
        expect(gevinst.absence.kind === 'notMeasuredYet').toBe(lacking.length === 0 && entries.length > 0);
      } else {
        expect(isPartial(gevinst)).toBe(lacking.length > 0);
        expect(missingParts(gevinst)).toHaveLength(lacking.length);
      }
    }),
    RUNS,
  );
});

it('the order of the rows does not matter', () => {
  const arbShuffled = arbEntries.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    ),
  );
  fc.assert(
    fc.property(arbShuffled, arbDay, ([entries, shuffled], cutOff) => {
      const one = sumLedger(entries, cutOff);
      const other = sumLedger(shuffled, cutOff);
      for (const name of ['gevinst', 'forbrug'] as const) {
        expect(figureValue(other[name])).toBe(figureValue(one[name]));
        expect(absenceOf(other[name])).toBe(absenceOf(one[name]));
        expect(new Set(missingParts(other[name]))).toEqual(new Set(missingParts(one[name])));
      }
    }),
    RUNS,
  );
});

it('a later cut-off contains an earlier one, and adds the entries that ended between them', () => {
  fc.assert(
    fc.property(arbEntries, arbDay, arbDay, (entries, x, y) => {
      const [early, late] = x <= y ? [x, y] : [y, x];
      fc.pre(!entries.some((entry) => isOpen(entry, early) || isOpen(entry, late)));
      const between = entries.filter((entry) => entry.to > early && entry.to <= late);
      const before = figureValue(sumLedger(entries, early).forbrug) ?? 0;
      const after = figureValue(sumLedger(entries, late).forbrug) ?? 0;
      expect(after - before).toBe(addUp(between.map((entry) => entry.forbrug)));
      expect(after).toBeGreaterThanOrEqual(before);
    }),
    RUNS,
  );
});

it('grouping keeps every row, each with its own project', () => {
  fc.assert(
    fc.property(arbLedger, (ledger) => {
      const grouped = groupLedger(ledger);
      expect([...grouped.values()].flat()).toHaveLength(ledger.length);
      for (const [key, entries] of grouped) {
        expect(entries).toEqual(ledger.filter((entry) => entry.project === key));
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Day, monthsFrom } from '../../../src/barometer/calendar.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { figureValue } from '../../../src/barometer/figure.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import { type BreakEven, computeLookAhead, type LookAhead } from '../../../src/barometer/lookAhead.ts';
import { computePace, type Pace } from '../../../src/barometer/pace.ts';
import { completeMoney } from '../../../src/barometer/totals.ts';
import { compareRatios, ratio } from '../../../src/barometer/units.ts';
import { arbDay, arbEdition, arbFigure, RUNS } from '../../support/arbitraries.ts';
import { deepFreeze, reported, shown } from '../../support/builders.ts';
import { entryOver, moneyOf } from './monthlyLedger.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const END = '2020-12-31';
const PERIOD = { from: '2017-01-01', to: END };

type Amounts = Parameters<typeof moneyOf>[0];
type Steady = {
  readonly amounts: Amounts;
  readonly gain: number;
  readonly spending: number;
  readonly cutOff: Day;
};

const arbAmount = fc.integer({ min: 0, max: 1_000_000 });
const arbSteady: fc.Arbitrary<Steady> = fc.record({
  amounts: fc.record({
    gevinst: arbAmount,
    forbrug: arbAmount,
    budgetGevinst: arbAmount,
    investeringssum: arbAmount,
  }),
  gain: fc.integer({ min: -1_000, max: 100_000 }),
  spending: fc.nat({ max: 50_000 }),
  cutOff: arbDay,
});

const paceOf = (gain: number, spending: number, times = 1): Pace => ({
  gevinst: reported(ratio(gain * times, 6)),
  forbrug: reported(ratio(spending * times, 6)),
  basis: 'recent',
  months: 6,
});
const look = ({ amounts, gain, spending, cutOff }: Steady): LookAhead =>
  computeLookAhead(deepFreeze(moneyOf(amounts)), deepFreeze(paceOf(gain, spending)), PERIOD, cutOff);

const BEST_FIRST: readonly LookAhead['reach'][] = ['reached', 'within', 'outOfReach'];
/** Later is larger: reached already, on a day, never. */
const lateness = (breakEven: BreakEven): string =>
  breakEven.kind === 'reached' ? '' : breakEven.kind === 'on' ? breakEven.day : '9999';

it('money in another size gives the same dates and reach, and everything else in that size', () => {
  const scaled = (amounts: Amounts, by: number): Amounts => ({
    gevinst: amounts.gevinst * by,
    forbrug: amounts.forbrug * by,
    budgetGevinst: amounts.budgetGevinst * by,
    investeringssum: amounts.investeringssum * by,
  });
  fc.assert(
    fc.property(arbSteady, fc.integer({ min: 2, max: 1_000 }), (steady, by) => {
      const one = look(steady);
      const { amounts, gain, spending } = steady;
      const many = look({
        ...steady,
        amounts: scaled(amounts, by),
        gain: gain * by,
        spending: spending * by,
      });
      expect(many.breakEven).toEqual(one.breakEven);
      expect(many.reach).toBe(one.reach);
      expect(many.remainingMonths).toBe(one.remainingMonths);
      expect(shown(many.remainingGevinst)).toBe(amounts.budgetGevinst * by - amounts.gevinst * by);
      const [needed, neededByMany] = [figureValue(one.neededPerMonth), figureValue(many.neededPerMonth)];
      if (needed !== undefined && neededByMany !== undefined) {
        expect(compareRatios(neededByMany, ratio(needed.numerator * by, needed.denominator))).toBe(0);
      }
    }),
    RUNS,
  );
});

it('the pace of entries in another size is the pace in that size, over the same months', () => {
  const arbLedger = fc.array(fc.tuple(fc.nat({ max: 40 }), arbAmount, arbAmount), {
    minLength: 1,
    maxLength: 8,
  });
  const ledgerOf = (rows: readonly [number, number, number][], by: number): LedgerEntry[] =>
    rows.map(([months, gain, spending]) => {
      const month = `${2017 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
      return entryOver(month, month, gain * by, spending * by, 'a');
    });
  const paceAt = (ledger: readonly LedgerEntry[]) => {
    const sum = (name: 'gevinst' | 'forbrug') =>
      ledger.reduce((total, entry) => total + (typeof entry[name] === 'number' ? entry[name] : 0), 0);
    const totals = moneyOf({
      gevinst: sum('gevinst'),
      forbrug: sum('forbrug'),
      budgetGevinst: 0,
      investeringssum: 0,
    });
    return computePace(ledger, totals, PERIOD, END);
  };
  fc.assert(
    fc.property(arbLedger, fc.integer({ min: 2, max: 100 }), (rows, by) => {
      const one = paceAt(ledgerOf(rows, 1));
      const many = paceAt(ledgerOf(rows, by));
      expect([many.basis, many.months]).toEqual([one.basis, one.months]);
      for (const name of ['gevinst', 'forbrug'] as const) {
        const value = figureValue(one[name]);
        expect(figureValue(many[name])).toEqual(
          value && { numerator: value.numerator * by, denominator: value.denominator },
        );
      }
    }),
    RUNS,
  );
});

it('more gain so far, or a better pace, never puts a plan further out of reach', () => {
  fc.assert(
    fc.property(arbSteady, arbAmount, (steady, more) => {
      const rank = (ahead: LookAhead) => BEST_FIRST.indexOf(ahead.reach);
      const now = rank(look(steady));
      const gained = { ...steady.amounts, gevinst: steady.amounts.gevinst + more };
      expect(rank(look({ ...steady, amounts: gained }))).toBeLessThanOrEqual(now);
      expect(rank(look({ ...steady, gain: steady.gain + more }))).toBeLessThanOrEqual(now);
    }),
    RUNS,
  );
});

it('a better pace, or less spending, never moves the day on which the money is back further away', () => {
  fc.assert(
    fc.property(arbSteady, fc.integer({ min: 1, max: 100_000 }), (steady, more) => {
      const now = lateness(look(steady).breakEven);
      expect(lateness(look({ ...steady, gain: steady.gain + more }).breakEven) <= now).toBe(true);
      expect(lateness(look({ ...steady, spending: steady.spending - more }).breakEven) <= now).toBe(true);
    }),
    RUNS,
  );
});

it('on the day the money is back it is back at that pace, and a month earlier it was not', () => {
  fc.assert(
    fc.property(arbSteady, (steady) => {
      const { breakEven } = look(steady);
      fc.pre(breakEven.kind === 'on');
      const months = monthsFrom(steady.cutOff, breakEven.day) - 1;
      const netAfter = (passed: number) =>
        6 * (steady.amounts.gevinst - steady.amounts.forbrug) + passed * (steady.gain - steady.spending);
      expect(netAfter(months)).toBeGreaterThanOrEqual(0);
      expect(netAfter(months - 1)).toBeLessThan(0);
    }),
    RUNS,
  );
});

it('a plan that is within reach is reached when the present pace is doubled, and one out of reach is not', () => {
  fc.assert(
    fc.property(arbSteady, (steady) => {
      const { reach, remainingMonths = 0 } = look(steady);
      fc.pre(reach !== 'reached');
      const { gevinst, budgetGevinst } = steady.amounts;
      const atTwice = 6 * gevinst + 2 * steady.gain * remainingMonths;
      expect(reach).toBe(remainingMonths > 0 && atTwice >= 6 * budgetGevinst ? 'within' : 'outOfReach');
    }),
    RUNS,
  );
});

it('nothing is told of sums that are missing or lack a part', () => {
  const arbInputs = fc.record({
    gevinst: arbFigure,
    forbrug: arbFigure,
    budgetGevinst: arbFigure,
    investeringssum: arbFigure,
  });
  const isWhole = (figure: { kind: string; missing?: readonly unknown[] }) =>
    figure.kind !== 'absent' && (figure.missing ?? []).length === 0;
  fc.assert(
    fc.property(arbInputs, (inputs) => {
      const ahead = computeLookAhead(deepFreeze(completeMoney(inputs)), paceOf(1, 1), PERIOD, '2018-09-02');
      const isPlanKnown = isWhole(inputs.gevinst) && isWhole(inputs.budgetGevinst);
      expect(ahead.reach === 'unknown').toBe(!isPlanKnown);
      expect(ahead.remainingGevinst.kind === 'absent').toBe(!isPlanKnown);
      expect(ahead.projectedGevinst.kind === 'absent').toBe(!isWhole(inputs.gevinst));
    }),
    RUNS,
  );
});

it('every edition has a look ahead, however little it states, and it writes to none', () => {
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const barometer = deepFreeze(computeBarometer(edition));
      const pace = computePace(barometer.edition.ledger, barometer.totals, PERIOD, barometer.cutOff);
      const ahead = computeLookAhead(barometer.totals, pace, PERIOD, barometer.cutOff);
      expect([...BEST_FIRST, 'unknown']).toContain(ahead.reach);
      if (ahead.breakEven.kind === 'on') {
        expect(ahead.breakEven.day > barometer.cutOff).toBe(true);
      }
    }),
    RUNS,
  );
});

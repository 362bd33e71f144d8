import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../../../src/barometer/decimal.ts';
import { type Check, reconcile } from '../../../src/barometer/reconcile.ts';
import { arbKroner, RUNS } from '../../support/arbitraries.ts';
import { ratioFigure } from '../../support/builders.ts';

const check = (printed: number, decimals: number, roundedTo?: number): Check => ({
  quantity: 'realisedGevinst',
  printed: decimal(printed, decimals),
  ...(roundedTo === undefined ? {} : { roundedTo }),
  source: 'follow-up',
});

it('a total printed rounded, up or down, is never called wrong, and one a step away always is', () => {
  fc.assert(
    fc.property(arbKroner, fc.constantFrom(10, 1000, 100_000, 1_000_000), (amount, step) => {
      const printed = Math.round(amount / step) * step;
      const outcomeOf = (value: number) => reconcile(check(value, 0, step), ratioFigure(amount, 1)).outcome;
      expect(outcomeOf(printed)).toBe(printed === amount ? 'agrees' : 'rounding');
      const isHalf = Math.abs(printed - amount) * 2 === step;
      expect(outcomeOf(printed + step)).toBe('differs');
      expect(outcomeOf(printed - step)).toBe(isHalf ? 'rounding' : 'differs');
    }),
    RUNS,
  );
});

it('an exact total agrees with itself and with no other', () => {
  fc.assert(
    fc.property(arbKroner, fc.integer({ min: -5, max: 5 }), (amount, off) => {
      const { outcome } = reconcile(check(amount + off, 0), ratioFigure(amount, 1));
      expect(outcome).toBe(off === 0 ? 'agrees' : 'differs');
    }),
    RUNS,
  );
});

it('a ratio printed with two decimals is rounded when it is within half a hundredth', () => {
  const arbCost = fc.integer({ min: 1, max: 100_000_000 });
  fc.assert(
    fc.property(arbKroner, arbCost, fc.integer({ min: -2, max: 2 }), (gain, cost, off) => {
      const printed = Math.round((gain / cost) * 100) + off;
      const doubled = 2n * (BigInt(printed) * BigInt(cost) - 100n * BigInt(gain));
      const size = doubled < 0n ? -doubled : doubled;
      const expected = size === 0n ? 'agrees' : size <= BigInt(cost) ? 'rounding' : 'differs';
      expect(reconcile(check(printed, 2), ratioFigure(gain, cost)).outcome).toBe(expected);
    }),
    RUNS,
  );
});

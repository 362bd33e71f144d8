import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalFromNumber,
  decimalToNumber,
  halveDecimal,
  subtractDecimals,
} from '../../../src/barometer/decimal.ts';
import { subtractPercent } from '../../../src/barometer/units.ts';
import { arbDecimal, RUNS } from '../../support/arbitraries.ts';
import { dec, pct } from '../../support/builders.ts';

/** The value in ten-thousandths of ten-thousandths, as whole as can be. */
const exact = ({ units, decimals }: Decimal): bigint => BigInt(units) * 10n ** BigInt(8 - decimals);

describe('decimals, whatever they are', () => {
  it('add and subtract exactly', () => {
    fc.assert(
      fc.property(arbDecimal, arbDecimal, (a, b) => {
        expect(exact(addDecimals(a, b))).toBe(exact(a) + exact(b));
        expect(exact(subtractDecimals(a, b))).toBe(exact(a) - exact(b));
      }),
      RUNS,
    );
  });

  it('compare as their values do, however they are written', () => {
    fc.assert(
      fc.property(arbDecimal, arbDecimal, (a, b) => {
        const sign = exact(a) < exact(b) ? -1 : exact(a) > exact(b) ? 1 : 0;
        expect(Math.sign(compareDecimals(a, b))).toBe(sign);
      }),
      RUNS,
    );
  });

  it('are twice their half', () => {
    fc.assert(
      fc.property(arbDecimal, (value) => {
        const half = halveDecimal(value);
        expect(compareDecimals(addDecimals(half, half), value)).toBe(0);
      }),
      RUNS,
    );
  });

  it('are read back from the number that JSON holds', () => {
    fc.assert(
      fc.property(arbDecimal, (value) => {
        expect(decimalFromNumber(decimalToNumber(value), value.decimals)).toEqual(value);
      }),
      RUNS,
    );
  });
});

it('two rates of one decimal differ by what a person would write down', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999 }), fc.nat({ max: 999 }), (a, b) => {
      const written = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;
      const sign = a < b ? '-' : '';
      const difference = `${sign}${written(Math.abs(a - b))}`;
      expect(subtractPercent(pct(written(a)), pct(written(b)))).toEqual(dec(difference));
    }),
    RUNS,
  );
});

it('a number with a decimal too many is never read as one with fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 9 }), (units, last) => {
      const value = decimalToNumber(decimal(units * 10 + (units < 0 ? -last : last), 3));
      expect(decimalFromNumber(value, 2)).toBeUndefined();
      expect(decimalFromNumber(value, 3)).toBeDefined();
    }),
    RUNS,
  );
});

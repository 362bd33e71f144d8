import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { decimal, decimalToNumber } from '../../../src/barometer/decimal.ts';
import { kroner, ratio } from '../../../src/barometer/units.ts';
import {
  formatDecimal,
  formatKroner,
  formatKronerShort,
  formatMillions,
  formatRatio,
  formatShare,
} from '../../../src/display/format.ts';
import { formatKronerInput, parseKronerInput } from '../../../src/display/kronerInput.ts';
import { RUNS } from '../../support/arbitraries.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** A Danish number as a machine reads it. */
const readBack = (text: string) => Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));

const arbAmount = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }).map(kroner);
const arbRatio = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 1, max: 1_000_000_000 }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

it('an amount to the krone is read back as itself', () => {
  fc.assert(
    fc.property(arbAmount, (amount) => {
      expect(readBack(formatKroner(amount).replace('kr.', ''))).toBe(amount);
    }),
    RUNS,
  );
});

it('an amount in millions is read back within half of its last place', () => {
  fc.assert(
    fc.property(arbAmount, fc.nat({ max: 4 }), (amount, decimals) => {
      const error = Math.abs(readBack(formatMillions(amount, decimals)) * 1_000_000 - amount);
      expect(error).toBeLessThanOrEqual(0.5 * 10 ** (6 - decimals) + 0.001);
    }),
    RUNS,
  );
});

it('a short amount says million exactly when it is one, and keeps its sign', () => {
  fc.assert(
    fc.property(arbAmount, (amount) => {
      const text = formatKronerShort(amount);
      expect(text.includes('mio.')).toBe(Math.abs(amount) >= 1_000_000);
      expect(text.startsWith('-')).toBe(amount < 0);
    }),
    RUNS,
  );
});

it('a decimal is read back exactly with the decimals it is given with', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat({ max: 6 }), (units, decimals) => {
      const small = decimal(Math.trunc(units / 1_000), decimals);
      expect(readBack(formatDecimal(small))).toBe(decimalToNumber(small));
    }),
    RUNS,
  );
});

it('a ratio below 1 never reads as 1 or more, nor one from 1 up as less', () => {
  fc.assert(
    fc.property(arbRatio, (value) => {
      expect(readBack(formatRatio(value)) >= 1).toBe(value.numerator >= value.denominator);
    }),
    RUNS,
  );
});

it('a ratio close to 1 never reads as 1 or more while it is below', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000_000_000 }), (denominator) => {
      expect(formatRatio(ratio(denominator - 1, denominator))).toMatch(/^0,\d+$/);
    }),
    RUNS,
  );
});

it('a share reads as 0 % or 100 % only when it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), (numerator) => {
      const read = readBack(formatShare(ratio(numerator, 1_000_000)));
      expect(read === 0).toBe(numerator === 0);
      expect(read === 100).toBe(numerator === 1_000_000);
      expect(Math.abs(read - numerator / 10_000)).toBeLessThanOrEqual(0.5);
    }),
    RUNS,
  );
});

it('an amount in a field is read back as itself, with or without kr.', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.constantFrom('', ' kr.', '\u00a0kr', 'KR. '),
      (amount, unit) => {
        expect(parseKronerInput(`${formatKronerInput(amount)}${unit}`)).toEqual({ kind: 'amount', amount });
      },
    ),
    RUNS,
  );
});

it('any text in a field is an amount of whole kroner or an answer to the person', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const input = parseKronerInput(text);
      if (input.kind === 'amount') {
        expect(Number.isSafeInteger(input.amount) && input.amount >= 0).toBe(true);
      } else {
        expect(input.message).not.toBe('');
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decimal } from '../../../src/barometer/decimal.ts';
import { formatRateInput, parseRateInput } from '../../../src/display/rateInput.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { dec } from '../../support/builders.ts';
import { expectDanish } from './danish.ts';

describe('a rate that someone types', () => {
  test.each([
    ['5,2', '5.2'],
    ['5.2', '5.2'],
    ['5,2 %', '5.2'],
    ['5.2%', '5.2'],
    ['5,2\u00a0%', '5.2'],
    ['  5,2  ', '5.2'],
    ['5', '5'],
    ['0', '0'],
    ['0,95', '0.95'],
    ['5,20', '5.20'],
    ['05,2', '5.2'],
    ['99,99', '99.99'],
  ])('"%s" is %s per cent, with the decimals it was given', (text, rate) => {
    expect(parseRateInput(text)).toEqual({ kind: 'rate', rate: dec(rate) });
  });

  test.each([
    ['abc', 'a word'],
    ['-1', 'below 0'],
    ['−1', 'below 0, with a real minus'],
    ['5,234', 'three decimals'],
    ['100', 'a hundred'],
    ['100,0', 'a hundred with a decimal'],
    ['5,', 'a comma and nothing behind it'],
    [',5', 'nothing before the comma'],
    ['5,2,1', 'two commas'],
    ['5 2', 'two numbers are not one'],
    ['5%2', 'nor with a sign between them'],
    ['5 pct.', 'a unit in words'],
    ['1e1', 'as computers write it'],
    ['٥', 'digits of another script'],
  ])('"%s" is refused with a reason: %s', (text) => {
    const input = parseRateInput(text);
    expect(input).toMatchObject({ kind: 'error', message: expect.stringContaining('fx 5,2') });
    expectDanish(input.kind === 'error' ? [input.message] : []);
  });

  it.each(['', '   ', '%', ' % '])('"%s" is asked for', (text) => {
    expect(parseRateInput(text)).toEqual({ kind: 'error', message: 'Skriv en procent.' });
  });
});

it('a rate as it stands in the field is read as the same rate', () => {
  const arbRate = fc
    .tuple(fc.nat({ max: 2 }), fc.nat({ max: 9_999 }))
    .map(([decimals, units]) => decimal(Math.floor(units / 10 ** (2 - decimals)), decimals));
  fc.assert(
    fc.property(arbRate, (rate) => {
      expect(parseRateInput(formatRateInput(rate))).toEqual({ kind: 'rate', rate });
    }),
    RUNS,
  );
});

it('whatever is typed is a rate below 100 with two decimals at most, or an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,% -]{0,7}$/)), (text) => {
      const input = parseRateInput(text);
      if (input.kind === 'rate') {
        const { units, decimals } = input.rate;
        expect(decimals).toBeLessThanOrEqual(2);
        expect(units >= 0 && units / 10 ** decimals < 100).toBe(true);
      }
    }),
    RUNS,
  );
});

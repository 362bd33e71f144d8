import { describe, expect, it, test } from 'vitest';
import {
  addFuldtidspersoner,
  addKroner,
  compareRatios,
  kroner,
  kronerPerFuldtidsperson,
  ratio,
  ratioFromDecimal,
  ratioOfDecimals,
  ratioToNumber,
  subtractKroner,
  subtractPercent,
} from '../../../src/barometer/units.ts';
import { dec, kr, pct, persons, pp } from '../../support/builders.ts';

describe('kroner', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    '%d is not an amount of whole kroner',
    (amount) => {
      expect(() => kroner(amount)).toThrow(RangeError);
      expect(() => kronerPerFuldtidsperson(amount)).toThrow(RangeError);
    },
  );

  it('add and subtract as whole numbers', () => {
    expect(addKroner(kr(10_446_813), kr(1_972_331))).toBe(12_419_144);
    expect(subtractKroner(kr(320_996), kr(548_667))).toBe(-227_671);
  });

  it('refuse a sum that can no longer be exact', () => {
    expect(() => addKroner(kr(Number.MAX_SAFE_INTEGER), kr(1))).toThrow(RangeError);
  });

  it('have no negative zero', () => {
    expect(kroner(-0)).toBe(0);
    expect(subtractKroner(kr(0), kr(0))).toBe(0);
  });
});

describe('a ratio', () => {
  test.each([
    [1, 0],
    [0, 0],
    [1, -1],
    [1.5, 1],
    [1, 0.5],
    [Number.NaN, 1],
  ])('%d / %d is refused: division by zero is a case, not a number', (numerator, denominator) => {
    expect(() => ratio(numerator, denominator)).toThrow(RangeError);
  });

  test.each([
    [ratio(998, 1000), ratio(1, 1), -1],
    [ratio(1000, 1000), ratio(1, 1), 0],
    [ratio(1001, 1000), ratio(1, 1), 1],
    [ratio(-1, 3), ratio(0, 7), -1],
    [ratio(1, 3), ratio(333_333, 1_000_000), 1],
    // As floating point numbers these two are the same.
    [ratio(2 ** 53 - 2, 2 ** 53 - 1), ratio(2 ** 53 - 3, 2 ** 53 - 2), 1],
  ])('%o against %o compares exactly as %i', (a, b, sign) => {
    expect(compareRatios(a, b)).toBe(sign);
  });

  test.each([
    ['1.05', ratio(105, 100)],
    ['1', ratio(1, 1)],
    ['-0.5', ratio(-5, 10)],
  ])('of the decimal %s keeps its digits', (value, expected) => {
    expect(ratioFromDecimal(dec(value))).toEqual(expected);
  });

  test.each([
    ['123', '132', 123, 132],
    ['4.5', '9', 45, 90],
    ['9', '4.5', 90, 45],
    ['0.25', '0.5', 25, 50],
  ])('%s / %s is whole over whole', (a, b, numerator, denominator) => {
    expect(ratioOfDecimals(dec(a), dec(b))).toEqual(ratio(numerator, denominator));
  });

  it('is drawn as the nearest number', () => {
    expect(ratioToNumber(ratio(3, 4))).toBe(0.75);
  });
});

it('subtracts two rates into percentage points', () => {
  expect(subtractPercent(pct('5.2'), pct('3.9'))).toEqual(pp('1.3'));
});

it('adds full-time persons with their decimals', () => {
  expect(addFuldtidspersoner(persons('301'), persons('37.5'))).toEqual(persons('338.5'));
});

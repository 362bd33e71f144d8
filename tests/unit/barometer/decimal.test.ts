import { describe, expect, it, test } from 'vitest';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimal,
  decimalFromNumber,
  decimalToNumber,
  halfUnitOf,
  halveDecimal,
  subtractDecimals,
} from '../../../src/barometer/decimal.ts';
import { dec } from '../../support/builders.ts';

describe('decimal arithmetic is exact', () => {
  test.each([
    ['5.2', '3.9', '1.3'],
    ['1.3', '1.9', '-0.6'],
    ['1.3', '1.2', '0.1'],
    ['1.3', '0.95', '0.35'],
    ['1.5', '2.4', '-0.9'],
    ['0.3', '0.1', '0.2'],
    ['2', '0.001', '1.999'],
    ['1.3', '1.3', '0.0'],
  ])('%s − %s is %s', (a, b, difference) => {
    expect(subtractDecimals(dec(a), dec(b))).toEqual(dec(difference));
  });

  test.each([
    ['0.1', '0.2', '0.3'],
    ['0.05', '0.05', '0.10'],
    ['46', '0.5', '46.5'],
    ['-0.9', '0.9', '0.0'],
  ])('%s + %s is %s', (a, b, sum) => {
    expect(addDecimals(dec(a), dec(b))).toEqual(dec(sum));
  });

  test.each([
    ['1.9', '0.95'],
    ['2.4', '1.2'],
    ['0.1', '0.05'],
    ['-0.3', '-0.15'],
    ['0', '0'],
  ])('half of %s is %s', (value, half) => {
    expect(halveDecimal(dec(value))).toEqual(dec(half));
  });
});

describe('the precision a number is given with', () => {
  test.each([
    ['1.3', '0.05'],
    ['1.30', '0.005'],
    ['7', '0.5'],
  ])('%s may be off by %s', (value, half) => {
    expect(halfUnitOf(dec(value))).toEqual(dec(half));
  });

  it('makes 5.2 and 5.20 equal but not alike', () => {
    expect(compareDecimals(dec('5.2'), dec('5.20'))).toBe(0);
    expect(dec('5.2')).not.toEqual(dec('5.20'));
  });

  test.each([
    ['0.949', '0.95', -1],
    ['0.95', '0.95', 0],
    ['0.951', '0.95', 1],
    ['-0.9', '0', -1],
    ['10', '9.99', 1],
  ])('%s against %s compares as %i', (a, b, sign) => {
    expect(Math.sign(compareDecimals(dec(a), dec(b)))).toBe(sign);
  });
});

describe('a number as JSON writes it', () => {
  test.each([
    [5.2, 1, '5.2'],
    [1.005, 3, '1.005'],
    [1.255, 3, '1.255'],
    [-0.9, 1, '-0.9'],
    [3, 2, '3.00'],
    [-0, 1, '0.0'],
  ])('%d with %i decimals is read as %s', (value, decimals, written) => {
    expect(decimalFromNumber(value, decimals)).toEqual(dec(written));
  });

  test.each([
    [5.25, 1],
    [1.005, 2],
    [0.1 + 0.2, 1],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [2 ** 53 + 2, 0],
  ])('%d is not a number of %i decimals', (value, decimals) => {
    expect(decimalFromNumber(value, decimals)).toBeUndefined();
  });

  it('goes back to the number it was', () => {
    expect(decimalToNumber(dec('0.35'))).toBe(0.35);
    expect(decimalToNumber(dec('-0.6'))).toBe(-0.6);
  });
});

describe('a decimal that cannot be held exactly', () => {
  test.each([
    [0.5, 1],
    [2 ** 53, 0],
    [1, -1],
    [1, 0.5],
    [Number.NaN, 0],
  ])('%d units of %d decimals is refused', (units, decimals) => {
    expect(() => decimal(units, decimals)).toThrow(RangeError);
  });

  it('is refused as the result of a sum too', () => {
    expect(() => addDecimals(decimal(Number.MAX_SAFE_INTEGER), decimal(1))).toThrow(RangeError);
    expect(() => addDecimals(decimal(Number.MAX_SAFE_INTEGER), decimal(1, 2))).toThrow(RangeError);
  });
});

it('has no negative zero, which would be shown with a minus', () => {
  expect(decimal(-0, 1).units).toBe(0);
  expect(absoluteDecimal(dec('-0.6'))).toEqual(dec('0.6'));
});

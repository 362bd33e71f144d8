import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/barometer/units.ts';
import {
  formatDecimal,
  formatKroner,
  formatKronerAxis,
  formatKronerBar,
  formatKronerNumber,
  formatKronerShort,
  formatKronerValue,
  formatMillions,
  formatNumber,
  formatPercent,
  formatPercentagePoints,
  formatPersons,
  formatPoints,
  formatRate,
  formatRatio,
  formatRoundedKroner,
  formatShare,
  withSign,
} from '../../../src/display/format.ts';
import { dec, kr, pct, persons, pp } from '../../support/builders.ts';

/** Danish numbers keep their unit on the same line with a space that does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('kroner', () => {
  it.each([
    [46_022_596, '46.022.596 kr.'],
    [0, '0 kr.'],
    [999, '999 kr.'],
    [1_000, '1.000 kr.'],
    [-4_661, '-4.661 kr.'],
    [999_999_999_999, '999.999.999.999 kr.'],
  ])('%i is "%s"', (amount, text) => {
    expect(formatKroner(kr(amount))).toBe(text.replace(' kr.', '\u00a0kr.'));
    expect(formatKronerValue(amount)).toBe(formatKroner(kr(amount)));
    expect(`${formatKronerNumber(kr(amount))} kr.`).toBe(text);
  });

  it.each([
    [46_022_596, '46,0'],
    [31_654_596, '31,7'],
    [14_368_000, '14,4'],
    [50_000, '0,1'],
    [49_999, '0,0'],
    [-50_000, '-0,1'],
    [-49_999, '0,0'],
    [0, '0,0'],
    [1_234_567_890, '1.234,6'],
    [-1_746_867, '-1,7'],
  ])('%i is %s million, rounded half away from zero, and zero has no sign', (amount, text) => {
    expect(formatMillions(kr(amount))).toBe(text);
    expect(formatKronerBar(amount)).toBe(text);
  });

  it.each([
    [46_022_596, '46,0 mio. kr.'],
    [1_000_000, '1,0 mio. kr.'],
    [999_999, '999.999 kr.'],
    [-1_000_000, '-1,0 mio. kr.'],
    [250_000, '250.000 kr.'],
  ])('%i is "%s" where there is little room', (amount, text) => {
    expect(plain(formatKronerShort(kr(amount)))).toBe(text);
  });

  it.each([
    [3_300_000, 100_000, '3,3 mio.'],
    [132_000_000, 1_000_000, '132 mio.'],
    [-55_000, 1_000, '-0,055 mio.'],
    [3_250_000, 10_000, '3,25 mio.'],
    [3_300_000, 1, '3.300.000'],
    [3_300_500, 500, '3.300.500'],
  ])('%i rounded to %i by its source is "%s"', (amount, roundedTo, text) => {
    expect(plain(formatRoundedKroner(kr(amount), roundedTo))).toBe(text);
  });

  it.each([
    [10_000_000, '10 mio. kr.'],
    [2_500_000, '2,5 mio. kr.'],
    [0, '0 mio. kr.'],
  ])('%i on an axis is "%s"', (amount, text) => {
    expect(plain(formatKronerAxis(amount))).toBe(text);
  });

  it.each([
    [1, '+6,5'],
    [0, '6,5'],
  ])('a change has a plus when it is above 0', (value, text) => {
    expect(withSign('6,5', value)).toBe(text);
  });
});

describe('ratios', () => {
  it.each([
    [46_022_596, 31_654_596, '1,45'],
    [132_023_529, 85_411_631, '1,55'],
    [33, 18, '1,83'],
    [20_158_162, 16_215_262, '1,24'],
    [1, 1, '1,00'],
    [7, 7, '1,00'],
    [998, 1000, '0,998'],
    [995, 1000, '0,995'],
    [994, 1000, '0,99'],
    [2_421_824, 2_426_485, '0,998'],
    [99_999, 100_000, '0,99999'],
    [9_999_999, 10_000_000, '0,999999'],
    [999_999_999, 1_000_000_000, '0,999999'],
    [1_000_001, 1_000_000, '1,00'],
    [1_004, 1000, '1,00'],
    [1_005, 1000, '1,01'],
    [5, 1000, '0,01'],
    [4, 1000, '0,00'],
    [0, 5, '0,00'],
    [-5, 1000, '-0,01'],
    [-4, 1000, '0,00'],
    [-145, 100, '-1,45'],
    [1_234_567, 1, '1.234.567,00'],
  ])('%i / %i is "%s"', (numerator, denominator, text) => {
    expect(formatRatio(ratio(numerator, denominator))).toBe(text);
  });
});

describe('shares', () => {
  it.each([
    [0, 7, '0 %'],
    [4, 1000, '0,4 %'],
    [4, 10_000, '0,04 %'],
    [5, 1000, '1 %'],
    [-4, 1000, '-0,4 %'],
    [3486, 10_000, '35 %'],
    [350, 1066, '33 %'],
    [994, 1000, '99 %'],
    [995, 1000, '99,5 %'],
    [996, 1000, '99,6 %'],
    [9_996, 10_000, '99,96 %'],
    [1, 1, '100 %'],
    [1_004, 1000, '100,4 %'],
    [10_004, 10_000, '100,04 %'],
    [123, 100, '123 %'],
    [12_345, 10, '123.450 %'],
    [-123, 100, '-123 %'],
  ])('%i / %i is "%s"', (numerator, denominator, text) => {
    expect(plain(formatShare(ratio(numerator, denominator)))).toBe(text);
  });

  it('are shown of the largest amounts there are', () => {
    expect(plain(formatShare(ratio(999_999_999_999, 1)))).toBe('99.999.999.999.900 %');
    expect(plain(formatShare(ratio(1, 999_999_999_999)))).toBe('0,000000 %');
  });
});

describe('decimals', () => {
  it.each([
    ['0.005', 2, '0,01'],
    ['-0.005', 2, '-0,01'],
    ['0.004', 2, '0,00'],
    ['-0.004', 2, '0,00'],
    ['1.005', 2, '1,01'],
    ['2.675', 2, '2,68'],
    ['0.35', 1, '0,4'],
    ['0.25', 1, '0,3'],
    ['0.15', 1, '0,2'],
    ['8.5', 0, '9'],
    ['1066', 0, '1.066'],
  ])('%s with %i decimals is "%s", half away from zero and exactly', (value, decimals, text) => {
    expect(formatDecimal(dec(value), decimals)).toBe(text);
  });

  it('are as many as they are given with', () => {
    expect(formatDecimal(dec('1.30'))).toBe('1,30');
    expect(formatPercent(pct('5.2'))).toBe('5,2\u00a0%');
    expect(formatPercent(pct('4.0'))).toBe('4,0\u00a0%');
    expect(formatPoints(pp('0.35'))).toBe('0,35');
    expect(formatPoints(pp('-0.9'))).toBe('-0,9');
    expect(formatPercentagePoints(pp('1.3'))).toBe('1,3\u00a0%-point');
  });

  it('of persons are left out where they say nothing', () => {
    expect(formatPersons(persons('301'))).toBe('301');
    expect(formatPersons(persons('12.50'))).toBe('12,5');
    expect(formatPersons(persons('3.00'))).toBe('3');
    expect(formatPersons(persons('1066'))).toBe('1.066');
  });

  it('of plain numbers are at most two', () => {
    expect([1066, 0, 3.4, 3.456, -2].map(formatNumber)).toEqual(['1.066', '0', '3,4', '3,46', '-2']);
    expect(formatRate(5)).toBe('5,0\u00a0%');
  });
});

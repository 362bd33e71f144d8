import fc from 'fast-check';
import { expect, it } from 'vitest';
import { danishFloat, danishNumber } from '../../../src/display/danishNumber.ts';
import { compareDanish } from '../../../src/display/danishOrder.ts';
import { formatDay, formatList, formatMonth, formatShortMonth } from '../../../src/display/format.ts';
import { RUNS } from '../../support/arbitraries.ts';

// What the app writes itself is held against what the platform would write.

const intl = (least: number, most: number) =>
  new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    signDisplay: 'negative',
  });

const arbDecimals = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }));

it('a decimal is written as the platform writes it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2000, max: 2000 })),
      fc.nat({ max: 8 }),
      arbDecimals,
      (units, decimals, [a, b]) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const exact = `${units}e-${decimals}` as `${number}`;
        expect(danishNumber(units, decimals, least, most)).toBe(intl(least, most).format(exact));
      },
    ),
    RUNS,
  );
});

it('a floating point number is written as the platform writes it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
        fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
      ),
      arbDecimals,
      (value, [a, b]) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        expect(danishFloat(value, least, most)).toBe(intl(least, most).format(`${value}` as `${number}`));
      },
    ),
    RUNS,
  );
});

it.each([
  [1.005, '1,01'],
  [0.045, '0,05'],
  [-0.004, '0'],
  [-0.005, '-0,01'],
  [0, '0'],
  [1e-7, '0'],
  [999.995, '1.000'],
])('%d with at most two decimals is "%s"', (value, text) => {
  expect(danishFloat(value, 0, 2)).toBe(text);
});

it('days and months are named as the platform names them', () => {
  const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat('da-DK', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  for (let at = Date.UTC(2019, 11, 28); at < Date.UTC(2021, 0, 5); at += 86_400_000) {
    const date = new Date(at);
    const iso = date.toISOString().slice(0, 10);
    expect(formatDay(iso)).toBe(day.format(date));
    expect(formatMonth(iso.slice(0, 7))).toBe(month.format(date));
    expect(formatShortMonth(iso.slice(0, 7))).toBe(short.format(date));
  }
});

it('a list is joined as the platform joins it', () => {
  const list = new Intl.ListFormat('da-DK', { type: 'conjunction' });
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (items) => {
      expect(formatList(items)).toBe(list.format(items));
    }),
    RUNS,
  );
});

it('names stand in the order that the platform gives them', () => {
  const collator = new Intl.Collator('da', { numeric: true });
  const letter = fc.constantFrom(...'aaabcdevwyzAABZæøåÆØÅäöüé 19-.\u0301\u00adþ');
  const name = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(name, name, name, (start, a, b) => {
      const order = compareDanish(start + a, start + b);
      expect(Math.sign(order)).toBe(Math.sign(collator.compare(start + a, start + b)));
    }),
    { ...RUNS, numRuns: Math.max(5000, RUNS.numRuns ?? 0) },
  );
});

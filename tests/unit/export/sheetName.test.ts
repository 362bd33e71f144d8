import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from '../../../src/export/sheetName.ts';
import { RUNS } from '../../support/arbitraries.ts';

it('tells apart what has one name, in any case of letters', () => {
  expect(sheetNames(['Projekter', 'projekter', 'Projekter'])).toEqual([
    'Projekter',
    'projekter (2)',
    'Projekter (3)',
  ]);
  expect(sheetNames(['om DATA'], ['Om data'])).toEqual(['om DATA (2)']);
});

it('replaces what Excel does not accept', () => {
  expect(sheetNames(['Gevinst/forbrug: [alle]?', "'citat'", '', 'History'])).toEqual([
    'Gevinst forbrug alle',
    'citat',
    'Ark',
    'History (2)',
  ]);
});

it('is accepted by Excel, whatever the titles are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (titles) => {
      const names = sheetNames(titles, ['Om data']);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]+(?<!')$/u);
      }
    }),
    RUNS,
  );
}, 30_000);

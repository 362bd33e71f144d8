import { describe, expect, it, test } from 'vitest';
import { NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { absent, type Figure } from '../../../src/barometer/figure.ts';
import { type RatePair, splitGapMove } from '../../../src/barometer/gapMove.ts';
import type { Percent } from '../../../src/barometer/units.ts';
import { pct, pp, reported, shown } from '../../support/builders.ts';

const rate = (written: string | undefined): Figure<Percent> =>
  written === undefined ? absent(NOT_STATED) : reported(pct(written));
const month = (name: string, local: string | undefined, national: string | undefined): RatePair => ({
  month: name,
  local: rate(local),
  national: rate(national),
});

describe('what moved the gap between two months', () => {
  test.each([
    ['5.2', '4.0', '5.2', '3.9', '0.0', '-0.1', '0.1', 'Odense in summer 2018: only the country fell'],
    ['6.1', '4.5', '5.2', '3.9', '-0.9', '-0.6', '-0.3', 'both fell, Odense by more'],
    ['5.2', '3.9', '5.5', '4.2', '0.3', '0.3', '0.0', 'both rose alike, and the gap is the same'],
    ['1.5', '2.4', '1.7', '2.6', '0.2', '0.2', '0.0', 'Herning lies below the country and stays there'],
    ['2.0', '2.1', '2.2', '2.0', '0.2', '-0.1', '0.3', 'from below the country to above it'],
    ['5.15', '3.9', '5.2', '3.95', '0.05', '0.05', '0.00', 'rates with different decimals'],
  ])(
    '%s and %s, then %s and %s: local %s, national %s, change %s (%s)',
    (l1, n1, l2, n2, local, national, change) => {
      const move = splitGapMove(month('2018-05', l1, n1), month('2018-08', l2, n2));
      expect([move.from, move.to]).toEqual(['2018-05', '2018-08']);
      expect([shown(move.local), shown(move.national), shown(move.change)]).toEqual([
        pp(local),
        pp(national),
        pp(change),
      ]);
    },
  );

  it('says that it is computed, from which rates, and by which rule', () => {
    const move = splitGapMove(month('2018-05', '5.2', '4.0'), month('2018-08', '5.2', '3.9'));
    expect(move.national).toMatchObject({
      kind: 'computed',
      rule: 'gapMove',
      inputs: [
        { name: 'nationalRate', value: { unit: 'percent', amount: pct('4.0') } },
        { name: 'nationalRate', value: { unit: 'percent', amount: pct('3.9') } },
      ],
    });
    expect(move.change).toMatchObject({
      kind: 'computed',
      rule: 'gapMove',
      inputs: [
        { name: 'localRate', value: { unit: 'percentagePoints', amount: pp('0.0') } },
        { name: 'nationalRate', value: { unit: 'percentagePoints', amount: pp('-0.1') } },
      ],
    });
  });
});

describe('a month without one of the rates', () => {
  test.each([
    ['the earlier local one', undefined, '4.0', '5.2', '3.9'],
    ['the earlier national one', '5.2', undefined, '5.2', '3.9'],
    ['the later local one', '5.2', '4.0', undefined, '3.9'],
    ['the later national one', '5.2', '4.0', '5.2', undefined],
  ])('splits nothing: %s', (side, l1, n1, l2, n2) => {
    const move = splitGapMove(month('2018-05', l1, n1), month('2018-08', l2, n2));
    expect(shown(move.change)).toBe('notStated');
    expect(shown(side.includes('local') ? move.local : move.national)).toBe('notStated');
  });

  it('still tells what the side did that is known', () => {
    const move = splitGapMove(month('2018-05', '5.2', undefined), month('2018-08', '5.0', '3.9'));
    expect(shown(move.local)).toEqual(pp('-0.2'));
  });

  it('is not told apart from one whose rate could not be read: neither is a movement', () => {
    const unread = { ...month('2018-05', '5.2', '4.0'), local: absent(UNREADABLE) };
    expect(shown(splitGapMove(unread, month('2018-08', '5.2', '3.9')).change)).toBe('notStated');
  });
});

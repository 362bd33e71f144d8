import { describe, expect, it, test } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import { absent, computed, type Figure } from '../../../src/barometer/figure.ts';
import { type Check, reconcile } from '../../../src/barometer/reconcile.ts';
import { type Ratio, ratio } from '../../../src/barometer/units.ts';
import { dec, ratioFigure } from '../../support/builders.ts';

function check(printed: string, roundedTo?: number): Check {
  return {
    quantity: 'realisedNettogevinst',
    printed: dec(printed),
    ...(roundedTo === undefined ? {} : { roundedTo }),
    source: 'follow-up',
  };
}

const whole = (amount: number): Figure<Ratio> => computed('sumOfProjects', ratio(amount, 1), []);

describe('a total printed exactly', () => {
  test.each([
    ['46022596', 46_022_596, 'agrees'],
    ['46022596', 46_022_597, 'differs'],
    ['46022596', 46_022_595, 'differs'],
    ['0', 0, 'agrees'],
    ['0', 1, 'differs'],
    ['-4661', -4_661, 'agrees'],
    ['-4661', 4_661, 'differs'],
  ])('as %s and recomputed as %i %s', (printed, recomputed, outcome) => {
    expect(reconcile(check(printed), whole(recomputed)).outcome).toBe(outcome);
  });
});

describe('a total printed in tenths of a million', () => {
  test.each([
    ['46000000', 46_022_596, 'rounding', '46.0 for the gain'],
    ['31700000', 31_654_596, 'rounding', '31.7 for the spending'],
    ['14400000', 14_368_000, 'rounding', '14.4 for the net, though 46.0 − 31.7 is 14.3'],
    ['14400000', 14_400_000, 'agrees', 'nothing rounded away'],
    ['14400000', 14_350_000, 'rounding', 'exactly half a step below'],
    ['14400000', 14_349_999, 'differs', 'one krone further'],
    ['14400000', 14_450_000, 'rounding', 'exactly half a step above'],
    ['14400000', 14_450_001, 'differs', 'one krone further'],
    ['-900000', -938_985, 'rounding', 'Efterværn in 2019, a fall'],
  ])('as %s and recomputed as %i is %s: %s', (printed, recomputed, outcome) => {
    expect(reconcile(check(printed, 100_000), whole(recomputed)).outcome).toBe(outcome);
  });
});

describe('a ratio printed with decimals', () => {
  test.each([
    ['1.45', 46_022_596, 31_654_596, 'rounding'],
    ['1.55', 132_023_529, 85_411_631, 'rounding'],
    ['1.54', 132_023_529, 85_411_631, 'differs'],
    ['2.1', 8_203_500, 3_910_500, 'rounding'],
    ['1.19', 20_158_162, 16_965_262, 'rounding'],
    ['1.5', 3, 2, 'agrees'],
    ['1.5', 31, 20, 'rounding'],
    ['1.5', 1551, 1000, 'differs'],
    ['0.33', 1, 3, 'rounding'],
    ['-0.50', -1, 2, 'agrees'],
  ])('as %s and recomputed as %i / %i is %s', (printed, numerator, denominator, outcome) => {
    expect(reconcile(check(printed), ratioFigure(numerator, denominator)).outcome).toBe(outcome);
  });
});

describe('a total that cannot be recomputed', () => {
  it('is no check when it is only partial, also if it happens to fit', () => {
    const partial = computed(
      'sumOfProjects',
      ratio(46_022_596, 1),
      [],
      [{ key: 'igu', absence: NOT_STATED }],
    );
    expect(reconcile(check('46022596'), partial)).toMatchObject({
      outcome: 'notComputable',
      recomputed: undefined,
    });
  });

  it('is no check when it is absent', () => {
    expect(reconcile(check('46022596'), absent(NOT_STATED)).outcome).toBe('notComputable');
  });
});

it('a check gives back what was recomputed, so that the size of a difference can be shown', () => {
  expect(reconcile(check('10'), whole(12)).recomputed).toEqual(ratio(12, 1));
});

import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { computeBudgetAfkastgrad, computeRealisedAfkastgrad } from '../../../src/barometer/afkastgrad.ts';
import { figureValue, missingParts } from '../../../src/barometer/figure.ts';
import { ratio, ratioToNumber } from '../../../src/barometer/units.ts';
import { krFigure, partialKr, shown } from '../../support/builders.ts';

describe('realised afkastgrad is gevinst over forbrug', () => {
  test.each([
    [46_022_596, 31_654_596, '1.45', 'Odense to week 35 2018'],
    [16_743_704, 6_924_408, '2.42', 'Flere samtaler – forsikrede ledige'],
    [320_996, 548_667, '0.59', 'Efterværn'],
    [2_421_824, 2_426_485, '1.00', 'Individuelle midler, just below break-even'],
    [0, 100, '0.00', 'nothing gained'],
    [-50, 100, '-0.50', 'a gain taken back'],
  ])('%i / %i is %s: %s', (gevinst, forbrug, shownAs) => {
    const figure = computeRealisedAfkastgrad(krFigure(gevinst), krFigure(forbrug));
    expect(figure).toMatchObject({ rule: 'realisedAfkastgrad', value: ratio(gevinst, forbrug) });
    const value = figureValue(figure);
    expect(value === undefined ? '' : ratioToNumber(value).toFixed(2)).toBe(shownAs);
  });

  test.each([
    [100, 0, 'nothing is spent'],
    [0, 0, 'nothing is gained or spent'],
    [100, -5, 'more came back than was spent'],
  ])('%i / %i is not defined when %s: never 0, NaN or ∞', (gevinst, forbrug) => {
    expect(shown(computeRealisedAfkastgrad(krFigure(gevinst), krFigure(forbrug)))).toBe('undefined');
  });

  test.each([
    [NOT_MEASURED_YET, 100, 'notMeasuredYet'],
    [NOT_STATED, 100, 'notStated'],
    [100, NOT_STATED, 'notStated'],
    [UNREADABLE, UNREADABLE, 'unreadable'],
  ])('of gevinst %o and forbrug %o is %s, never 0', (gevinst, forbrug, kind) => {
    expect(shown(computeRealisedAfkastgrad(krFigure(gevinst), krFigure(forbrug)))).toBe(kind);
  });

  it('of sums that lack something says what they lack', () => {
    const figure = computeRealisedAfkastgrad(partialKr(100, 'igu'), krFigure(50));
    expect(shown(figure)).toEqual(ratio(100, 50));
    expect(missingParts(figure).map(({ key }) => key)).toEqual(['igu']);
  });
});

describe('budget afkastgrad is budget gevinst over investeringssum', () => {
  test.each([
    [132_023_529, 85_411_631, '1.55', 'Odense 2017–2020'],
    [8_203_500, 3_910_500, '2.1', 'Efterværn as adopted'],
    [3_300_000, 1_800_000, '1.8', 'Efterværn as proposed'],
    [20_158_162, 16_965_262, '1.19', 'Flere samtaler – forsikrede ledige'],
    [
      20_158_162,
      16_215_262,
      '1.24',
      'the same with 750,000 kr. less and the same gain: the rejected alternative',
    ],
    [3_905_781, 3_421_142, '1.14', 'Flere samtaler – jobparate'],
    [1_472_000, 1_472_000, '1.00', 'Øvrige: break-even'],
  ])('%i / %i is %s: %s', (gevinst, investeringssum, shownAs) => {
    const figure = computeBudgetAfkastgrad(krFigure(gevinst), krFigure(investeringssum));
    expect(figure).toMatchObject({ rule: 'budgetAfkastgrad', kind: 'computed' });
    const value = figureValue(figure);
    const decimals = shownAs.split('.')[1]?.length ?? 0;
    expect(value === undefined ? '' : ratioToNumber(value).toFixed(decimals)).toBe(shownAs);
  });

  it('is not defined without an investment', () => {
    expect(shown(computeBudgetAfkastgrad(krFigure(100), krFigure(0)))).toBe('undefined');
  });

  it('goes by its own names, so that it is never mixed up with the realised one', () => {
    const figure = computeBudgetAfkastgrad(krFigure(3), krFigure(2));
    expect(figure.kind === 'reported' ? [] : figure.inputs?.map(({ name }) => name)).toEqual([
      'budgetGevinst',
      'investeringssum',
    ]);
  });
});

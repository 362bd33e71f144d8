import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { isPartial, missingParts } from '../../../src/barometer/figure.ts';
import {
  computeBudgetNettogevinst,
  computeRealisedNettogevinst,
} from '../../../src/barometer/nettogevinst.ts';
import { krFigure, partialKr, shown } from '../../support/builders.ts';

describe('realised nettogevinst', () => {
  test.each([
    [46_022_596, 31_654_596, 14_368_000, 'Odense to week 35 2018'],
    [10_446_813, 8_585_468, 1_861_345, 'CV-boost'],
    [320_996, 548_667, -227_671, 'Efterværn, a loss'],
    [2_421_824, 2_426_485, -4_661, 'Individuelle midler, nearly even'],
    [500, 500, 0, 'break-even'],
    [0, 0, 0, 'nothing gained and nothing spent'],
  ])('%i − %i is %i kr.: %s', (gevinst, forbrug, net) => {
    const figure = computeRealisedNettogevinst(krFigure(gevinst), krFigure(forbrug));
    expect(figure).toMatchObject({ kind: 'computed', rule: 'realisedNettogevinst', value: net, missing: [] });
  });

  it('is what was spent when the gain cannot be measured yet, and is whole', () => {
    const figure = computeRealisedNettogevinst(krFigure(NOT_MEASURED_YET), krFigure(249_656));
    expect(shown(figure)).toBe(-249_656);
    expect(isPartial(figure)).toBe(false);
  });

  test.each([
    [NOT_STATED, 100, 'notStated'],
    [UNREADABLE, 100, 'unreadable'],
    [100, NOT_STATED, 'notStated'],
    [NOT_MEASURED_YET, NOT_STATED, 'notStated'],
    [NOT_STATED, UNREADABLE, 'unreadable'],
  ])('of gevinst %o and forbrug %o is %s, never a number', (gevinst, forbrug, kind) => {
    expect(shown(computeRealisedNettogevinst(krFigure(gevinst), krFigure(forbrug)))).toBe(kind);
  });

  it('is partial when its gain or its forbrug is, and names what it lacks', () => {
    const figure = computeRealisedNettogevinst(partialKr(100, 'igu'), partialKr(30, 'cv-boost'));
    expect(shown(figure)).toBe(70);
    expect(missingParts(figure).map(({ key }) => key)).toEqual(['igu', 'cv-boost']);
  });

  it('shows the two amounts it was made of', () => {
    const figure = computeRealisedNettogevinst(krFigure(NOT_MEASURED_YET), krFigure(300_000));
    expect(figure.kind === 'reported' ? [] : figure.inputs).toEqual([
      { name: 'gevinst', value: NOT_MEASURED_YET },
      { name: 'forbrug', value: { unit: 'kroner', amount: 300_000 } },
    ]);
  });
});

describe('budget nettogevinst', () => {
  test.each([
    [132_023_529, 85_411_631, 46_611_898, 'Odense 2017–2020'],
    [8_203_500, 3_910_500, 4_293_000, 'Efterværn as adopted'],
    [1_258_000, 1_258_000, 0, 'Minijobmesser, printed as "-": an exact 0'],
  ])('%i − %i is %i kr.: %s', (gevinst, investeringssum, net) => {
    const figure = computeBudgetNettogevinst(krFigure(gevinst), krFigure(investeringssum));
    expect(figure).toMatchObject({ rule: 'budgetNettogevinst', value: net });
    expect(figure.kind === 'reported' ? [] : figure.inputs?.map(({ name }) => name)).toEqual([
      'budgetGevinst',
      'investeringssum',
    ]);
  });

  it('is not stated when the investeringssum is not', () => {
    expect(shown(computeBudgetNettogevinst(krFigure(1), krFigure(NOT_STATED)))).toBe('notStated');
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { ReportedTotals } from '../../../src/barometer/edition.ts';
import { computed, type Figure, isPartial } from '../../../src/barometer/figure.ts';
import { preferReported } from '../../../src/barometer/reportedTotals.ts';
import { completeMoney } from '../../../src/barometer/totals.ts';
import type { Kroner } from '../../../src/barometer/units.ts';
import { arbFigure, RUNS } from '../../support/arbitraries.ts';
import {
  buildEdition,
  buildProject,
  deepFreeze,
  kr,
  krFigure,
  listed,
  partialKr,
  shown,
} from '../../support/builders.ts';

const wholeKr = (amount: number): Figure<Kroner> => computed('sumOfProjects', kr(amount), []);
const NOTHING: ReportedTotals = {
  gevinst: krFigure(NOT_STATED),
  forbrug: krFigure(NOT_STATED),
  nettogevinst: krFigure(NOT_STATED),
  budgetGevinst: krFigure(NOT_STATED),
  investeringssum: krFigure(NOT_STATED),
  gevinstPlanToDate: krFigure(NOT_STATED),
};
const moneyOf = (gevinst: Figure<Kroner>, forbrug: Figure<Kroner>) =>
  completeMoney({
    gevinst,
    forbrug,
    budgetGevinst: krFigure(NOT_STATED),
    investeringssum: krFigure(NOT_STATED),
  });

describe('a total that the source prints', () => {
  test.each<[string, Figure<Kroner>, number]>([
    ['stands in where there are no parts', krFigure(NOT_STATED), 4_700_000],
    ['stands in where the parts could not be read', krFigure(UNREADABLE), 4_700_000],
    ['stands in where nothing has been measured', krFigure(NOT_MEASURED_YET), 4_700_000],
    ['stands in for a sum that lacks a part', partialKr(3_000_000, 'igu'), 4_700_000],
    ['changes nothing where the sum is whole', wholeKr(3_000_000), 3_000_000],
    ['changes nothing where the sum is a whole 0', wholeKr(0), 0],
  ])('%s', (_, gevinst, expected) => {
    const money = preferReported(moneyOf(gevinst, krFigure(NOT_STATED)), {
      ...NOTHING,
      gevinst: krFigure(4_700_000),
    });
    expect(shown(money.gevinst)).toBe(expected);
  });

  it('is still said to be reported', () => {
    const totals = moneyOf(krFigure(NOT_STATED), krFigure(NOT_STATED));
    expect(preferReported(totals, { ...NOTHING, forbrug: krFigure(5) }).forbrug.kind).toBe('reported');
  });

  it('leaves a partial sum as it is where it is not printed itself', () => {
    const totals = moneyOf(partialKr(3, 'igu'), partialKr(2, 'igu'));
    expect(preferReported(totals, NOTHING)).toEqual(totals);
    expect(preferReported(totals, undefined)).toBe(totals);
  });
});

describe('what follows from the totals', () => {
  it('follows from those that are shown: net and return of a printed gain and a summed spending', () => {
    const money = preferReported(moneyOf(krFigure(NOT_STATED), wholeKr(2_000_000)), {
      ...NOTHING,
      gevinst: krFigure(4_700_000),
    });
    expect(shown(money.nettogevinst)).toBe(2_700_000);
    expect(shown(money.realisedAfkastgrad)).toEqual({ numerator: 4_700_000, denominator: 2_000_000 });
  });

  it('is the printed net only where gain and spending do not give it', () => {
    const reported = { ...NOTHING, nettogevinst: krFigure(7_900_000) };
    const without = preferReported(moneyOf(krFigure(NOT_STATED), krFigure(NOT_STATED)), reported);
    expect([shown(without.gevinst), shown(without.nettogevinst)]).toEqual(['notStated', 7_900_000]);
    const partial = preferReported(moneyOf(partialKr(3, 'igu'), wholeKr(2)), reported);
    expect(shown(partial.nettogevinst)).toBe(7_900_000);
    const whole = preferReported(moneyOf(wholeKr(3), wholeKr(2)), reported);
    expect(shown(whole.nettogevinst)).toBe(1);
  });

  it('is the budget likewise', () => {
    const money = preferReported(moneyOf(krFigure(NOT_STATED), krFigure(NOT_STATED)), {
      ...NOTHING,
      budgetGevinst: krFigure(57_400_000),
      investeringssum: krFigure(28_700_000),
    });
    expect(shown(money.budgetNettogevinst)).toBe(28_700_000);
    expect(shown(money.budgetAfkastgrad)).toEqual({ numerator: 57_400_000, denominator: 28_700_000 });
  });
});

it('an edition that names only some projects shows the totals it prints; one that names all shows its own', () => {
  const project = buildProject();
  const reportedTotals = { ...NOTHING, budgetGevinst: krFigure(9_000_000) };
  const budgetOf = (complete: boolean) =>
    shown(
      computeBarometer(buildEdition({ projects: listed([project], { complete }), reportedTotals })).totals
        .budgetGevinst,
    );
  expect(budgetOf(false)).toBe(9_000_000);
  expect(budgetOf(true)).toBe(2_000_000);
});

const NAMES = ['gevinst', 'forbrug', 'budgetGevinst', 'investeringssum'] as const;
const arbInputs = fc.record({
  gevinst: arbFigure,
  forbrug: arbFigure,
  budgetGevinst: arbFigure,
  investeringssum: arbFigure,
});
const arbPrinted: fc.Arbitrary<Figure<Kroner>> = fc.oneof(
  fc.constant<Figure<Kroner>>({ kind: 'absent', absence: NOT_STATED }),
  fc.nat({ max: 1_000_000 }).map((amount) => krFigure(amount)),
);

it('a whole figure is never replaced, and a replaced one was not whole', () => {
  fc.assert(
    fc.property(arbInputs, arbPrinted, (inputs, printed) => {
      const totals = deepFreeze(completeMoney(inputs));
      const money = preferReported(totals, {
        gevinst: printed,
        forbrug: printed,
        nettogevinst: printed,
        budgetGevinst: printed,
        investeringssum: printed,
        gevinstPlanToDate: printed,
      });
      for (const name of NAMES) {
        const isWhole = totals[name].kind !== 'absent' && !isPartial(totals[name]);
        expect(money[name]).toEqual(isWhole || printed.kind === 'absent' ? totals[name] : printed);
      }
    }),
    RUNS,
  );
});

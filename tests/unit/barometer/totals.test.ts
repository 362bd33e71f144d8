import { describe, expect, it, test } from 'vitest';
import {
  type Absence,
  NOT_MEASURED_YET,
  NOT_SETTLED,
  NOT_STATED,
  UNREADABLE,
} from '../../../src/barometer/absence.ts';
import { computed, type Figure, isPartial, missingParts } from '../../../src/barometer/figure.ts';
import { completeMoney, computeTotals, type MoneyInputs } from '../../../src/barometer/totals.ts';
import { type Kroner, ratio } from '../../../src/barometer/units.ts';
import { kr, krFigure, shown } from '../../support/builders.ts';

type Amount = number | Absence | Figure<Kroner>;
const asFigure = (amount: Amount): Figure<Kroner> =>
  typeof amount === 'number' || !('value' in amount || 'absence' in amount) ? krFigure(amount) : amount;

/** A project's money by its key: gevinst, forbrug, budget gevinst, investeringssum. */
function project(key: string, gevinst: Amount, forbrug: Amount, budgetGevinst: Amount = 0, sum: Amount = 0) {
  const money: MoneyInputs = {
    gevinst: asFigure(gevinst),
    forbrug: asFigure(forbrug),
    budgetGevinst: asFigure(budgetGevinst),
    investeringssum: asFigure(sum),
  };
  return { key, money };
}

describe('totals of projects', () => {
  it('are sums, and net and ratio follow from the sums', () => {
    const totals = computeTotals([project('a', 300, 100, 1000, 500), project('b', 50, 100, 200, 300)]);
    expect(shown(totals.gevinst)).toBe(350);
    expect(shown(totals.forbrug)).toBe(200);
    expect(shown(totals.nettogevinst)).toBe(150);
    expect(shown(totals.realisedAfkastgrad)).toEqual(ratio(350, 200));
    expect(shown(totals.budgetNettogevinst)).toBe(400);
    expect(shown(totals.budgetAfkastgrad)).toEqual(ratio(1200, 800));
  });

  it('never have a mean of ratios for their ratio', () => {
    // The ratios are 3 and 1, and 9 times as much was spent on the second.
    const totals = computeTotals([project('a', 300, 100), project('b', 900, 900)]);
    expect(shown(totals.realisedAfkastgrad)).toEqual(ratio(1200, 1000));
  });

  it('of nothing do not exist: they are not 0', () => {
    const totals = computeTotals([]);
    expect(shown(totals.gevinst)).toBe('notApplicable');
    expect(shown(totals.nettogevinst)).toBe('notApplicable');
    expect(shown(totals.realisedAfkastgrad)).toBe('notApplicable');
  });

  it('have no afkastgrad when nothing is spent', () => {
    expect(shown(computeTotals([project('a', 300, 0)]).realisedAfkastgrad)).toBe('undefined');
  });
});

describe('a gain that cannot be measured yet', () => {
  const totals = computeTotals([project('a', 300, 100), project('igu', NOT_MEASURED_YET, 30)]);

  it('adds 0, and the total is whole', () => {
    expect([shown(totals.gevinst), isPartial(totals.gevinst)]).toEqual([300, false]);
    expect([shown(totals.nettogevinst), isPartial(totals.nettogevinst)]).toEqual([170, false]);
    expect(shown(totals.realisedAfkastgrad)).toEqual(ratio(300, 130));
  });

  it('leaves the total gain unmeasured when no project has another', () => {
    const reason = { ...NOT_MEASURED_YET, reason: 'opgøres ved projektets udløb' };
    const none = computeTotals([project('igu', reason, 30), project('minifleksjob', NOT_MEASURED_YET, 20)]);
    expect(none.gevinst).toMatchObject({ kind: 'absent', absence: NOT_MEASURED_YET });
    expect(shown(none.nettogevinst)).toBe(-50);
    expect(shown(none.realisedAfkastgrad)).toBe('notMeasuredYet');
  });
});

describe('an amount that is missing', () => {
  test.each([NOT_STATED, UNREADABLE, NOT_SETTLED])(
    'as $kind makes the total partial, and names the project',
    (absence) => {
      const totals = computeTotals([project('a', 300, 100), project('igu', absence, 30)]);
      expect(shown(totals.gevinst)).toBe(300);
      expect(missingParts(totals.gevinst)).toEqual([{ key: 'igu', absence }]);
      expect(missingParts(totals.nettogevinst)).toEqual([{ key: 'igu', absence }]);
      expect(missingParts(totals.realisedAfkastgrad)).toEqual([{ key: 'igu', absence }]);
      expect(isPartial(totals.forbrug)).toBe(false);
    },
  );

  it('inside a project makes the total partial too, for the same reason', () => {
    const entry = { key: '2018-01-01/2018-03-31', absence: UNREADABLE };
    const lacking = computed('sumOfEntries', kr(50), [], [entry]);
    const totals = computeTotals([project('a', 300, 100), project('igu', lacking, 30)]);
    expect(shown(totals.gevinst)).toBe(350);
    expect(missingParts(totals.gevinst)).toEqual([{ key: 'igu', absence: UNREADABLE }]);
  });

  it('everywhere leaves no total rather than a total of 0', () => {
    const totals = computeTotals([
      project('a', NOT_STATED, UNREADABLE),
      project('b', NOT_MEASURED_YET, NOT_STATED),
    ]);
    expect(shown(totals.gevinst)).toBe('notStated');
    expect(shown(totals.forbrug)).toBe('unreadable');
  });

  it('as a project left out is named in every total', () => {
    const left = [{ key: 'efterværn', absence: UNREADABLE }];
    const totals = computeTotals([project('a', 300, 100, 10, 5)], left);
    for (const figure of Object.values(totals)) {
      expect(missingParts(figure).map(({ key }) => key)).toContain('efterværn');
    }
    expect(shown(computeTotals([], left).gevinst)).toBe('unreadable');
  });
});

it('completes the money of one project by the same rules', () => {
  const { money } = project('a', 10_446_813, 8_585_468, 14_485_417, 12_799_750);
  const complete = completeMoney(money);
  expect(shown(complete.nettogevinst)).toBe(1_861_345);
  expect(shown(complete.budgetNettogevinst)).toBe(1_685_667);
  expect(shown(complete.realisedAfkastgrad)).toEqual(ratio(10_446_813, 8_585_468));
  expect(shown(complete.budgetAfkastgrad)).toEqual(ratio(14_485_417, 12_799_750));
});

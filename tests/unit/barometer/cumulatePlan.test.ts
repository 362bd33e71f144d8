import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import { cumulatePlan } from '../../../src/barometer/cumulatePlan.ts';
import type { Plan, PlanYear } from '../../../src/barometer/plan.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { arbKroner, RUNS } from '../../support/arbitraries.ts';
import { buildPlan, buildProject, deepFreeze, krFigure } from '../../support/builders.ts';

const NONE = krFigure(NOT_STATED);
const year = (number: number, gevinst: number, investeringssum: number): PlanYear => ({
  year: number,
  gevinst: krFigure(gevinst),
  investeringssum: krFigure(investeringssum),
  nettogevinst: NONE,
  gevinstChange: NONE,
  investeringssumChange: NONE,
  nettogevinstChange: NONE,
});
const planned = (plan: Partial<Plan>, project: Partial<Project> = {}) =>
  buildProject({ ...project, plans: [buildPlan(plan)] });
const perYear = (...years: readonly PlanYear[]) => planned({ perYear: years });
const whole = (from: string, to: string, gevinst: number, investeringssum = 0) =>
  planned({ period: { from, to }, gevinst: krFigure(gevinst), investeringssum: krFigure(investeringssum) });

describe('a plan per year, up to a month', () => {
  const projects = deepFreeze([perYear(year(2018, 1_200, 600), year(2019, 2_400, 0))]);

  test.each([
    ['2017-12', 0, 0, 'before its first year nothing is planned'],
    ['2018-01', 100, 50, 'a twelfth of the year for each month'],
    ['2018-06', 600, 300, 'half a year'],
    ['2018-12', 1_200, 600, 'the whole of the first year'],
    ['2019-01', 1_400, 600, 'and then the next year goes on from there'],
    ['2019-12', 3_600, 600, 'the whole plan'],
    ['2025-03', 3_600, 600, 'no more than that later'],
  ])('is, in %s, a gain of %i and an investment of %i: %s', (month, gevinst, investeringssum) => {
    expect(cumulatePlan(projects, month, 'gevinst')).toBe(gevinst);
    expect(cumulatePlan(projects, month, 'investeringssum')).toBe(investeringssum);
  });

  it('is in whole kroner', () => {
    expect(cumulatePlan([perYear(year(2018, 100, 0))], '2018-01', 'gevinst')).toBe(8);
    expect(cumulatePlan([perYear(year(2018, 100, 0))], '2018-11', 'gevinst')).toBe(92);
  });

  it('is summed over projects, also where their years are others', () => {
    const two = [...projects, perYear(year(2019, 120, 12))];
    expect(cumulatePlan(two, '2018-12', 'gevinst')).toBe(1_200);
    expect(cumulatePlan(two, '2019-06', 'gevinst')).toBe(1_200 + 1_200 + 60);
  });

  it('is that of the plan that holds, not of the original nor of a proposal', () => {
    const plans = [
      buildPlan({ kind: 'original', perYear: [year(2018, 9_000, 0)] }),
      buildPlan({ kind: 'adopted', perYear: [year(2018, 1_200, 0)] }),
      buildPlan({ kind: 'proposed', perYear: [year(2018, 10, 0)] }),
    ];
    expect(cumulatePlan([buildProject({ plans })], '2018-12', 'gevinst')).toBe(1_200);
  });
});

describe('a plan for a whole period, up to a month', () => {
  test.each([
    ['2018-03', 0, 'before it begins nothing is planned'],
    ['2018-04', 100, 'its first month, although it begins in the middle of it'],
    ['2018-12', 900, 'nine of its twelve months'],
    ['2019-03', 1_200, 'its last month'],
    ['2020-01', 1_200, 'no more than that later'],
  ])('is, in %s, %i: %s', (month, gevinst) => {
    expect(cumulatePlan([whole('2018-04-15', '2019-03-31', 1_200)], month, 'gevinst')).toBe(gevinst);
  });

  it('is added to those per year', () => {
    const both = [whole('2018-01-01', '2018-12-31', 120, 12), perYear(year(2018, 1_200, 600))];
    expect(cumulatePlan(both, '2018-06', 'gevinst')).toBe(660);
    expect(cumulatePlan(both, '2018-06', 'investeringssum')).toBe(306);
  });

  it("goes over the project's period where it has none of its own, and over its own where it has", () => {
    const amounts = { gevinst: krFigure(1_200), perYear: [] };
    const investmentPeriod = { from: '2018-01-01', to: '2018-12-31' };
    expect(cumulatePlan([planned(amounts, { investmentPeriod })], '2018-06', 'gevinst')).toBe(600);
    const period = { from: '2018-01-01', to: '2019-12-31' };
    expect(cumulatePlan([planned({ ...amounts, period }, { investmentPeriod })], '2018-06', 'gevinst')).toBe(
      300,
    );
  });
});

describe('a project without a plan', () => {
  const planless = buildProject({ plans: [] });
  const proposal = buildProject({ plans: [buildPlan({ kind: 'proposed', perYear: [year(2018, 1, 1)] })] });

  it('plans nothing, and neither does one that has only a proposal', () => {
    expect(cumulatePlan([perYear(year(2018, 1_200, 0)), planless, proposal], '2018-06', 'gevinst')).toBe(600);
  });

  it('gives no plan to compare with when nobody has one', () => {
    expect(cumulatePlan([planless, proposal], '2018-06', 'gevinst')).toBeUndefined();
    expect(cumulatePlan([], '2018-06', 'gevinst')).toBeUndefined();
  });
});

describe('there is no plan to compare with', () => {
  test.each([
    ['when a whole plan has no period', planned({})],
    ['when a whole plan has no end', planned({ period: { from: '2018-01-01' } })],
    ['when a whole plan ends before it begins', whole('2018-06-01', '2018-01-01', 1)],
    [
      'when a whole plan states no gain',
      planned({ period: { from: '2018-01-01', to: '2018-12-31' }, gevinst: NONE }),
    ],
    [
      'when one does not state the gain of a year',
      perYear(year(2018, 1, 1), { ...year(2019, 1, 1), gevinst: NONE }),
    ],
  ])('%s: part of a plan would look like drift', (_, other) => {
    expect(cumulatePlan([perYear(year(2018, 1_200, 600)), other], '2018-06', 'gevinst')).toBeUndefined();
  });

  it('of a gain, while there is one of the investment', () => {
    const half = perYear({ ...year(2018, 1, 600), gevinst: NONE });
    expect(cumulatePlan([half], '2018-06', 'gevinst')).toBeUndefined();
    expect(cumulatePlan([half], '2018-06', 'investeringssum')).toBe(300);
  });
});

/** Plans within 2017–2020, by the year or over some months. */
const arbPlanned: fc.Arbitrary<{ project: Project; amount: number }> = fc.oneof(
  fc.array(arbKroner, { minLength: 1, maxLength: 4 }).map((amounts) => ({
    project: perYear(...amounts.map((amount, index) => year(2017 + index, amount, amount))),
    amount: amounts.reduce((sum, amount) => sum + amount, 0),
  })),
  fc
    .tuple(arbKroner, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([amount, first, last]) => {
      const month = (number: number) => String(number).padStart(2, '0');
      return { project: whole(`2017-${month(first)}-01`, `2020-${month(last)}-28`, amount, amount), amount };
    }),
);
const arbPlans = fc.array(arbPlanned, { minLength: 1, maxLength: 4 });

it('at the end of its last year, the plan up to now is the whole plan', () => {
  fc.assert(
    fc.property(arbPlans, (plans) => {
      const projects = plans.map(({ project }) => project);
      expect(cumulatePlan(projects, '2020-12', 'gevinst')).toBe(
        plans.reduce((sum, { amount }) => sum + amount, 0),
      );
    }),
    RUNS,
  );
});

it('from month to month the plan never falls', () => {
  const months = [2016, 2017, 2018, 2019, 2020].flatMap((number) =>
    Array.from({ length: 12 }, (_, index) => `${number}-${String(index + 1).padStart(2, '0')}`),
  );
  fc.assert(
    fc.property(arbPlans, (plans) => {
      const projects = plans.map(({ project }) => project);
      const values = months.map((month) => cumulatePlan(projects, month, 'investeringssum') ?? -1);
      expect(values[0]).toBe(0);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }),
    RUNS,
  );
});

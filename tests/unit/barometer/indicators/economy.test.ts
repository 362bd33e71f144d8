import { describe, expect, it, test } from 'vitest';
import { type Absence, NOT_STATED, UNREADABLE } from '../../../../src/barometer/absence.ts';
import { judgeEconomy } from '../../../../src/barometer/indicators/economy.ts';
import type { Project } from '../../../../src/barometer/project.ts';
import { ratio } from '../../../../src/barometer/units.ts';
import { buildProject, krFigure, partialKr, shown } from '../../../support/builders.ts';

const CUT_OFF = '2018-09-02';
/** One hundred days; at the cut-off forty of them are gone. */
const investmentPeriod = { from: '2018-07-25', to: '2018-11-01' };

function judge(forbrug: number | Absence, investeringssum: number | Absence, project: Partial<Project> = {}) {
  return judgeEconomy(buildProject(project), krFigure(forbrug), krFigure(investeringssum), CUT_OFF, {});
}

describe('økonomi against a plan to date', () => {
  test.each([
    [0, 'green', 'nothing spent'],
    [1_000_000, 'green', 'on plan'],
    [1_049_999, 'green', 'just under 1.05'],
    [1_050_000, 'green', 'exactly 1.05'],
    [1_050_001, 'yellow', 'just over 1.05'],
    [1_149_999, 'yellow', 'just under 1.15'],
    [1_150_000, 'yellow', 'exactly 1.15'],
    [1_150_001, 'red', 'just over 1.15'],
  ])('a forbrug of %i kr. of 1,000,000 planned is %s: %s', (forbrug, colour) => {
    const result = judge(forbrug, 9_000_000, { forbrugPlanToDate: krFigure(1_000_000) });
    expect(result.colour).toMatchObject({ kind: 'computed', rule: 'economy', value: colour });
  });

  test.each([
    [420_000, 'green', 'exactly 1.05 of the share'],
    [420_001, 'yellow', 'just over it'],
    [460_000, 'yellow', 'exactly 1.15 of the share'],
    [460_001, 'red', 'just over it'],
  ])('a forbrug of %i kr. of 1,000,000 with 40 of 100 days gone is %s: %s', (forbrug, colour) => {
    expect(shown(judge(forbrug, 1_000_000, { investmentPeriod }).colour)).toBe(colour);
  });

  it('uses the given plan to date before the share of days', () => {
    const project = { investmentPeriod, forbrugPlanToDate: krFigure(1_000_000) };
    expect(shown(judge(900_000, 1_000_000, project).colour)).toBe('green');
  });

  it('shows plan, share of days, and the ratio it came to', () => {
    const { colour } = judge(420_000, 1_000_000, { investmentPeriod });
    expect(colour.kind === 'reported' ? [] : colour.inputs).toEqual([
      { name: 'forbrug', value: { unit: 'kroner', amount: 420_000 } },
      { name: 'investeringssum', value: { unit: 'kroner', amount: 1_000_000 } },
      { name: 'elapsedShare', value: { unit: 'ratio', amount: ratio(40, 100) } },
      { name: 'ratioToPlan', value: { unit: 'ratio', amount: ratio(42_000_000, 40_000_000) } },
    ]);
  });
});

describe('økonomi without a plan to date', () => {
  test.each([
    [1_000_001, 'red', 'more than the whole investeringssum'],
    [1_000_000, 'notStated', 'exactly the whole of it'],
    [999_999, 'notStated', 'just under it'],
    [1, 'notStated', 'a low forbrug says nothing of the time gone'],
  ])('a forbrug of %i kr. of 1,000,000 in all is %s: %s', (forbrug, expected) => {
    const { colour } = judge(forbrug, 1_000_000);
    expect(shown(colour)).toBe(expected);
    expect(colour).toMatchObject({ rule: expected === 'red' ? 'economyWithoutPlan' : 'economy' });
  });

  test.each<[string, Partial<Project>]>([
    ['its start', { investmentPeriod: { to: '2018-11-01' } }],
    ['its end', { investmentPeriod: { from: '2018-07-25' } }],
  ])('is the case too when the period lacks %s', (_, project) => {
    expect(shown(judge(1, 1_000_000, project).colour)).toBe('notStated');
  });
});

describe('økonomi without its inputs', () => {
  const planned = { forbrugPlanToDate: krFigure(1_000_000) };

  test.each([
    [NOT_STATED, 'notStated'],
    [UNREADABLE, 'unreadable'],
  ])('has no colour when the forbrug is %o', (forbrug, kind) => {
    expect(shown(judge(forbrug, 1_000_000, planned).colour)).toBe(kind);
  });

  it('has no colour when the forbrug lacks an entry: a low sum would pass for thrift', () => {
    const project = buildProject(planned);
    const result = judgeEconomy(project, partialKr(10, '2018-01-01/2018-03-31'), krFigure(100), CUT_OFF, {});
    expect(shown(result.colour)).toBe('notStated');
    const over = judgeEconomy(buildProject(), partialKr(101, '/2018-03-31'), krFigure(100), CUT_OFF, {});
    expect(shown(over.colour)).toBe('notStated');
  });

  it('has no colour by our share of days when the given plan could not be read', () => {
    const project = { investmentPeriod, forbrugPlanToDate: krFigure(UNREADABLE) };
    expect(shown(judge(400_000, 1_000_000, project).colour)).toBe('unreadable');
  });

  it('says so when the period could not be read', () => {
    expect(shown(judge(1, 1_000_000, { unreadable: ['investmentPeriod'] }).colour)).toBe('unreadable');
  });

  test.each<[string, Partial<Project>, number]>([
    ['a plan of 0', { forbrugPlanToDate: krFigure(0) }, 1_000_000],
    ['an investeringssum of 0', { investmentPeriod }, 0],
    [
      'a period that has not begun',
      { investmentPeriod: { from: '2018-09-03', to: '2018-11-01' } },
      1_000_000,
    ],
  ])('is not defined against %s', (_, project, investeringssum) => {
    expect(shown(judge(0, investeringssum, project).colour)).toBe('undefined');
  });

  it('is not stated without an investeringssum', () => {
    expect(shown(judge(1, NOT_STATED, { investmentPeriod }).colour)).toBe('notStated');
  });
});

it('økonomi goes by the limits of the data where they give some, and says so', () => {
  const limits = { economy: { green: ratio(1, 1), yellow: ratio(11, 10) } };
  const project = buildProject({ forbrugPlanToDate: krFigure(100) });
  const at = (forbrug: number) => judgeEconomy(project, krFigure(forbrug), krFigure(900), CUT_OFF, limits);
  expect([100, 101, 110, 111].map((forbrug) => shown(at(forbrug).colour))).toEqual([
    'green',
    'yellow',
    'yellow',
    'red',
  ]);
  expect(at(100).limits?.origin).toBe('given');
  expect(judgeEconomy(project, krFigure(100), krFigure(900), CUT_OFF, {}).limits).toEqual({
    green: ratio(105, 100),
    yellow: ratio(115, 100),
    origin: 'default',
  });
});

import { describe, expect, it, test } from 'vitest';
import { type Absence, NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../../src/barometer/absence.ts';
import { judgeGevinst } from '../../../../src/barometer/indicators/gevinstIndicator.ts';
import type { Project } from '../../../../src/barometer/project.ts';
import { ratio } from '../../../../src/barometer/units.ts';
import { buildProject, krFigure, partialKr, shown } from '../../../support/builders.ts';

const CUT_OFF = '2018-09-02';
/** One hundred days; at the cut-off forty of them are gone. */
const investmentPeriod = { from: '2018-07-25', to: '2018-11-01' };

function judge(gevinst: number | Absence, budget: number | Absence, project: Partial<Project> = {}) {
  return judgeGevinst(buildProject(project), krFigure(gevinst), krFigure(budget), CUT_OFF, {});
}

describe('gevinst against the planned gain to date', () => {
  test.each([
    [2_000_000, 'green', 'above plan'],
    [950_001, 'green', 'just over 0.95'],
    [950_000, 'green', 'exactly 0.95'],
    [949_999, 'yellow', 'just under 0.95'],
    [750_001, 'yellow', 'just over 0.75'],
    [750_000, 'yellow', 'exactly 0.75'],
    [749_999, 'red', 'just under 0.75'],
    [0, 'red', 'a measured gain of nothing'],
    [-1, 'red', 'a loss'],
  ])('%i kr. of 1,000,000 planned is %s: %s', (gevinst, colour) => {
    const result = judge(gevinst, 9_000_000, { gevinstPlanToDate: krFigure(1_000_000) });
    expect(result.colour).toMatchObject({ kind: 'computed', rule: 'gevinstIndicator', value: colour });
  });

  test.each([
    [380_000, 'green', 'exactly 0.95 of the share'],
    [379_999, 'yellow', 'just under it'],
    [300_000, 'yellow', 'exactly 0.75 of the share'],
    [299_999, 'red', 'just under it'],
  ])('%i kr. of 1,000,000 with 40 of 100 days gone is %s: %s', (gevinst, colour) => {
    expect(shown(judge(gevinst, 1_000_000, { investmentPeriod }).colour)).toBe(colour);
  });

  it('counts the days to the cut-off, the last one included', () => {
    const short = { investmentPeriod: { from: '2018-09-01', to: '2018-09-04' } };
    // Two of four days: half the plan is due.
    expect(shown(judge(475_000, 1_000_000, short).colour)).toBe('green');
    expect(shown(judge(474_999, 1_000_000, short).colour)).toBe('yellow');
  });

  it('holds the whole plan due once the period has ended', () => {
    const ended = { investmentPeriod: { from: '2017-09-01', to: '2018-08-31' } };
    expect(shown(judge(950_000, 1_000_000, ended).colour)).toBe('green');
    expect(shown(judge(949_999, 1_000_000, ended).colour)).toBe('yellow');
  });
});

describe('gevinst without its inputs', () => {
  test.each<[number | Absence, number | Absence, Partial<Project>, string]>([
    [NOT_MEASURED_YET, 100, { investmentPeriod }, 'notMeasuredYet'],
    [NOT_MEASURED_YET, NOT_STATED, {}, 'notMeasuredYet'],
    [NOT_STATED, 100, { investmentPeriod }, 'notStated'],
    [100, NOT_STATED, { investmentPeriod }, 'notStated'],
    [100, 100, {}, 'notStated'],
    [100, 0, { investmentPeriod }, 'undefined'],
    [100, 100, { investmentPeriod, gevinstPlanToDate: krFigure(UNREADABLE) }, 'unreadable'],
    [100, 100, { unreadable: ['investmentPeriod'] }, 'unreadable'],
  ])('of %o against %o with %o has no colour: %s', (gevinst, budget, project, kind) => {
    expect(shown(judge(gevinst, budget, project).colour)).toBe(kind);
  });

  it('has no colour when the gain lacks an entry', () => {
    const project = buildProject({ gevinstPlanToDate: krFigure(100) });
    const result = judgeGevinst(project, partialKr(99, '/2018-03-31'), krFigure(900), CUT_OFF, {});
    expect(shown(result.colour)).toBe('notStated');
  });
});

it('gevinst goes by the limits of the data where they give some', () => {
  const project = buildProject({ gevinstPlanToDate: krFigure(100) });
  const given = { gevinst: { green: ratio(1, 2), yellow: ratio(1, 4) } };
  const result = judgeGevinst(project, krFigure(50), krFigure(900), CUT_OFF, given);
  expect([shown(result.colour), result.limits?.origin]).toEqual(['green', 'given']);
});

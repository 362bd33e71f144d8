import { describe, expect, it } from 'vitest';
import { NOT_MEASURED_YET } from '../../../src/barometer/absence.ts';
import { computeProject, type ProjectContext } from '../../../src/barometer/computeProject.ts';
import { INDICATOR_KEYS } from '../../../src/barometer/indicators/indicator.ts';
import { ratio } from '../../../src/barometer/units.ts';
import {
  buildEntry,
  buildPlan,
  buildProduction,
  buildProject,
  buildStage,
  kr,
  krFigure,
  personsFigure,
  shown,
} from '../../support/builders.ts';

const context: ProjectContext = {
  cutOff: '2018-09-02',
  meetingDate: '2018-10-30',
  limits: {},
};

/** Everything an indicator can ask for: forty of a hundred days gone, and each on a limit of its own. */
const full = buildProject({
  investmentPeriod: { from: '2018-07-25', to: '2018-11-01' },
  plans: [buildPlan({ gevinst: krFigure(1500), investeringssum: krFigure(1000) })],
  fuldtidspersoner: personsFigure('75'),
  targetToDate: personsFigure('100'),
  production: [buildProduction('69', '100')],
  stage: buildStage('delayed'),
});
const entries = [
  buildEntry({ from: '2018-07-25', to: '2018-09-02', forbrug: kr(400), gevinst: kr(450) }),
  buildEntry({ from: '2018-09-03', to: '2018-09-30', forbrug: kr(50), gevinst: kr(150) }),
];

describe('a project at a cut-off', () => {
  const figures = computeProject(full, entries, context);

  it('has its six indicators in the order of the source, each judged by its own inputs', () => {
    expect(figures.indicators.map(({ key }) => key)).toEqual([...INDICATOR_KEYS]);
    expect(figures.indicators.map(({ colour }) => shown(colour))).toEqual([
      'green',
      'yellow',
      'yellow',
      'yellow',
      'red',
      'yellow',
    ]);
    expect(shown(figures.computedDriftsstatus)).toBe('yellow');
  });

  it('is summed at the cut-off it is asked for', () => {
    expect(shown(figures.money.gevinst)).toBe(450);
    const later = computeProject(full, entries, { ...context, cutOff: '2018-09-30' });
    expect([shown(later.money.gevinst), shown(later.money.forbrug)]).toEqual([600, 450]);
    expect(shown(later.money.nettogevinst)).toBe(150);
  });

  it('has used a share of its plan, gain by gain and krone by krone', () => {
    expect(shown(figures.gevinstShareOfPlan)).toEqual(ratio(450, 1500));
    expect(shown(figures.forbrugShareOfPlan)).toEqual(ratio(400, 1000));
  });

  it('is judged by the limits of the data', () => {
    const limits = { production: { green: ratio(60, 100), yellow: ratio(50, 100) } };
    const judged = computeProject(full, entries, { ...context, limits });
    expect(judged.indicators.map(({ colour }) => shown(colour))[4]).toBe('green');
  });

  it('has ended as judged at the meeting, though it had not at the cut-off', () => {
    const ended = buildProject({ ...full, investmentPeriod: { from: '2018-07-25', to: '2018-09-30' } });
    expect(shown(computeProject(ended, entries, context).computedDriftsstatus)).toBe('grey');
    const before = { ...context, meetingDate: '2018-09-30' };
    expect(shown(computeProject(ended, entries, before).computedDriftsstatus)).not.toBe('grey');
  });

  it('is held against what was reported', () => {
    expect(figures.agreement).toBe('disagrees');
    expect(figures.greyReason).toBeUndefined();
  });
});

describe('a project whose figures are missing', () => {
  it('with a gain not measured yet has a net of −forbrug, no afkastgrad and no share of plan', () => {
    const unmeasured = [buildEntry({ to: '2018-09-02', forbrug: kr(300_000), gevinst: NOT_MEASURED_YET })];
    const { money, gevinstShareOfPlan, greyReason } = computeProject(buildProject(), unmeasured, context);
    expect(shown(money.gevinst)).toBe('notMeasuredYet');
    expect(shown(money.nettogevinst)).toBe(-300_000);
    expect(shown(money.realisedAfkastgrad)).toBe('notMeasuredYet');
    expect(shown(gevinstShareOfPlan)).toBe('notMeasuredYet');
    expect(greyReason).toBe('notMeasurableYet');
  });

  it('with a row that could not be read has no realised figures, but keeps its budget', () => {
    const { money } = computeProject(full, entries, context, false);
    expect([shown(money.gevinst), shown(money.forbrug), shown(money.nettogevinst)]).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
    expect(shown(money.budgetAfkastgrad)).toEqual(ratio(1500, 1000));
  });

  it('without an entry is not stated, and not at 0', () => {
    const { money } = computeProject(full, [], context);
    expect([shown(money.gevinst), shown(money.nettogevinst)]).toEqual(['notStated', 'notStated']);
  });
});

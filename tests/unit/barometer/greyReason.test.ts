import { describe, expect, it, test } from 'vitest';
import {
  type Absence,
  NOT_MEASURED_YET,
  NOT_STATED,
  TOO_FEW_INPUTS,
} from '../../../src/barometer/absence.ts';
import type { Colour } from '../../../src/barometer/colour.ts';
import { absent, computed } from '../../../src/barometer/figure.ts';
import { findGreyReason } from '../../../src/barometer/greyReason.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { buildProject, buildStage, krFigure } from '../../support/builders.ts';

const MEETING = '2018-10-30';

function reasonFor(
  project: Partial<Project>,
  gevinst: number | Absence = 100,
  status: Colour | Absence = TOO_FEW_INPUTS,
) {
  const figure = typeof status === 'string' ? computed('driftsstatus', status, []) : absent(status);
  return findGreyReason(buildProject(project), krFigure(gevinst), figure, MEETING);
}

describe('why a project has no colour by rule', () => {
  test.each<[string, Partial<Project>, number | Absence, Colour | Absence, string | undefined]>([
    ['ended', { investmentPeriod: { to: '2018-09-30' } }, 100, 'grey', 'ended'],
    ['not started, by its stage', { stage: buildStage('notStarted') }, 100, TOO_FEW_INPUTS, 'notStarted'],
    [
      'not started, by its date',
      { investmentPeriod: { from: '2018-10-31' } },
      100,
      TOO_FEW_INPUTS,
      'notStarted',
    ],
    [
      'started on the day of the meeting',
      { investmentPeriod: { from: MEETING } },
      100,
      TOO_FEW_INPUTS,
      'noData',
    ],
    ['gain not measurable yet', {}, NOT_MEASURED_YET, TOO_FEW_INPUTS, 'notMeasurableYet'],
    ['gain not stated', {}, NOT_STATED, TOO_FEW_INPUTS, 'noData'],
    ['a gain, but too few indicators', {}, 100, TOO_FEW_INPUTS, 'noData'],
    ['green', {}, 100, 'green', undefined],
    ['red though its gain is not measurable', {}, NOT_MEASURED_YET, 'red', undefined],
  ])('%s', (_, project, gevinst, status, reason) => {
    expect(reasonFor(project, gevinst, status)).toBe(reason);
  });

  it('is one reason at a time: ended before not started before not measurable yet', () => {
    const ended = { investmentPeriod: { to: '2018-09-30' }, stage: buildStage('notStarted') };
    expect(reasonFor(ended, NOT_MEASURED_YET, 'grey')).toBe('ended');
    expect(reasonFor({ stage: buildStage('notStarted') }, NOT_MEASURED_YET)).toBe('notStarted');
  });

  it('tells the four apart', () => {
    const reasons = [
      reasonFor({ investmentPeriod: { to: '2018-09-30' } }, 100, 'grey'),
      reasonFor({ stage: buildStage('notStarted') }),
      reasonFor({}, NOT_MEASURED_YET),
      reasonFor({}, NOT_STATED),
    ];
    expect(new Set(reasons).size).toBe(4);
  });
});

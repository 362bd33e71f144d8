import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import {
  compareDriftsstatus,
  computeDriftsstatus,
  effectPeriodEnd,
  isInEffectPeriod,
} from '../../../src/barometer/driftsstatus.ts';
import { absent, computed } from '../../../src/barometer/figure.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { buildDriftsstatus, buildIndicator, buildProject, shown } from '../../support/builders.ts';

const MEETING = '2018-10-30';

function indicators(green: number, yellow: number, red: number) {
  const some = (colour: 'green' | 'yellow' | 'red', number: number) =>
    Array.from({ length: number }, () => buildIndicator(colour));
  const known = [...some('green', green), ...some('yellow', yellow), ...some('red', red)];
  const unknown = Array.from({ length: 6 - known.length }, () => buildIndicator(NOT_STATED));
  return [...known, ...unknown];
}

const judge = (green: number, yellow: number, red: number, project: Partial<Project> = {}) =>
  computeDriftsstatus(buildProject(project), indicators(green, yellow, red), MEETING);

describe('computed driftsstatus', () => {
  test.each([
    [3, 0, 0, 'green', 'all green'],
    [2, 1, 0, 'green', 'none red and more than half green'],
    [2, 2, 0, 'green', 'none red and exactly half green'],
    [3, 3, 0, 'green', 'the same of six'],
    [1, 2, 0, 'yellow', 'none red, but less than half green'],
    [2, 3, 0, 'yellow', 'two of five are less than half'],
    [2, 4, 0, 'yellow', 'two of six as well'],
    [0, 3, 0, 'yellow', 'all yellow'],
    [2, 0, 1, 'yellow', 'one red of three'],
    [1, 1, 1, 'yellow', 'one of each'],
    [5, 0, 1, 'yellow', 'one red among greens'],
    [3, 0, 2, 'yellow', 'two red of five are less than half'],
    [4, 0, 2, 'yellow', 'two red of six as well'],
    [1, 0, 2, 'red', 'two red of three'],
    [2, 0, 2, 'red', 'exactly half red'],
    [3, 0, 3, 'red', 'the same of six'],
    [0, 2, 2, 'red', 'half red beside yellows'],
    [0, 0, 3, 'red', 'all red'],
  ])('of %i green, %i yellow and %i red is %s: %s', (green, yellow, red, colour) => {
    expect(judge(green, yellow, red)).toMatchObject({
      kind: 'computed',
      rule: 'driftsstatus',
      value: colour,
    });
  });

  test.each([
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
    [1, 1, 0],
    [0, 0, 2],
  ])(
    'of %i green, %i yellow and %i red cannot be told: three indicators are needed',
    (green, yellow, red) => {
      expect(shown(judge(green, yellow, red))).toBe('tooFewInputs');
    },
  );

  it('shows how many indicators had each colour, also when they are too few', () => {
    const names = ['greenIndicators', 'yellowIndicators', 'redIndicators'];
    for (const figure of [judge(2, 1, 0), judge(1, 0, 0)]) {
      expect(figure.kind === 'reported' ? [] : figure.inputs?.map(({ name }) => name)).toEqual(names);
    }
    const inputs = judge(3, 2, 1);
    expect(inputs.kind === 'computed' ? inputs.inputs.map(({ value }) => value) : []).toMatchObject([
      { amount: { units: 3 } },
      { amount: { units: 2 } },
      { amount: { units: 1 } },
    ]);
  });
});

describe('grey: ended, and followed through the effect period', () => {
  const investmentPeriod = { to: '2018-09-30' };

  test.each([
    ['2018-09-29', false, 'the day before the last'],
    ['2018-09-30', false, 'the last day of the investment period'],
    ['2018-10-01', true, 'the day after'],
    ['2018-10-30', true, 'the meeting on Individuelle midler'],
    ['2018-12-30', true, 'the day before the effect period ends'],
    ['2018-12-31', true, 'its last day'],
    ['2019-01-01', false, 'the day after'],
  ])('at a meeting on %s a project that ends 30 September is grey: %s (%s)', (meeting, isGrey) => {
    const project = buildProject({ investmentPeriod });
    expect(isInEffectPeriod(project, meeting)).toBe(isGrey);
    const status = computeDriftsstatus(project, indicators(3, 0, 0), meeting);
    expect(shown(status)).toBe(isGrey ? 'grey' : 'green');
  });

  test.each<[Project['effectPeriod'], string]>([
    [undefined, '2018-12-31'],
    [{}, '2018-12-31'],
    [{ months: 6 }, '2019-03-31'],
    [{ months: 0 }, '2018-09-30'],
    [{ to: '2019-02-15' }, '2019-02-15'],
    [{ months: 6, to: '2019-02-15' }, '2019-02-15'],
  ])('with the effect period %o it lasts until %s', (effectPeriod, end) => {
    const project = buildProject({
      investmentPeriod,
      ...(effectPeriod === undefined ? {} : { effectPeriod }),
    });
    expect(effectPeriodEnd(project)).toBe(end);
  });

  it('comes before the indicators, however many and whatever they say', () => {
    const status = judge(0, 0, 6, { investmentPeriod });
    expect(status).toMatchObject({ kind: 'computed', rule: 'driftsstatusGrey', value: 'grey' });
    expect(shown(judge(0, 0, 0, { investmentPeriod }))).toBe('grey');
  });

  it('shows the three days it was judged by', () => {
    const status = judge(0, 0, 0, { investmentPeriod });
    expect(status.kind === 'computed' ? status.inputs : []).toEqual([
      { name: 'investmentPeriodEnd', value: { unit: 'day', amount: '2018-09-30' } },
      { name: 'meetingDate', value: { unit: 'day', amount: MEETING } },
      { name: 'effectPeriodEnd', value: { unit: 'day', amount: '2018-12-31' } },
    ]);
  });

  it('needs an end that is stated', () => {
    expect(effectPeriodEnd(buildProject())).toBeUndefined();
    expect(shown(judge(3, 0, 0, { investmentPeriod: { from: '2017-06-07' } }))).toBe('green');
    expect(shown(judge(3, 0, 0, { effectPeriod: { to: '2019-02-15' } }))).toBe('green');
  });

  it('cannot be told when the period that decides it could not be read', () => {
    expect(shown(judge(3, 0, 0, { unreadable: ['investmentPeriod'] }))).toBe('unreadable');
    expect(shown(judge(3, 0, 0, { investmentPeriod, unreadable: ['effectPeriod'] }))).toBe('unreadable');
    const running = { investmentPeriod: { to: '2020-09-30' }, unreadable: ['effectPeriod'] };
    expect(shown(judge(3, 0, 0, running))).toBe('green');
  });
});

describe('the reported driftsstatus beside the computed one', () => {
  test.each([
    ['green', 'green', 'agrees'],
    ['green', 'yellow', 'disagrees'],
    ['yellow', 'red', 'disagrees'],
    ['grey', 'grey', 'agrees'],
    ['grey', 'green', 'disagrees'],
  ] as const)('reported %s, computed %s: %s', (level, status, agreement) => {
    expect(compareDriftsstatus(buildDriftsstatus(level), computed('driftsstatus', status, []))).toBe(
      agreement,
    );
  });

  it('is not compared when one of them is missing', () => {
    const green = computed('driftsstatus', 'green' as const, []);
    for (const absence of [NOT_STATED, UNREADABLE, NOT_MEASURED_YET]) {
      expect(compareDriftsstatus({ kind: 'absent', absence }, green)).toBe('notComparable');
    }
    expect(compareDriftsstatus(buildDriftsstatus('green'), absent(NOT_STATED))).toBe('notComparable');
  });
});

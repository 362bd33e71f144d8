import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { isPartial, missingParts } from '../../../src/barometer/figure.ts';
import { computeTargetGroup, sumGroups, type TargetGroup } from '../../../src/barometer/targetGroup.ts';
import { ratio } from '../../../src/barometer/units.ts';
import { buildGroup, persons, personsFigure, shown } from '../../support/builders.ts';

const CUT_OFF = '2018-09-02';
/** One hundred days; at the cut-off forty of them are gone. */
const period = { from: '2018-07-25', to: '2018-11-01' };

const ODENSE: readonly TargetGroup[] = [
  buildGroup({ key: 'forsikrede', reduction: personsFigure('301') }),
  buildGroup({ key: 'jobparate', reduction: personsFigure('37') }),
  buildGroup({ key: 'integration', reduction: personsFigure(NOT_MEASURED_YET) }),
  buildGroup({ key: 'aktivitetsparate', reduction: personsFigure('3') }),
  buildGroup({ key: 'sygedagpenge', reduction: personsFigure('9') }),
  buildGroup({ key: 'ledighedsydelse', reduction: personsFigure(NOT_MEASURED_YET) }),
];

describe('the six groups of Odense', () => {
  it('sum to 350 full-time persons, and the two counted at the end leave the sum whole', () => {
    const total = sumGroups(ODENSE, []);
    expect(total).toMatchObject({ kind: 'computed', rule: 'sumOfGroups', value: persons('350') });
    expect(isPartial(total)).toBe(false);
  });

  it('keep their reported arrows, for none has a printed target', () => {
    const arrow = { level: 'yellow', reason: 'i drift først i efteråret' } as const;
    const figures = computeTargetGroup(buildGroup({ reduction: personsFigure('3'), arrow }), CUT_OFF);
    expect(figures.arrow).toMatchObject({ kind: 'reported', value: 'yellow' });
    expect(shown(figures.progress)).toBe('notStated');
  });

  it('that are counted when the project ends have no progress, and a neutral arrow', () => {
    const group = buildGroup({ reduction: personsFigure(NOT_MEASURED_YET), arrow: { level: 'neutral' } });
    const figures = computeTargetGroup(group, CUT_OFF);
    expect(shown(figures.progress)).toBe('notMeasuredYet');
    expect(shown(figures.arrow)).toBe('neutral');
  });
});

describe('the arrow of a group with target and period', () => {
  test.each([
    ['38', 'green', 'exactly 0.95 of the pace'],
    ['37.9', 'yellow', 'just under it'],
    ['38.1', 'green', 'just over it'],
    ['20', 'yellow', 'exactly half the pace'],
    ['19.9', 'red', 'just under it'],
    ['20.1', 'yellow', 'just over it'],
    ['0', 'red', 'nobody'],
    ['-5', 'red', 'more people than before'],
    ['150', 'green', 'more than the whole target'],
  ])('at %s of 100, forty of a hundred days gone, is %s: %s', (reduction, arrow) => {
    const group = buildGroup({
      reduction: personsFigure(reduction),
      target: personsFigure('100'),
      period,
      arrow: { level: 'neutral' },
    });
    expect(computeTargetGroup(group, CUT_OFF).arrow).toMatchObject({
      kind: 'computed',
      rule: 'groupArrow',
      value: arrow,
    });
  });

  it('shows the share of the period that is gone', () => {
    const group = buildGroup({ target: personsFigure('1000'), period });
    const { arrow } = computeTargetGroup(group, CUT_OFF);
    expect(arrow.kind === 'reported' ? [] : arrow.inputs).toContainEqual({
      name: 'elapsedShare',
      value: { unit: 'ratio', amount: ratio(40, 100) },
    });
  });

  it('is the reported one before the period has begun, and without a period', () => {
    const group = buildGroup({ target: personsFigure('100'), arrow: { level: 'yellow' } });
    expect(computeTargetGroup({ ...group, period }, '2018-07-24').arrow.kind).toBe('reported');
    expect(computeTargetGroup(group, CUT_OFF).arrow.kind).toBe('reported');
  });
});

describe('a group without a reported arrow or what computes one', () => {
  test.each([
    [NOT_STATED, 'notStated'],
    [NOT_MEASURED_YET, 'notMeasuredYet'],
  ])('has none, for the reason that its reduction is %o', (reduction, kind) => {
    const figures = computeTargetGroup(buildGroup({ reduction: personsFigure(reduction) }), CUT_OFF);
    expect(shown(figures.arrow)).toBe(kind);
  });

  it('has none for lack of a target', () => {
    expect(shown(computeTargetGroup(buildGroup(), CUT_OFF).arrow)).toBe('notStated');
  });
});

describe('the progress of a group', () => {
  it('is its reduction over its target', () => {
    const { progress } = computeTargetGroup(buildGroup({ target: personsFigure('602') }), CUT_OFF);
    expect(shown(progress)).toEqual(ratio(301, 602));
  });

  it('is not defined against a target of 0', () => {
    const group = buildGroup({ target: personsFigure('0'), period });
    expect(shown(computeTargetGroup(group, CUT_OFF).progress)).toBe('undefined');
  });
});

describe('the sum of groups', () => {
  it('lacks a group that is not stated, and one left out, and names them', () => {
    const total = sumGroups(
      [...ODENSE, buildGroup({ key: 'flex', reduction: personsFigure(NOT_STATED) })],
      [{ key: 'unge', absence: UNREADABLE }],
    );
    expect(shown(total)).toEqual(persons('350'));
    expect(missingParts(total)).toEqual([
      { key: 'unge', absence: UNREADABLE },
      { key: 'flex', absence: NOT_STATED },
    ]);
  });

  it('adds decimals of persons', () => {
    const groups = [
      buildGroup({ reduction: personsFigure('1.5') }),
      buildGroup({ reduction: personsFigure('2') }),
    ];
    expect(shown(sumGroups(groups, []))).toEqual(persons('3.5'));
  });

  it('is not 0 when nothing is known', () => {
    const unmeasured = buildGroup({ reduction: personsFigure(NOT_MEASURED_YET) });
    const notStated = buildGroup({ reduction: personsFigure(NOT_STATED) });
    expect(shown(sumGroups([unmeasured], []))).toBe('notMeasuredYet');
    expect(shown(sumGroups([unmeasured, notStated], []))).toBe('notStated');
    expect(shown(sumGroups([], [{ key: 'unge', absence: UNREADABLE }]))).toBe('unreadable');
    expect(shown(sumGroups([], []))).toBe('notApplicable');
  });
});

import { describe, expect, it, test } from 'vitest';
import { type Absence, NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../../src/barometer/absence.ts';
import { judgeEffect } from '../../../../src/barometer/indicators/effect.ts';
import { ratio } from '../../../../src/barometer/units.ts';
import { buildProject, personsFigure, shown } from '../../../support/builders.ts';

function judge(helped: string | Absence, target: string | Absence) {
  const project = buildProject({
    fuldtidspersoner: personsFigure(helped),
    targetToDate: personsFigure(target),
  });
  return judgeEffect(project, {});
}

describe('effekt', () => {
  test.each([
    ['150', 'green', 'above the target'],
    ['95.1', 'green', 'just over 0.95'],
    ['95', 'green', 'exactly 0.95'],
    ['94.9', 'yellow', 'just under 0.95'],
    ['75.1', 'yellow', 'just over 0.75'],
    ['75', 'yellow', 'exactly 0.75'],
    ['74.9', 'red', 'just under 0.75'],
    ['0', 'red', 'nobody helped'],
    ['-1', 'red', 'fewer than none'],
  ])('of %s full-time persons where 100 are the target is %s: %s', (helped, colour) => {
    expect(judge(helped, '100').colour).toMatchObject({ kind: 'computed', rule: 'effect', value: colour });
  });

  test.each([
    [NOT_STATED, '100', 'notStated'],
    [NOT_MEASURED_YET, '100', 'notMeasuredYet'],
    ['84', NOT_STATED, 'notStated'],
    ['84', UNREADABLE, 'unreadable'],
    ['84', '0', 'undefined'],
    ['0', '0', 'undefined'],
  ])('of %o against %o has no colour: %s', (helped, target, kind) => {
    expect(shown(judge(helped, target).colour)).toBe(kind);
  });

  it('shows persons, target and their ratio', () => {
    const { colour } = judge('84', '100');
    expect(colour.kind === 'reported' ? [] : colour.inputs?.map(({ name }) => name)).toEqual([
      'fuldtidspersoner',
      'targetToDate',
      'ratioToPlan',
    ]);
  });

  it('goes by the limits of the data where they give some', () => {
    const project = buildProject({
      fuldtidspersoner: personsFigure('50'),
      targetToDate: personsFigure('100'),
    });
    const result = judgeEffect(project, { effect: { green: ratio(1, 2), yellow: ratio(1, 4) } });
    expect([shown(result.colour), result.limits?.origin]).toEqual(['green', 'given']);
    expect(judgeEffect(project, {}).limits?.origin).toBe('default');
  });
});

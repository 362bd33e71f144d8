import { describe, expect, it, test } from 'vitest';
import { judgeImplementation } from '../../../../src/barometer/indicators/implementation.ts';
import { buildProject, buildStage, shown } from '../../../support/builders.ts';

describe('implementering', () => {
  test.each([
    ['implemented', 'green'],
    ['onSchedule', 'green'],
    ['delayed', 'yellow'],
    ['stopped', 'red'],
  ] as const)('%s is %s', (stage, colour) => {
    const result = judgeImplementation(buildProject({ stage: buildStage(stage) }));
    expect(result.colour).toMatchObject({ kind: 'computed', rule: 'implementation', value: colour });
    expect(result.colour.kind === 'reported' ? [] : result.colour.inputs).toEqual([
      { name: 'stage', value: { unit: 'stage', amount: stage } },
    ]);
  });

  it('has no colour before the project has started: that is not a fault', () => {
    const result = judgeImplementation(buildProject({ stage: buildStage('notStarted') }));
    expect(shown(result.colour)).toBe('notApplicable');
  });

  it('has no colour without a reported stage', () => {
    expect(shown(judgeImplementation(buildProject()).colour)).toBe('notStated');
    expect(shown(judgeImplementation(buildProject({ unreadable: ['stage'] })).colour)).toBe('unreadable');
  });
});

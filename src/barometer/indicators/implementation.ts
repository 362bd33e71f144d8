import { NOT_APPLICABLE, NOT_STATED, UNREADABLE } from '../absence.ts';
import type { RuledColour } from '../colour.ts';
import { absent, computed, type Input, type Stage } from '../figure.ts';
import type { Project } from '../project.ts';
import type { IndicatorResult } from './indicator.ts';

const COLOUR_OF_STAGE: Readonly<Record<Exclude<Stage, 'notStarted'>, RuledColour>> = {
  implemented: 'green',
  onSchedule: 'green',
  delayed: 'yellow',
  stopped: 'red',
};

/** Implementering: the reported stage; implemented or on schedule is green, delayed yellow, stopped red. [ours] */
export function judgeImplementation(project: Project): IndicatorResult {
  const stage = project.stage?.stage;
  if (stage === undefined) {
    const absence = project.unreadable.includes('stage') ? UNREADABLE : NOT_STATED;
    return {
      key: 'implementation',
      colour: absent(absence, 'implementation', [{ name: 'stage', value: absence }]),
    };
  }
  const inputs: Input[] = [{ name: 'stage', value: { unit: 'stage', amount: stage } }];
  if (stage === 'notStarted') {
    return { key: 'implementation', colour: absent(NOT_APPLICABLE, 'implementation', inputs) };
  }
  return { key: 'implementation', colour: computed('implementation', COLOUR_OF_STAGE[stage], inputs) };
}

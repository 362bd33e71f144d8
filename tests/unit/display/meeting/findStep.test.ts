import { describe, expect, it } from 'vitest';
import { findStep } from '../../../../src/display/meeting/findStep.ts';
import type { Meeting, MeetingStep } from '../../../../src/display/meeting/step.ts';

const step = (key: string): MeetingStep => ({
  key,
  kicker: '',
  title: key,
  titleSize: 'large',
  icon: undefined,
  body: { kind: 'empty', text: '' },
  source: undefined,
  notes: [],
});
const STEPS = ['overskrift', 'projekter', 'projekter-2', 'projekt-cv', 'kilder'].map(step);
const MEETING: Meeting = {
  footer: '',
  sections: STEPS.map((each) => ({ key: each.key, title: each.key, steps: [each] })),
};
const without = (...keys: readonly string[]) => STEPS.filter(({ key }) => !keys.includes(key));

describe('the step of an address', () => {
  it('is the first where none is named', () => {
    expect(findStep(MEETING, STEPS, undefined)).toEqual({ index: 0, isKnown: true });
  });

  it('is the one that is named', () => {
    expect(findStep(MEETING, STEPS, 'projekt-cv')).toEqual({ index: 3, isKnown: true });
  });

  it('is the next that is shown where it is left out, and the last where none follows', () => {
    expect(findStep(MEETING, without('projekter'), 'projekter')).toEqual({ index: 1, isKnown: false });
    expect(findStep(MEETING, without('kilder'), 'kilder')).toEqual({ index: 3, isKnown: false });
  });

  it('is the one most like it where nobody knows it, else the first', () => {
    expect(findStep(MEETING, STEPS, 'projekter-7')).toEqual({ index: 1, isKnown: false });
    expect(findStep(MEETING, STEPS, 'projekt-ukendt')).toEqual({ index: 3, isKnown: false });
    expect(findStep(MEETING, STEPS, 'ukendt')).toEqual({ index: 0, isKnown: false });
  });
});

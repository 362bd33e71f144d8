import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedSections, plannedSteps, WHOLE_MEETING } from '../../../../src/display/meeting/meetingPlan.ts';
import type { Meeting } from '../../../../src/display/meeting/step.ts';
import { meetingOf } from '../../../support/meetingOf.ts';
import { odense, owner } from '../odense.ts';

const meeting = meetingOf(odense, { owner });
const all = meeting.sections.map(({ key }) => key);
const keysOf = (sections: Meeting['sections']) => sections.map(({ key }) => key);

describe('a plan of the meeting', () => {
  it('is the whole meeting when nothing is chosen', () => {
    expect(plannedSteps(meeting, WHOLE_MEETING)).toEqual(meeting.sections.flatMap(({ steps }) => steps));
  });

  it('leaves sections out with all their steps', () => {
    const steps = plannedSteps(meeting, { leftOut: ['projekter', 'kilder'], order: [] });
    const left = meeting.sections.filter(({ key }) => key !== 'projekter' && key !== 'kilder');
    expect(steps).toEqual(left.flatMap((section) => section.steps));
  });

  it('moves a section, and leaves the others in their order', () => {
    const order = ['beslutninger', ...all.filter((key) => key !== 'beslutninger')];
    expect(keysOf(orderedSections(meeting, { order }))).toEqual(order);
  });

  it('shows a section that the plan does not know behind the one it follows', () => {
    const order = all.filter((key) => key !== 'maalgrupper').toReversed();
    const placed = keysOf(orderedSections(meeting, { order }));
    expect(placed.indexOf('maalgrupper')).toBe(placed.indexOf('udvikling') + 1);
  });

  it('leaves nothing out where all would be left out', () => {
    expect(plannedSteps(meeting, { leftOut: all, order: [] }).length).toBeGreaterThan(10);
  });

  it('never loses or doubles a section, whatever the plan says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...all), fc.string())), (order) => {
        expect(keysOf(orderedSections(meeting, { order })).toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});

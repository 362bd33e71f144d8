import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMoved, withSection } from '../../../../src/display/meeting/changePlan.ts';
import { orderedSections, WHOLE_MEETING } from '../../../../src/display/meeting/meetingPlan.ts';
import type { Meeting } from '../../../../src/display/meeting/step.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const MEETING: Meeting = { footer: '', sections: KEYS.map((key) => ({ key, title: key, steps: [] })) };
const orderOf = (order: readonly string[]) => orderedSections(MEETING, { order }).map(({ key }) => key);

describe('a section in a plan', () => {
  it('is left out, and taken in again, whatever else is left out', () => {
    const plan = { leftOut: ['b'], order: [] };
    expect(withSection(plan, 'd', false).leftOut).toEqual(['b', 'd']);
    expect(withSection(withSection(plan, 'd', false), 'd', true)).toEqual(plan);
    expect(withSection(withSection(plan, 'b', false), 'b', false).leftOut).toEqual(['b']);
  });

  it('moves by so many places, and no further than to the end', () => {
    expect(orderOf(withMoved(MEETING, WHOLE_MEETING, 'c', -1).order)).toEqual(['a', 'c', 'b', 'd', 'e']);
    expect(orderOf(withMoved(MEETING, WHOLE_MEETING, 'c', -9).order)).toEqual(['c', 'a', 'b', 'd', 'e']);
    expect(orderOf(withMoved(MEETING, WHOLE_MEETING, 'a', 9).order)).toEqual(['b', 'c', 'd', 'e', 'a']);
  });

  it('that the meeting does not have cannot be moved', () => {
    expect(withMoved(MEETING, WHOLE_MEETING, 'x', 1)).toEqual(WHOLE_MEETING);
  });

  it('moved back again leaves nothing to write in the address', () => {
    const moved = withMoved(MEETING, WHOLE_MEETING, 'b', 2);
    expect(withMoved(MEETING, moved, 'b', -2)).toEqual(WHOLE_MEETING);
  });
});

describe('an order', () => {
  it('is what was asked for after any moves, and no key in it could be spared', () => {
    const arbMoves = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.integer({ min: -5, max: 5 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(arbMoves, (moves) => {
        let plan = WHOLE_MEETING;
        let wanted: readonly string[] = KEYS;
        for (const [key, by] of moves) {
          const others = wanted.filter((other) => other !== key);
          const to = Math.max(0, Math.min(wanted.indexOf(key) + by, others.length));
          wanted = others.toSpliced(to, 0, key);
          plan = withMoved(MEETING, plan, key, by);
        }
        expect(orderOf(plan.order)).toEqual(wanted);
        for (const key of plan.order) {
          expect(orderOf(plan.order.filter((other) => other !== key))).not.toEqual(wanted);
        }
      }),
    );
  });
});

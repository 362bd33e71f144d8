import { type MeetingPlan, orderedSections } from './meetingPlan.ts';
import type { Meeting } from './step.ts';

/** Leaves a section out, or takes it in again. */
export function withSection(plan: MeetingPlan, key: string, isShown: boolean): MeetingPlan {
  const others = plan.leftOut.filter((other) => other !== key);
  return { ...plan, leftOut: isShown ? others : [...others, key] };
}

/** A section so many places later, negative is earlier; it goes no further than to the end. */
export function withMoved(meeting: Meeting, plan: MeetingPlan, key: string, by: number): MeetingPlan {
  const keys = keysInOrder(meeting, plan.order);
  const from = keys.indexOf(key);
  if (from < 0) {
    return plan;
  }
  const others = keys.filter((other) => other !== key);
  const to = Math.max(0, Math.min(from + by, others.length));
  return { ...plan, order: shortestOrder(meeting, others.toSpliced(to, 0, key)) };
}

/** An address should be short: only the keys without which the order would be another. */
function shortestOrder(meeting: Meeting, wanted: readonly string[]): readonly string[] {
  let order = wanted;
  for (const key of wanted) {
    const shorter = order.filter((other) => other !== key);
    if (keysInOrder(meeting, shorter).join() === wanted.join()) {
      order = shorter;
    }
  }
  return order;
}

function keysInOrder(meeting: Meeting, order: readonly string[]): readonly string[] {
  return orderedSections(meeting, { order }).map(({ key }) => key);
}

import type { MeetingPlan } from '../../display/meeting/meetingPlan.ts';
import { SLUG } from './place.ts';

/** Reads a plan; undefined where nothing is changed. Names that cannot be a section's are ignored. */
export function parsePlan(leftOut: string | null, order: string | null): MeetingPlan | undefined {
  const plan = { leftOut: keysIn(leftOut), order: keysIn(order) };
  return isWholePlan(plan) ? undefined : plan;
}

/** True where nothing is changed: such a plan is not written. */
export function isWholePlan({ leftOut, order }: MeetingPlan): boolean {
  return leftOut.length === 0 && order.length === 0;
}

export function formatKeys(keys: readonly string[] | undefined): string {
  return (keys ?? []).join(',');
}

function keysIn(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((key) => SLUG.test(key)))];
}

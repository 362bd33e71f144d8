import type { Meeting, MeetingStep } from './step.ts';

/** Where an address leads in a meeting; `isKnown` is false where it names a step that the meeting does not show. */
export type FoundStep = { readonly index: number; readonly isKnown: boolean };

/**
 * The step of a key among those that are shown. One that is left out leads to the next that is shown; one that the
 * meeting has never heard of to the step whose key begins most like it, and else to the first.
 */
export function findStep(
  meeting: Meeting,
  steps: readonly MeetingStep[],
  key: string | undefined,
): FoundStep {
  if (key === undefined) {
    return { index: 0, isKnown: true };
  }
  const index = indexOfKey(steps, key);
  if (index >= 0) {
    return { index, isKnown: true };
  }
  const all = meeting.sections.flatMap((section) => section.steps);
  const leftOut = indexOfKey(all, key);
  const after = leftOut < 0 ? [] : all.slice(leftOut);
  const next = after.map((step) => indexOfKey(steps, step.key)).find((at) => at >= 0);
  return { index: next ?? (leftOut < 0 ? mostAlike(steps, key) : steps.length - 1), isKnown: false };
}

function indexOfKey(steps: readonly MeetingStep[], key: string): number {
  return steps.findIndex((step) => step.key === key);
}

function mostAlike(steps: readonly MeetingStep[], key: string): number {
  const shared = steps.map((step) => sharedWords(step.key, key));
  return Math.max(0, shared.indexOf(Math.max(0, ...shared)));
}

/** How many words two keys begin with together. */
function sharedWords(a: string, b: string): number {
  const others = b.split('-');
  const differs = a.split('-').findIndex((word, at) => word !== others[at]);
  return differs < 0 ? a.split('-').length : differs;
}

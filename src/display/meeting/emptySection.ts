import { makeSteps } from './makeSteps.ts';
import type { MeetingSection } from './step.ts';

type Reason = { readonly key: string; readonly name: string; readonly title: string; readonly text: string };

/** A section that has nothing to show, and says why. */
export function emptySection({ key, name, title, text }: Reason): MeetingSection {
  const head = { key, kicker: name, title, source: '', notes: [] };
  return { key, title: name, steps: makeSteps(head, [{ kind: 'empty', text }]) };
}

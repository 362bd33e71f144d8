import type { IconKey } from '../models.ts';
import { CHART_TEXTS } from '../texts/charts.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { bodyRoom, fitsFoot, fitTitle } from './room.ts';
import type { MeetingBody, MeetingNote, MeetingStep } from './step.ts';

/** What the steps of one section have in common. */
export type StepHead = {
  /** The first step's key; the others have a number behind it. */
  readonly key: string;
  readonly kicker: string;
  readonly title: string;
  readonly icon?: IconKey | undefined;
  /** Height that the title may take before it is set smaller, in units. */
  readonly titleRoom?: number;
  /** Without the word "Kilde"; empty for none. */
  readonly source: string;
  readonly notes: readonly MeetingNote[];
};

/** How much of the stage the bodies of a section's steps have, in units. */
export function roomBelow({ kicker, title, icon, titleRoom, source }: StepHead): number {
  const { height } = fitTitle(title, icon !== undefined, titleRoom);
  // The kicker may have to say which part of how many it is.
  return bodyRoom({ kicker: MEETING_TEXTS.part(kicker, '999', '999'), titleHeight: height, source });
}

/** One step per body, numbered where there is more than one. */
export function makeSteps(head: StepHead, bodies: readonly MeetingBody[]): readonly MeetingStep[] {
  const { key, kicker, title, icon, titleRoom, source, notes } = head;
  const { titleSize } = fitTitle(title, icon !== undefined, titleRoom);
  return bodies.map((body, index) => ({
    key: index === 0 ? key : `${key}-${index + 1}`,
    kicker:
      bodies.length === 1 ? kicker : MEETING_TEXTS.part(kicker, String(index + 1), String(bodies.length)),
    title,
    titleSize,
    icon,
    body,
    source: fitsFoot(source) ? CHART_TEXTS.source(source) : undefined,
    notes: source === '' ? notes : [...notes, { label: MEETING_TEXTS.notes.source, text: source }],
  }));
}

import type { Meeting, MeetingSection, MeetingStep } from './step.ts';

/**
 * What a manager has chosen of a meeting: sections left out, and the order of those that were moved. Both are keys;
 * a key that the meeting does not have means nothing, and a section that the plan does not know is shown.
 */
export type MeetingPlan = {
  readonly leftOut: readonly string[];
  /** All sections in their new order; empty for the meeting's own. */
  readonly order: readonly string[];
};

export const WHOLE_MEETING: MeetingPlan = { leftOut: [], order: [] };

/** The sections in the plan's order, those left out among them. What the order does not name keeps its neighbour. */
export function orderedSections(
  { sections }: Meeting,
  { order }: Pick<MeetingPlan, 'order'>,
): readonly MeetingSection[] {
  const named = order.flatMap((key) => sections.find((section) => section.key === key) ?? []);
  const placed: MeetingSection[] = [...new Set(named)];
  for (const [index, section] of sections.entries()) {
    if (!placed.includes(section)) {
      const before = sections[index - 1];
      placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, section);
    }
  }
  return placed;
}

/** The meeting as it is held. A plan that leaves everything out leaves nothing out. */
export function plannedMeeting(meeting: Meeting, plan: MeetingPlan): Meeting {
  const sections = orderedSections(meeting, plan);
  const kept = sections.filter(({ key }) => !plan.leftOut.includes(key));
  return { ...meeting, sections: kept.length === 0 ? sections : kept };
}

/** The steps that the meeting is held by. */
export function plannedSteps(meeting: Meeting, plan: MeetingPlan): readonly MeetingStep[] {
  return plannedMeeting(meeting, plan).sections.flatMap(({ steps }) => steps);
}

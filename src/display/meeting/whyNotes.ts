import type { WhyModel } from '../models.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import type { MeetingNote } from './step.ts';

const LABELS = MEETING_TEXTS.notes;
/** A presenter reads notes at a glance: of more inputs than this, only the first are named. */
const MOST_INPUTS = 6;

/** A figure's explanation as notes: rule, inputs, remarks and source, with the figure named. */
export function whyNotes({ title, rules, inputs, notes, source }: WhyModel): MeetingNote[] {
  const named = (label: string) => `${label}, ${title}`;
  const shown = inputs.slice(0, MOST_INPUTS).map(({ label, value }) => `${label}: ${value}`);
  const more = inputs.length - shown.length;
  return [
    ...rules.map((text) => ({ label: named(LABELS.rule), text })),
    ...(shown.length === 0
      ? []
      : [
          {
            label: named(LABELS.inputs),
            text: [...shown, ...(more > 0 ? [MEETING_TEXTS.moreInputs(String(more))] : [])].join(' · '),
          },
        ]),
    ...notes.map((text) => ({ label: named(LABELS.remark), text })),
    ...(source === '' ? [] : [{ label: named(LABELS.source), text: source }]),
  ];
}

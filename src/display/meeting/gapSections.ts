import type { GapCardModel } from '../gapCard.ts';
import { GAP_TEXTS } from '../texts/gaps.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { NAVIGATION_TEXTS } from '../texts/navigation.ts';
import { emptySection } from './emptySection.ts';
import { makeSteps, roomBelow, type StepHead } from './makeSteps.ts';
import { pointSteps } from './pointSteps.ts';
import { heightOf } from './room.ts';
import { STAGE, STAGE_LINE, STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { MeetingNote, MeetingPoint, MeetingSection } from './step.ts';

const FACT_COLUMNS = 3;
const FACT_GAP = 40;
const FACT_ROOM = (STAGE_ROOM - (FACT_COLUMNS - 1) * FACT_GAP) / FACT_COLUMNS - FACT_GAP;
const BETWEEN = 28;

/** Each barometer of level 1 as a section: the bar with its distances, and why it moved where that needs a step. */
export function gapSections(
  cards: readonly GapCardModel[],
  source: string,
  whyNotesOf: (card: GapCardModel) => readonly MeetingNote[],
): readonly MeetingSection[] {
  if (cards.length === 0) {
    const { noGaps: name } = MEETING_TEXTS.sections;
    const texts = { title: MEETING_TEXTS.noGapsTitle, text: NAVIGATION_TEXTS.noBarometers };
    return [emptySection({ key: 'barometre', name, ...texts })];
  }
  return cards.map((card) => gapSection(card, source, whyNotesOf(card)));
}

function gapSection(card: GapCardModel, source: string, whyNotes: readonly MeetingNote[]): MeetingSection {
  const { key: gapKey, name, colour, valueText, zoneBar, status, onTheLine, reasons, basis } = card;
  const key = `barometer-${gapKey}`;
  const value = `${colour?.word ?? GAP_TEXTS.noColour}: ${valueText}`;
  const head: StepHead = {
    key,
    kicker: MEETING_TEXTS.sections.gap(name),
    title: value,
    icon: colour?.key ?? 'notStated',
    source: card.source === '' ? source : card.source,
    notes: [
      ...whyNotes,
      ...reasons.map((text) => ({ label: MEETING_TEXTS.notes.reason, text })),
      { label: MEETING_TEXTS.notes.basis, text: basis },
    ],
  };
  const lines = [...(onTheLine === undefined ? [] : [onTheLine]), ...reasons, basis];
  const points = lines.map((text, index) => point(String(index), text));
  if (zoneBar === undefined) {
    const facts = status.map(({ strong, rest }, index) => point(`s${index}`, `${strong}${rest}`));
    return { key, title: name, steps: pointSteps(head, [...facts, ...points]) };
  }
  const body = { kind: 'zones', bar: zoneBar, facts: status } as const;
  const height = STAGE.zoneBar + factsHeight(card) + linesHeight(lines);
  if (height <= roomBelow(head)) {
    return { key, title: name, steps: makeSteps(head, [{ ...body, lines }]) };
  }
  const whyHead = {
    ...head,
    key: `${key}-hvorfor`,
    kicker: MEETING_TEXTS.sections.why(name),
    title: MEETING_TEXTS.whyTitle(value),
  };
  return {
    key,
    title: name,
    steps: [...makeSteps(head, [{ ...body, lines: [] }]), ...pointSteps(whyHead, points)],
  };
}

function point(key: string, text: string): MeetingPoint {
  return { key, icon: undefined, strong: '', text, small: [] };
}

function factsHeight({ status }: GapCardModel): number {
  const rows = Math.ceil(status.length / FACT_COLUMNS);
  const highest = Math.max(0, ...status.map(({ rest }) => heightOf(rest, FACT_ROOM, STAGE_TYPE.text)));
  return rows * (STAGE_TYPE.figure.medium * STAGE_LINE.text + highest + BETWEEN);
}

function linesHeight(lines: readonly string[]): number {
  return BETWEEN + lines.reduce((sum, line) => sum + heightOf(line, STAGE_ROOM, STAGE_TYPE.small), 0);
}

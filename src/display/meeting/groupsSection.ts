import type { GroupCardModel, GroupsModel } from '../groupCards.ts';
import { GROUP_TEXTS } from '../texts/groups.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { emptySection } from './emptySection.ts';
import { makeSteps, roomBelow, type StepHead } from './makeSteps.ts';
import { heightOf, paginate } from './room.ts';
import { STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { MeetingSection } from './step.ts';

const KEY = 'maalgrupper';
const COLUMNS = 2;
const COLUMN_GAP = 48;
/** The shape before the name, and the number behind it. */
const ICON = 64;
const VALUE = 150;
const CARD_ROOM = (STAGE_ROOM - COLUMN_GAP) / COLUMNS;
const BETWEEN = 40;

/** The target groups, two beside each other. */
export function groupsSection(
  { summary, note, missing, cards }: GroupsModel,
  source: string,
): MeetingSection {
  const title = MEETING_TEXTS.sections.groups;
  if (cards.length === 0) {
    const texts = { title: MEETING_TEXTS.noGroupsTitle, text: GROUP_TEXTS.none };
    return emptySection({ key: KEY, name: title, ...texts });
  }
  const head: StepHead = {
    key: KEY,
    kicker: title,
    title: summary,
    source,
    notes: [note, missing].flatMap((text) =>
      text === undefined ? [] : [{ label: MEETING_TEXTS.notes.remark, text }],
    ),
  };
  const remarks = [missing].flatMap((text) => text ?? []);
  const room =
    roomBelow(head) - remarks.reduce((sum, text) => sum + heightOf(text, STAGE_ROOM, STAGE_TYPE.small), 0);
  const pages = paginate(inRows(cards), rowHeight, room);
  return {
    key: KEY,
    title,
    steps: makeSteps(
      head,
      pages.map((rows) => ({ kind: 'groups', remarks, cards: rows.flat() })),
    ),
  };
}

function inRows(cards: readonly GroupCardModel[]): GroupCardModel[][] {
  return Array.from({ length: Math.ceil(cards.length / COLUMNS) }, (_, row) =>
    cards.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
}

function rowHeight(row: readonly GroupCardModel[]): number {
  return BETWEEN + Math.max(0, ...row.map(cardHeight));
}

/** Shape, name and number on a line; status and reason below them, as wide as the card. */
function cardHeight({ name, status, reason = '' }: GroupCardModel): number {
  return (
    heightOf(name, CARD_ROOM - ICON - VALUE, STAGE_TYPE.strong, true) +
    heightOf(`${status}. ${reason}`, CARD_ROOM, STAGE_TYPE.small)
  );
}

import type { Edition } from '../../barometer/edition.ts';
import { toDecision } from '../decisionCard.ts';
import type { ProjectPageModel } from '../projectPage.ts';
import type { SourceBook } from '../sourceBook.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { decisionPoint } from './decisionsSection.ts';
import { makeSteps, roomBelow, type StepHead } from './makeSteps.ts';
import { pointSteps } from './pointSteps.ts';
import { heightOf } from './room.ts';
import { STAGE_LINE, STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { MeetingBody, MeetingSection } from './step.ts';
import { whyNotes } from './whyNotes.ts';

/** Keys of the projects that a decision which is not approved yet is about, in the decisions' order. */
export function projectsToDecide({ decisions }: Edition): readonly string[] {
  const open = decisions.items.filter(({ approvedBy }) => approvedBy === undefined);
  return [...new Set(open.flatMap(({ projects }) => projects))];
}

/** Each project with something to decide: where it stands, and what is to be decided. */
export function decidedSections(
  projects: readonly ProjectPageModel[],
  edition: Edition,
  book: SourceBook,
): readonly MeetingSection[] {
  return projects.map((project) => {
    const key = `projekt-${project.key}`;
    const open = edition.decisions.items.filter(
      ({ approvedBy, projects: about }) => approvedBy === undefined && about.includes(project.key),
    );
    const head: StepHead = {
      key,
      kicker: MEETING_TEXTS.sections.toDecide,
      title: project.name,
      icon: project.reported.icon,
      source: project.source,
      notes: [
        ...project.reported.notes.map((text) => ({ label: MEETING_TEXTS.notes.reason, text })),
        ...whyNotes(project.computedWhy),
        ...project.remaining.map((text) => ({ label: MEETING_TEXTS.notes.remark, text })),
        ...project.facts.map((text) => ({ label: MEETING_TEXTS.notes.remark, text })),
      ],
    };
    const decisionHead: StepHead = {
      key: `${key}-beslutning`,
      kicker: project.name,
      title: MEETING_TEXTS.toDecideTitle,
      source: project.source,
      notes: project.planNotes.map((text) => ({ label: MEETING_TEXTS.notes.remark, text })),
    };
    const points = open.map((decision) => decisionPoint(toDecision(decision, book)));
    return {
      key,
      title: MEETING_TEXTS.decisionTitle(project.name),
      steps: [...makeSteps(head, [projectBody(project, head)]), ...pointSteps(decisionHead, points)],
    };
  });
}

const ROW_GAP = 18;
const STATUS_HEIGHT = STAGE_TYPE.strong * STAGE_LINE.text + 2 * ROW_GAP;
const INDICATOR_COLUMNS = 3;

/** Statuses, money and indicators, and as much of what is said of the project as there is room for. */
function projectBody(project: ProjectPageModel, head: StepHead): MeetingBody {
  const { reported, computed, money, indicators, agreement, disagrees, remaining } = project;
  const room = roomBelow(head) - STATUS_HEIGHT - moneyHeight(project) - indicatorsHeight(project);
  const lines: string[] = [];
  let used = 0;
  for (const line of [...(disagrees ? [agreement] : []), ...remaining]) {
    used += heightOf(line, STAGE_ROOM, STAGE_TYPE.small) + ROW_GAP / 2;
    if (used > room) break;
    lines.push(line);
  }
  return {
    kind: 'project',
    statuses: [
      { label: MEETING_TEXTS.status.reported, icon: reported.icon, word: reported.word },
      { label: MEETING_TEXTS.status.computed, icon: computed.icon, word: computed.word },
    ],
    money,
    indicators: indicators.map(({ key, icon, name, word }) => ({ key, icon, text: `${name}: ${word}` })),
    lines,
  };
}

function moneyHeight({ money }: ProjectPageModel): number {
  const row = STAGE_TYPE.text * STAGE_LINE.text + ROW_GAP;
  // Headings may take two lines.
  return 2 * STAGE_TYPE.small * STAGE_LINE.text + ROW_GAP + money.rows.length * row + 2 * ROW_GAP;
}

function indicatorsHeight({ indicators }: ProjectPageModel): number {
  const room = STAGE_ROOM / INDICATOR_COLUMNS - STAGE_TYPE.text * 2;
  const highest = Math.max(
    0,
    ...indicators.map(({ name, word }) => heightOf(`${name}: ${word}`, room, STAGE_TYPE.small)),
  );
  return Math.ceil(indicators.length / INDICATOR_COLUMNS) * (highest + ROW_GAP) + ROW_GAP;
}

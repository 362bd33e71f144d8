import type { Decision, Edition } from '../../barometer/edition.ts';
import { type DecisionModel, toDecision } from '../decisionCard.ts';
import type { SourceBook } from '../sourceBook.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { emptySection } from './emptySection.ts';
import { pointSteps } from './pointSteps.ts';
import type { MeetingPoint, MeetingSection } from './step.ts';

const KEY = 'beslutninger';

/** A decision as a point of a list. */
export function decisionPoint({ key, title, text, steps }: DecisionModel): MeetingPoint {
  return {
    key,
    icon: undefined,
    strong: title,
    text,
    small: [steps.join(' · ')].filter((line) => line !== ''),
  };
}

/**
 * Every decision of the edition: what is to be decided, then what has been. A decision that a step of its project
 * tells in full is named only.
 */
export function decisionsSection(
  { decisions }: Edition,
  toldProjects: ReadonlySet<string>,
  book: SourceBook,
  source: string,
): MeetingSection {
  const title = MEETING_TEXTS.sections.decisions;
  const { items } = decisions;
  if (items.length === 0) {
    const texts = { title: MEETING_TEXTS.noDecisionsTitle, text: MEETING_TEXTS.noDecisions };
    return emptySection({ key: KEY, name: title, ...texts });
  }
  const isOpen = ({ approvedBy }: Decision) => approvedBy === undefined;
  const isTold = ({ projects }: Decision) => projects.some((key) => toldProjects.has(key));
  const open = items.filter(isOpen).map((decision) => {
    const point = decisionPoint(toDecision(decision, book));
    return isTold(decision) ? { ...point, text: '' } : point;
  });
  const done = items
    .filter((decision) => !isOpen(decision))
    .map((decision) => decisionPoint(toDecision(decision, book)));
  const head = { kicker: title, source, notes: [] };
  return {
    key: KEY,
    title,
    steps: [
      ...pointSteps({ ...head, key: KEY, title: MEETING_TEXTS.toDecideTitle }, open),
      ...pointSteps(
        { ...head, key: open.length === 0 ? KEY : `${KEY}-truffet`, title: MEETING_TEXTS.decidedTitle },
        done,
      ),
    ],
  };
}

import type { Owner } from '../../barometer/catalogue.ts';
import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { Finding } from '../../barometer/finding.ts';
import { cutOffText, editionName } from '../editionFacts.ts';
import { toGevinstForbrugChart } from '../gevinstForbrugChart.ts';
import type { LineChartModel } from '../models.ts';
import { toOverview } from '../overview.ts';
import { toProjectPage } from '../projectPage.ts';
import type { ProjectRow } from '../projectRow.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { answerWhy } from '../why/answerWhy.ts';
import type { FigureRef } from '../why/figureRef.ts';
import { type ChangesOrReason, changesSection } from './changesSection.ts';
import { type ChartOrReason, developmentSection, moneySection } from './chartSections.ts';
import { decidedSections, projectsToDecide } from './decidedSections.ts';
import { decisionsSection } from './decisionsSection.ts';
import { gapSections } from './gapSections.ts';
import { groupsSection } from './groupsSection.ts';
import { headlineSection } from './headlineSection.ts';
import { projectsSection } from './projectsSection.ts';
import { sourcesSection } from './sourcesSection.ts';
import type { Meeting, MeetingNote, MeetingSection } from './step.ts';
import { whyNotes } from './whyNotes.ts';

export type MeetingParts = {
  readonly barometer: Barometer;
  readonly findings: readonly Finding[];
  readonly owner: Owner;
  readonly book: SourceBook;
  readonly rows: readonly ProjectRow[];
  /** Local against national up to the edition's month. */
  readonly rates: ChartOrReason<LineChartModel>;
  readonly changes: ChangesOrReason;
};

/** As many bars as can be told apart from the back of a room. */
const MOST_BARS = 14;

/**
 * The meeting of an edition: the headline, each barometer and its development, the groups, what changed, the money,
 * the projects with trouble first, each project with something to decide, the decisions, and the sources. All of it
 * comes from the view models of the pages, so that a figure cannot differ from theirs.
 */
export function toMeeting(parts: MeetingParts): Meeting {
  const { barometer, findings, owner, book, rows, rates, changes } = parts;
  const { edition } = barometer;
  const overview = toOverview(barometer, findings, owner.shortName, book);
  const source = sourceText(book, edition.source);
  const toDecide = projectsToDecide(edition).flatMap((key) => {
    const figures = barometer.projects.find(({ project }) => project.key === key);
    return figures === undefined ? [] : [toProjectPage(barometer, figures, owner, book)];
  });
  // What stands on a card is explained by its first figure.
  const notesOf = (ref: FigureRef, title: string): readonly MeetingNote[] =>
    answerWhy(ref, barometer, book)
      .slice(0, 1)
      .flatMap((why) => whyNotes({ ...why, title, ...(ref.kind === 'gap' ? { source: '' } : {}) }));
  return {
    footer: MEETING_TEXTS.footer(owner.shortName, editionName(edition), cutOffText(edition)),
    sections: withUniqueKeys([
      headlineSection(overview, ({ key, label }) => notesOf({ kind: 'kpi', key }, label)),
      ...gapSections(overview.gaps, source, ({ key, name }) =>
        notesOf({ kind: 'gap', barometer: key }, name),
      ),
      developmentSection(rates),
      groupsSection(overview.groups, source),
      changesSection(changes, source),
      moneySection(toGevinstForbrugChart(barometer, book, MOST_BARS)),
      projectsSection(rows, source),
      ...decidedSections(toDecide, edition, book),
      decisionsSection(edition, new Set(toDecide.map(({ key }) => key)), book, source),
      sourcesSection(edition.sources),
    ]),
  };
}

/** Keys of projects and barometers are data: two steps may come to the same address, and then get different ones. */
function withUniqueKeys(sections: readonly MeetingSection[]): readonly MeetingSection[] {
  const usedSections = new Set<string>();
  const usedSteps = new Set<string>();
  return sections.map((section) => ({
    ...section,
    key: unusedKey(section.key, usedSections),
    steps: section.steps.map((step) => ({ ...step, key: unusedKey(step.key, usedSteps) })),
  }));
}

function unusedKey(key: string, used: Set<string>): string {
  const free = used.has(key) ? unusedKey(`${key}-x`, used) : key;
  used.add(free);
  return free;
}

import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { Finding } from '../barometer/finding.ts';
import type { Definition } from './aboutPage.ts';
import { toAbout } from './aboutPage.ts';
import { defaultBilagProjects, projectsNeedingAttention } from './bilagAttention.ts';
import type { BilagProjects } from './bilagProjects.ts';
import type { DecisionModel } from './decisionCard.ts';
import { toDisagreementTable } from './disagreementTable.ts';
import { cutOffText } from './editionFacts.ts';
import { formatDay, formatMonth, formatNumber } from './format.ts';
import type { TableModel } from './models.ts';
import { type OverviewModel, toOverview } from './overview.ts';
import type { RuleModel } from './ruleList.ts';
import { toRulesUsed } from './rulesUsed.ts';
import type { SourceBook } from './sourceBook.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { BILAG_TEXTS as TEXTS } from './texts/bilag.ts';

/** The projects with a page of their own, and the choice of them. */
export type BilagProjectsModel = {
  readonly choice: BilagProjects;
  readonly options: readonly { readonly key: BilagProjects; readonly label: string }[];
  readonly shown: readonly ProjectFigures[];
  /** What the pages are for, said where they begin. */
  readonly sentence: string;
};

/** Bilag: the whole edition as paper, from the same models as the screen. */
export type BilagModel = {
  readonly owner: string;
  readonly title: string;
  readonly facts: readonly Definition[];
  /** What a reader must know before reading on: made-up or only partly known figures. */
  readonly warnings: readonly string[];
  /** The headings of its parts, in order. */
  readonly contents: readonly string[];
  readonly overview: OverviewModel;
  readonly projects: BilagProjectsModel;
  readonly decisions: readonly DecisionModel[];
  readonly disagreements: TableModel;
  readonly sources: readonly Definition[];
  readonly rules: readonly RuleModel[];
};

type Owner = { readonly name: string; readonly shortName: string; readonly synthetic: boolean };

export function toBilag(
  barometer: Barometer,
  findings: readonly Finding[],
  owner: Owner,
  book: SourceBook,
  chosen: BilagProjects | undefined,
): BilagModel {
  const { edition } = barometer;
  const about = toAbout(barometer, findings, book);
  return {
    owner: owner.name,
    title: edition.title,
    facts: factsOf(barometer),
    warnings: [
      ...(edition.synthetic || owner.synthetic ? [TEXTS.cover.synthetic] : []),
      ...(edition.partial ? [TEXTS.cover.partial] : []),
    ],
    contents: contentsOf(barometer),
    overview: toOverview(barometer, findings, owner.shortName, book),
    projects: projectsOf(barometer, chosen),
    decisions: about.decisions,
    disagreements: toDisagreementTable(barometer.disagreements),
    sources: about.sources,
    rules: toRulesUsed(barometer),
  };
}

/** Without projects there is nothing to look ahead from. */
function contentsOf({ projects }: Barometer): readonly string[] {
  const { ahead, ...others } = TEXTS.headings;
  return Object.values(projects.length === 0 ? others : TEXTS.headings);
}

function factsOf({ edition }: Barometer): Definition[] {
  const { cover } = TEXTS;
  const missing = ABSENCE_WORDS.notStated;
  return [
    { term: cover.committee, text: edition.committee ?? missing },
    {
      term: cover.meeting,
      text: edition.meetingDate === undefined ? missing : formatDay(edition.meetingDate),
    },
    { term: cover.settled, text: cutOffText(edition) },
    {
      term: cover.rates,
      text: edition.observationMonth === undefined ? missing : formatMonth(edition.observationMonth),
    },
  ];
}

function projectsOf(barometer: Barometer, chosen: BilagProjects | undefined): BilagProjectsModel {
  const all = barometer.projects;
  const attention = projectsNeedingAttention(barometer);
  const choice = chosen ?? defaultBilagProjects(all.length, attention.length);
  const shown = { all, attention, none: [] }[choice];
  const counts = { all: formatNumber(all.length), attention: formatNumber(attention.length) };
  return {
    choice,
    options: [
      { key: 'all', label: TEXTS.choices.all(counts.all) },
      { key: 'attention', label: TEXTS.choices.attention(counts.attention) },
      { key: 'none', label: TEXTS.choices.none },
    ],
    shown,
    sentence: sentenceOf(choice, shown.length, counts),
  };
}

function sentenceOf(
  choice: BilagProjects,
  shown: number,
  { all, attention }: { readonly all: string; readonly attention: string },
): string {
  switch (choice) {
    case 'none':
      return TEXTS.pagesFor.none;
    case 'attention':
      return shown === 0 ? TEXTS.pagesFor.noneNeedsAttention : TEXTS.pagesFor.attention(attention, all);
    case 'all':
      return TEXTS.pagesFor.all(all);
    default:
      return choice satisfies never;
  }
}

import type { Owner } from '../barometer/catalogue.ts';
import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import { effectPeriodEnd } from '../barometer/driftsstatus.ts';
import { personsCell, textCell } from './cellText.ts';
import { ABSENCE_ICONS, colourModel, GREY_ICONS } from './colours.ts';
import { compareDanish } from './danishOrder.ts';
import { type DecisionModel, toDecision } from './decisionCard.ts';
import { formatDay, formatList, formatNumber } from './format.ts';
import { type IndicatorCardModel, toIndicatorCard } from './indicatorCard.ts';
import type { Cell, ColourModel, IconKey, TableModel, WhyModel } from './models.ts';
import { planNotes, toMoneyTable, toPlansTable } from './planTables.ts';
import { toRemaining } from './remaining.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import { ABSENCE_SENTENCES, ABSENCE_WORDS, GREY_REASONS } from './texts/absences.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { STAGE_WORDS } from './texts/indicators.ts';
import { PROJECT_TEXTS } from './texts/project.ts';
import { toWhy } from './why/toWhy.ts';

export type StatusModel = {
  readonly colour: ColourModel | undefined;
  readonly icon: IconKey;
  readonly word: string;
  readonly notes: readonly string[];
};

/** Projekt: everything an edition says of one project. */
export type ProjectPageModel = {
  readonly key: string;
  readonly name: string;
  readonly number: string;
  readonly purpose: string | undefined;
  /** Group, barometer, periods, other names. */
  readonly about: readonly string[];
  readonly reported: StatusModel;
  readonly computed: StatusModel;
  /** Rule and inputs of the computed status. */
  readonly computedWhy: WhyModel;
  readonly agreement: string;
  readonly disagrees: boolean;
  readonly money: TableModel;
  readonly remaining: readonly string[];
  readonly indicators: readonly IndicatorCardModel[];
  readonly people: TableModel;
  readonly facts: readonly string[];
  readonly plans: TableModel | undefined;
  readonly planNotes: readonly string[];
  readonly decisions: readonly DecisionModel[];
  readonly source: string;
};

export function toProjectPage(
  barometer: Barometer,
  figures: ProjectFigures,
  owner: Owner,
  book: SourceBook,
): ProjectPageModel {
  const { project } = figures;
  const { edition } = barometer;
  const computed = figures.computedDriftsstatus;
  const computedWord =
    computed.kind === 'absent' ? ABSENCE_WORDS[computed.absence.kind] : colourModel(computed.value).word;
  return {
    key: project.key,
    name: project.name,
    number: PROJECT_TEXTS.number(formatNumber(project.nr)),
    purpose: project.purpose,
    about: aboutLines(barometer, figures, owner),
    reported: reportedStatus(figures, book),
    computed: {
      colour: computed.kind === 'absent' ? undefined : colourModel(computed.value),
      icon: computed.kind === 'absent' ? GREY_ICONS[figures.greyReason ?? 'noData'] : computed.value,
      word: computedWord,
      notes: figures.greyReason === undefined ? [] : [GREY_REASONS[figures.greyReason]],
    },
    computedWhy: toWhy(computed, {
      title: PROJECT_TEXTS.computed,
      value: computedWord,
      book,
      source: project.source,
    }),
    agreement: PROJECT_TEXTS[figures.agreement],
    disagrees: figures.agreement === 'disagrees',
    money: toMoneyTable(figures),
    remaining: toRemaining(figures),
    indicators: figures.indicators.map(toIndicatorCard),
    people: toPeopleTable(figures),
    facts: [
      ...(project.stage === undefined
        ? []
        : [`${PROJECT_TEXTS.stage}: ${project.stage.text ?? STAGE_WORDS[project.stage.stage]}`]),
      ...project.facts.map(({ text }) => text),
    ],
    plans: project.plans.length === 0 ? undefined : toPlansTable(project.plans),
    planNotes: planNotes(project.plans),
    decisions: edition.decisions.items
      .filter(({ projects }) => projects.includes(project.key))
      .map((decision) => toDecision(decision, book)),
    source: sourceText(book, project.source),
  };
}

function reportedStatus({ project }: ProjectFigures, book: SourceBook): StatusModel {
  const status = project.driftsstatus;
  if (status.kind === 'absent') {
    return {
      colour: undefined,
      icon: status.absence.kind === 'notApplicable' ? 'none' : ABSENCE_ICONS[status.absence.kind],
      word: ABSENCE_WORDS[status.absence.kind],
      notes: [status.absence.reason ?? ABSENCE_SENTENCES[status.absence.kind]],
    };
  }
  return {
    colour: colourModel(status.level),
    icon: status.level,
    word: colourModel(status.level).word,
    notes: [
      ...(status.previous === undefined ? [] : [PROJECT_TEXTS.was(COLOUR_WORDS_LOWER[status.previous])]),
      status.reason ?? PROJECT_TEXTS.noReason,
      sourceText(book, status.source),
    ],
  };
}

function aboutLines({ edition }: Barometer, { project }: ProjectFigures, owner: Owner): string[] {
  const identity = owner.projects.find(({ key }) => key === project.key);
  const aliases = [identity?.name ?? project.name, ...(identity?.aliases ?? [])].filter(
    (name) => name !== project.name,
  );
  /** Where a field of the data is missing, or is there and cannot be read. */
  const missingWord = (field: string) =>
    ABSENCE_WORDS[project.unreadable.includes(field) ? 'unreadable' : 'notStated'];
  const memberships = (
    label: string,
    field: 'groups' | 'barometers',
    items: readonly { readonly key: string; readonly name: string }[],
  ): string => {
    const list = project[field];
    if (list === undefined || list.length === 0) {
      return `${label}: ${list === undefined ? missingWord(field) : PROJECT_TEXTS.none}`;
    }
    const names = list.map(({ key, assignedBy }) => {
      const name = items.find((item) => item.key === key)?.name ?? key;
      return assignedBy === 'us' ? `${name} (${PROJECT_TEXTS.assignedByUs})` : name;
    });
    return `${label}: ${formatList(names)}`;
  };
  const period = project.investmentPeriod;
  const day = (value: string | undefined) =>
    value === undefined ? missingWord('investmentPeriod') : formatDay(value);
  const effectEnd = effectPeriodEnd(project);
  return [
    memberships(PROJECT_TEXTS.group, 'groups', edition.groups.items),
    memberships(PROJECT_TEXTS.barometer, 'barometers', edition.barometers.items),
    PROJECT_TEXTS.period(day(period?.from), day(period?.to)),
    ...(effectEnd === undefined ? [] : [PROJECT_TEXTS.effectUntil(formatDay(effectEnd))]),
    ...(aliases.length === 0 ? [] : [PROJECT_TEXTS.alias(formatList(aliases.toSorted(compareDanish)))]),
    ...(project.unreadable.length === 0 ? [] : [PROJECT_TEXTS.unreadable(formatList(project.unreadable))]),
  ];
}

function toPeopleTable({ project }: ProjectFigures): TableModel {
  const { people, peopleColumns } = PROJECT_TEXTS;
  const none: Cell = textCell('');
  const persons = personsCell(project.fuldtidspersoner);
  const target = personsCell(project.targetToDate);
  const self = project.selfSupporting;
  return {
    caption: PROJECT_TEXTS.peopleCaption,
    columns: [
      { key: 'what', label: peopleColumns.what, align: 'start' },
      { key: 'value', label: peopleColumns.value, align: 'end' },
      { key: 'target', label: peopleColumns.target, align: 'end' },
      { key: 'unit', label: peopleColumns.unit, align: 'start' },
    ],
    rows: [
      [textCell(people.fuldtidspersoner), persons, target, textCell(PROJECT_TEXTS.unit.fuldtidspersoner)],
      ...(self === undefined
        ? []
        : [
            [
              textCell(people.selfSupporting),
              textCell(formatNumber(self.persons)),
              self.of === undefined ? none : textCell(PROJECT_TEXTS.of('', formatNumber(self.of)).trim()),
              textCell(PROJECT_TEXTS.unit.persons),
            ],
          ]),
      ...project.production.map((measure): Cell[] => [
        textCell(measure.label),
        { unit: 'count', amount: measure.produced },
        measure.target === undefined ? { kind: 'notStated' } : { unit: 'count', amount: measure.target },
        textCell(
          measure.targetKind === 'capacity' && measure.target !== undefined
            ? PROJECT_TEXTS.capacity(measure.unit)
            : measure.unit,
        ),
      ]),
    ],
    footer: [],
  };
}

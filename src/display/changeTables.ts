import { amountChange, type EditionComparison, type ProjectChange } from '../barometer/compareEditions.ts';
import type { Barometer } from '../barometer/computeBarometer.ts';
import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import type { Decision } from '../barometer/edition.ts';
import type { Figure } from '../barometer/figure.ts';
import type { Plan } from '../barometer/plan.ts';
import { type Kroner, subtractPercentagePoints } from '../barometer/units.ts';
import { kronerCell, personsCell, ratioCell, textCell } from './cellText.ts';
import { formatDay, formatPoints, withSign } from './format.ts';
import type { Cell, Column, TableModel } from './models.ts';
import { CHANGES_TEXTS } from './texts/changes.ts';
import { COLOUR_WORDS } from './texts/colours.ts';
import { PLAN_NAMES } from './texts/project.ts';

export type ChangeTables = {
  readonly barometers: TableModel;
  readonly totals: TableModel;
  readonly groups: TableModel;
  readonly amounts: TableModel;
  readonly plans: TableModel;
};

const NOT_STATED: Cell = { kind: 'notStated' };

/** Columns in the given order; the first stands left, the others right unless named otherwise. */
function columnsOf(labels: Readonly<Record<string, string>>, startKeys: readonly string[] = []): Column[] {
  return Object.entries(labels).map(([key, label], index) => ({
    key,
    label,
    align: index === 0 || startKeys.includes(key) ? 'start' : 'end',
  }));
}

export function changeTables(comparison: EditionComparison): ChangeTables {
  return {
    barometers: barometersTable(comparison),
    totals: totalsTable(comparison),
    groups: groupsTable(comparison),
    amounts: amountsTable(comparison.projects),
    plans: plansTable(comparison),
  };
}

function barometersTable({ before, after }: EditionComparison): TableModel {
  return {
    caption: CHANGES_TEXTS.barometersHeading,
    columns: columnsOf(CHANGES_TEXTS.barometerColumns, ['colour']),
    rows: after.gaps.map((now) => {
      const then = before.gaps.find(({ barometer }) => barometer.key === now.barometer.key);
      return [
        textCell(now.barometer.name),
        gapCell(then),
        gapCell(now),
        gapChangeCell(then, now),
        colourCell(then, now),
      ];
    }),
    footer: [],
  };
}

function gapCell(figures: GapBarometerFigures | undefined): Cell {
  const gap = figures?.now.gap;
  if (gap === undefined) {
    return NOT_STATED;
  }
  return gap.kind === 'absent' ? gap.absence : { unit: 'percentagePoints', amount: gap.value };
}

function gapChangeCell(then: GapBarometerFigures | undefined, now: GapBarometerFigures): Cell {
  if (then === undefined || then.now.gap.kind === 'absent' || now.now.gap.kind === 'absent') {
    return NOT_STATED;
  }
  const change = subtractPercentagePoints(now.now.gap.value, then.now.gap.value);
  return textCell(withSign(formatPoints(change), change.units));
}

function colourCell(then: GapBarometerFigures | undefined, now: GapBarometerFigures): Cell {
  const word = (figures: GapBarometerFigures | undefined) =>
    figures === undefined || figures.colour.kind === 'absent'
      ? undefined
      : COLOUR_WORDS[figures.colour.value];
  const from = word(then);
  const to = word(now);
  if (to === undefined) {
    return NOT_STATED;
  }
  return textCell(from === undefined || from === to ? to : CHANGES_TEXTS.moved(from, to.toLowerCase()));
}

function totalsTable({ before, after }: EditionComparison): TableModel {
  const amounts = ['gevinst', 'forbrug', 'nettogevinst', 'budgetGevinst', 'investeringssum'] as const;
  const { totalRows } = CHANGES_TEXTS;
  return {
    caption: CHANGES_TEXTS.totalsHeading,
    columns: columnsOf(CHANGES_TEXTS.totalsColumns),
    rows: [
      ...amounts.map((name): Cell[] => [
        textCell(totalRows[name]),
        kronerCell(before.totals[name]),
        kronerCell(after.totals[name]),
        changeCell(before.totals[name], after.totals[name]),
      ]),
      [
        textCell(totalRows.realisedAfkastgrad),
        ratioCell(before.totals.realisedAfkastgrad),
        ratioCell(after.totals.realisedAfkastgrad),
        textCell(''),
      ],
    ],
    footer: [],
  };
}

/** The difference, no more exact than the less exact of the two. */
function changeCell(before: Figure<Kroner>, after: Figure<Kroner>): Cell {
  const change = amountChange(before, after);
  if (change === undefined) {
    return NOT_STATED;
  }
  const steps = [before, after].flatMap((figure) =>
    figure.kind === 'reported' && figure.roundedTo !== undefined ? [figure.roundedTo] : [],
  );
  return {
    unit: 'kroner',
    amount: change.change,
    ...(steps.length === 0 ? {} : { roundedTo: Math.max(...steps) }),
  };
}

function groupsTable({ before, after }: EditionComparison): TableModel {
  const arrowWord = (barometer: Barometer, key: string) => {
    const arrow = barometer.groups.find(({ group }) => group.key === key)?.arrow;
    return arrow === undefined || arrow.kind === 'absent' ? undefined : COLOUR_WORDS[arrow.value];
  };
  return {
    caption: CHANGES_TEXTS.groupsHeading,
    columns: columnsOf(CHANGES_TEXTS.groupColumns, ['arrow']),
    rows: after.groups.map(({ group }) => {
      const then = before.groups.find((other) => other.group.key === group.key)?.group;
      const from = arrowWord(before, group.key);
      const to = arrowWord(after, group.key);
      return [
        textCell(group.name),
        then === undefined ? NOT_STATED : personsCell(then.reduction),
        personsCell(group.reduction),
        to === undefined
          ? NOT_STATED
          : textCell(from === undefined || from === to ? to : CHANGES_TEXTS.moved(from, to.toLowerCase())),
      ];
    }),
    footer: [],
  };
}

function amountsTable(projects: readonly ProjectChange[]): TableModel {
  return {
    caption: CHANGES_TEXTS.amountsHeading,
    columns: columnsOf(CHANGES_TEXTS.amountColumns),
    rows: projects
      .filter(({ amounts }) => amounts.length > 0)
      .map((change) => [
        textCell(change.after?.project.name ?? change.key),
        ...(['gevinst', 'forbrug', 'nettogevinst'] as const).map((name): Cell => {
          const found = change.amounts.find((amount) => amount.name === name);
          return found === undefined ? textCell('') : { unit: 'kroner', amount: found.change };
        }),
      ]),
    footer: [],
  };
}

/** Re-planned projects: original, earlier and current plan beside what is realised, so that drift stays visible. */
function plansTable({ projects, after }: EditionComparison): TableModel {
  const { planRows } = CHANGES_TEXTS;
  return {
    caption: CHANGES_TEXTS.replannedHeading,
    columns: columnsOf(CHANGES_TEXTS.planColumns, ['what', 'decision']),
    rows: projects.flatMap((change): Cell[][] => {
      const { plan } = change;
      if (plan === undefined || change.after === undefined) {
        return [];
      }
      const { project, money } = change.after;
      const decisions = after.edition.decisions.items;
      const amount = (of: Plan | undefined, name: 'gevinst' | 'investeringssum'): Cell =>
        of === undefined ? NOT_STATED : kronerCell(of[name]);
      return [
        ...(plan.isReplanned
          ? (['gevinst', 'investeringssum'] as const).map((name): Cell[] => [
              textCell(project.name),
              textCell(planRows[name]),
              amount(plan.original, name),
              amount(plan.before, name),
              amount(plan.after, name),
              kronerCell(name === 'gevinst' ? money.gevinst : money.forbrug),
              textCell(decisionText(plan.after, decisions)),
            ])
          : []),
        ...plan.newKinds.flatMap((kind): Cell[][] => {
          const version = project.plans.find((candidate) => candidate.kind === kind);
          return (['gevinst', 'investeringssum'] as const).map((name): Cell[] => [
            textCell(project.name),
            textCell(
              `${CHANGES_TEXTS.newPlan(PLAN_NAMES[kind].toLowerCase())}, ${planRows[name].toLowerCase()}`,
            ),
            amount(plan.original, name),
            amount(plan.before, name),
            amount(version, name),
            kronerCell(name === 'gevinst' ? money.gevinst : money.forbrug),
            textCell(decisionText(decidedWith(version, project.plans), decisions)),
          ]);
        }),
      ];
    }),
    footer: [],
  };
}

/** An alternative to a proposal hangs on the proposal's decision. */
function decidedWith(version: Plan | undefined, plans: readonly Plan[]): Plan | undefined {
  return version?.decision === undefined
    ? (plans.find(({ kind }) => kind === 'proposed') ?? version)
    : version;
}

function decisionText(plan: Plan | undefined, decisions: readonly Decision[]): string {
  const decision = decisions.find(({ key }) => key === plan?.decision);
  const date =
    plan?.decidedOn ??
    decision?.approvedBy?.date ??
    decision?.recommendedBy?.date ??
    decision?.proposedBy?.date;
  const parts = [
    ...(decision === undefined ? [] : [decision.title]),
    ...(date === undefined ? [] : [formatDay(date)]),
  ];
  return parts.length === 0 ? CHANGES_TEXTS.noDecision : parts.join(', ');
}

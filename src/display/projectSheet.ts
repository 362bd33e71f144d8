import { NOT_STATED, UNREADABLE } from '../barometer/absence.ts';
import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import { decimal } from '../barometer/decimal.ts';
import type { Figure } from '../barometer/figure.ts';
import { INDICATOR_KEYS, type IndicatorKey } from '../barometer/indicators/indicator.ts';
import type { Project } from '../barometer/project.ts';
import { computeShareOfPlan } from '../barometer/shareOfPlan.ts';
import type { Money } from '../barometer/totals.ts';
import { count } from '../barometer/units.ts';
import { kronerCell, personsCell, ratioCell, shareCell, textCell } from './cellText.ts';
import type { Cell, Column, TableModel } from './models.ts';
import type { ProjectTableModel, TotalsRow } from './projectTable.ts';
import { indicatorRuleLines, ruleLines, rulesOf } from './ruleLines.ts';
import { INDICATOR_NAMES } from './texts/indicators.ts';
import { SHEET_TEXTS } from './texts/sheets.ts';
import { TABLE_TEXTS } from './texts/table.ts';

const TEXTS = SHEET_TEXTS.projects;
/** Where a column has no meaning for a total. */
const NONE: Cell = textCell('');

type SheetColumn = {
  readonly key: string;
  readonly label: string;
  readonly isText?: boolean;
  /** `groupText` is what the project's row on the screen says of its groups. */
  readonly cell: (figures: ProjectFigures, barometer: Barometer, groupText: string) => Cell;
  /** What stands below it: nothing, where projects do not add up. */
  readonly total?: (money: Money) => Cell;
};

const MONEY_COLUMNS: readonly SheetColumn[] = [
  kronerColumn('gevinst'),
  kronerColumn('forbrug'),
  kronerColumn('nettogevinst'),
  ratioColumn('realisedAfkastgrad'),
  kronerColumn('budgetGevinst'),
  kronerColumn('investeringssum'),
  kronerColumn('budgetNettogevinst'),
  ratioColumn('budgetAfkastgrad'),
];

const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'nr',
    label: TEXTS.nr,
    cell: ({ project }) => ({ unit: 'count', amount: count(decimal(project.nr)) }),
  },
  { key: 'project', label: TEXTS.project, isText: true, cell: ({ project }) => textCell(project.name) },
  { key: 'groups', label: TEXTS.groups, isText: true, cell: groupsCell },
  { key: 'barometers', label: TEXTS.barometers, isText: true, cell: barometersCell },
  {
    key: 'reportedDriftsstatus',
    label: TEXTS.reported,
    isText: true,
    cell: ({ project: { driftsstatus: status } }) =>
      status.kind === 'absent' ? status.absence : { unit: 'colour', amount: status.level },
  },
  {
    key: 'computedDriftsstatus',
    label: TEXTS.computed,
    isText: true,
    cell: ({ computedDriftsstatus: status }) =>
      status.kind === 'absent' ? status.absence : { unit: 'colour', amount: status.value },
  },
  {
    key: 'agreement',
    label: TEXTS.agreement,
    isText: true,
    cell: ({ agreement }) => textCell(TEXTS.agreements[agreement]),
  },
  ...MONEY_COLUMNS,
  {
    key: 'gevinstShareOfPlan',
    label: TEXTS.gevinstShareOfPlan,
    cell: ({ gevinstShareOfPlan }) => shareCell(gevinstShareOfPlan),
    total: ({ gevinst, budgetGevinst }) =>
      shareCell(
        computeShareOfPlan(gevinst, budgetGevinst, { realised: 'gevinst', planned: 'budgetGevinst' }),
      ),
  },
  {
    key: 'forbrugShareOfPlan',
    label: TEXTS.forbrugShareOfPlan,
    cell: ({ forbrugShareOfPlan }) => shareCell(forbrugShareOfPlan),
    total: ({ forbrug, investeringssum }) =>
      shareCell(
        computeShareOfPlan(forbrug, investeringssum, { realised: 'forbrug', planned: 'investeringssum' }),
      ),
  },
  // Persons are never summed over projects: one can serve several groups.
  {
    key: 'fuldtidspersoner',
    label: TEXTS.fuldtidspersoner,
    cell: ({ project }) => personsCell(project.fuldtidspersoner),
  },
  ...INDICATOR_KEYS.map(indicatorColumn),
];

/**
 * The projects as a table to take along: all that the screen shows of them and what it has no room for, each figure
 * in a column of its own, in the order of the rows. The totals of what is shown and of all stand below.
 */
export function toProjectSheet(
  barometer: Barometer,
  { rows, totalsShown, totalsAll }: Pick<ProjectTableModel, 'rows' | 'totalsShown' | 'totalsAll'>,
): TableModel {
  const figuresOf = new Map(barometer.projects.map((figures) => [figures.project.key, figures]));
  return {
    caption: TEXTS.caption,
    columns: COLUMNS.map(
      ({ key, label, isText = false }): Column => ({ key, label, align: isText ? 'start' : 'end' }),
    ),
    rows: rows.flatMap(({ key, groupText }) => {
      const figures = figuresOf.get(key);
      return figures === undefined ? [] : [COLUMNS.map(({ cell }) => cell(figures, barometer, groupText))];
    }),
    footer: (totalsShown === undefined ? [totalsAll] : [totalsShown, totalsAll]).map(totalCells),
  };
}

function totalCells({ label, missing, money }: TotalsRow): Cell[] {
  const name = [label, ...(missing === undefined ? [] : [missing])].join('. ');
  return COLUMNS.map(({ key, total }) => (key === 'project' ? textCell(name) : (total?.(money) ?? NONE)));
}

/** The rules behind the sheet's figures, written out, with the limits that the indicators were held against. */
export function projectSheetRules(barometer: Barometer): string[] {
  const { projects, totals } = barometer;
  const figures = projects.flatMap(({ money, gevinstShareOfPlan, forbrugShareOfPlan }) => [
    ...Object.values(money),
    gevinstShareOfPlan,
    forbrugShareOfPlan,
  ]);
  return [
    ...ruleLines(rulesOf([...figures, ...Object.values(totals)])),
    ...indicatorRuleLines(projects.flatMap(({ indicators }) => indicators)),
    ...ruleLines(rulesOf(projects.map(({ computedDriftsstatus }) => computedDriftsstatus))),
  ];
}

function kronerColumn(
  key: 'gevinst' | 'forbrug' | 'nettogevinst' | 'budgetGevinst' | 'investeringssum' | 'budgetNettogevinst',
): SheetColumn {
  return {
    key,
    label: TEXTS[key],
    cell: ({ money }) => kronerCell(money[key]),
    total: (money) => kronerCell(money[key]),
  };
}

function ratioColumn(key: 'realisedAfkastgrad' | 'budgetAfkastgrad'): SheetColumn {
  return {
    key,
    label: TEXTS[key],
    cell: ({ money }) => ratioCell(money[key]),
    total: (money) => ratioCell(money[key]),
  };
}

function indicatorColumn(key: IndicatorKey): SheetColumn {
  return {
    key: `indicator-${key}`,
    label: TEXTS.indicator(INDICATOR_NAMES[key]),
    isText: true,
    cell: ({ indicators }) => {
      const colour: Figure<'green' | 'yellow' | 'red'> | undefined = indicators.find(
        (indicator) => indicator.key === key,
      )?.colour;
      if (colour === undefined) {
        return NOT_STATED;
      }
      return colour.kind === 'absent' ? colour.absence : { unit: 'colour', amount: colour.value };
    },
  };
}

function groupsCell({ project }: ProjectFigures, _: Barometer, groupText: string): Cell {
  return project.groups === undefined ? missingList(project, 'groups') : textCell(groupText);
}

function barometersCell({ project }: ProjectFigures, { edition }: Barometer): Cell {
  const { barometers } = project;
  if (barometers === undefined) {
    return missingList(project, 'barometers');
  }
  const names = barometers.map(
    ({ key }) => edition.barometers.items.find((item) => item.key === key)?.name ?? key,
  );
  return textCell(names.length === 0 ? TABLE_TEXTS.noBarometer : names.join(', '));
}

function missingList(project: Project, field: string): Cell {
  return project.unreadable.includes(field) ? UNREADABLE : NOT_STATED;
}

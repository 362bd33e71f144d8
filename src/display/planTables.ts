import { computeBudgetAfkastgrad } from '../barometer/afkastgrad.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { Figure } from '../barometer/figure.ts';
import { computeBudgetNettogevinst } from '../barometer/nettogevinst.ts';
import type { Plan } from '../barometer/plan.ts';
import { count, type Kroner, subtractKroner } from '../barometer/units.ts';
import { kronerCell, ratioCell, shareCell, textCell } from './cellText.ts';
import { formatDay, formatKroner, withSign } from './format.ts';
import type { Cell, TableModel } from './models.ts';
import { PLAN_NAMES, PROJECT_TEXTS } from './texts/project.ts';

/** Where a column has no meaning for a row. */
const NONE: Cell = textCell('');

/** What is left of a plan: planned − realised, where both are known. */
export function leftOf(planned: Figure<Kroner>, realised: Figure<Kroner>): Cell {
  if (planned.kind === 'absent') {
    return planned.absence;
  }
  return realised.kind === 'absent'
    ? realised.absence
    : { unit: 'kroner', amount: subtractKroner(planned.value, realised.value) };
}

/** Plan against realised, side by side. Realised and budgeted afkastgrad are two things and stand in two columns. */
export function toMoneyTable(figures: ProjectFigures): TableModel {
  const { money, gevinstShareOfPlan, forbrugShareOfPlan } = figures;
  const { row, columns } = PROJECT_TEXTS;
  return {
    caption: PROJECT_TEXTS.moneyCaption,
    columns: [
      { key: 'what', label: columns.what, align: 'start' },
      { key: 'planned', label: columns.planned, align: 'end' },
      { key: 'realised', label: columns.realised, align: 'end' },
      { key: 'share', label: columns.share, align: 'end' },
      { key: 'left', label: columns.left, align: 'end' },
    ],
    rows: [
      [
        textCell(row.gevinst),
        kronerCell(money.budgetGevinst),
        kronerCell(money.gevinst),
        shareCell(gevinstShareOfPlan),
        leftOf(money.budgetGevinst, money.gevinst),
      ],
      [
        textCell(row.cost),
        kronerCell(money.investeringssum),
        kronerCell(money.forbrug),
        shareCell(forbrugShareOfPlan),
        leftOf(money.investeringssum, money.forbrug),
      ],
      [
        textCell(row.net),
        kronerCell(money.budgetNettogevinst),
        kronerCell(money.nettogevinst),
        NONE,
        leftOf(money.budgetNettogevinst, money.nettogevinst),
      ],
      [
        textCell(row.ratio),
        ratioCell(money.budgetAfkastgrad),
        ratioCell(money.realisedAfkastgrad),
        NONE,
        NONE,
      ],
    ],
    footer: [],
  };
}

/** All versions of the plan, in the order given: re-planning adds one and hides none. */
export function toPlansTable(plans: readonly Plan[]): TableModel {
  const columns = PROJECT_TEXTS.planColumns;
  return {
    caption: PROJECT_TEXTS.plansCaption,
    columns: [
      { key: 'plan', label: columns.plan, align: 'start' },
      { key: 'gevinst', label: columns.gevinst, align: 'end' },
      { key: 'cost', label: columns.cost, align: 'end' },
      { key: 'net', label: columns.net, align: 'end' },
      { key: 'ratio', label: columns.ratio, align: 'end' },
      { key: 'printed', label: columns.printed, align: 'end' },
    ],
    rows: plans.map((plan) => [
      textCell(planLabel(plan)),
      kronerCell(plan.gevinst),
      kronerCell(plan.investeringssum),
      kronerCell(computeBudgetNettogevinst(plan.gevinst, plan.investeringssum)),
      ratioCell(computeBudgetAfkastgrad(plan.gevinst, plan.investeringssum)),
      plan.printedAfkastgrad === undefined
        ? { kind: 'notStated' }
        : { unit: 'count', amount: count(plan.printedAfkastgrad) },
    ]),
    footer: [],
  };
}

function planLabel(plan: Plan): string {
  const from =
    plan.effectiveFrom === undefined ? '' : ` ${PROJECT_TEXTS.effectiveFrom(formatDay(plan.effectiveFrom))}`;
  return `${PLAN_NAMES[plan.kind]}${from}`;
}

/** What plans say beside their totals: notes, and changes per year. */
export function planNotes(plans: readonly Plan[]): string[] {
  return plans.flatMap((plan) => [
    ...plan.perYear.flatMap(({ year, nettogevinstChange }) =>
      nettogevinstChange.kind === 'absent'
        ? []
        : [
            `${PLAN_NAMES[plan.kind]}, ${PROJECT_TEXTS.yearChange(
              String(year),
              withSign(formatKroner(nettogevinstChange.value), nettogevinstChange.value),
            )}`,
          ],
    ),
    ...(plan.note === undefined ? [] : [`${PLAN_NAMES[plan.kind]}: ${plan.note}`]),
  ]);
}

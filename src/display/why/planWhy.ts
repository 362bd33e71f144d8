import type { ProjectFigures } from '../../barometer/computeProject.ts';
import type { Plan } from '../../barometer/plan.ts';
import { completeMoney } from '../../barometer/totals.ts';
import { count } from '../../barometer/units.ts';
import { kronerCell, quantityText, ratioCell } from '../cellText.ts';
import type { WhyModel } from '../models.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { FIGURE_KINDS } from '../texts/rules.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { madeWhy } from './madeWhy.ts';
import { whyOf } from './toWhy.ts';

/** Where the figures of the plan at a place in the list come from. */
export function planWhyAt(figures: ProjectFigures, index: number, book: SourceBook): WhyModel[] {
  const plan = figures.project.plans[index];
  return plan === undefined ? [] : planWhy(figures, plan, book);
}

/** Where the figures of one version of a project's plan come from. */
function planWhy({ money }: ProjectFigures, plan: Plan, book: SourceBook): WhyModel[] {
  const { gevinst, investeringssum, source, note, printedAfkastgrad } = plan;
  const planned = completeMoney({ ...money, budgetGevinst: gevinst, investeringssum });
  const options = {
    book,
    source,
    period: TEXTS.wholePlan,
    notes: note === undefined ? [] : [note],
  };
  return [
    whyOf('budgetGevinst', gevinst, kronerCell(gevinst), options),
    whyOf('investeringssum', investeringssum, kronerCell(investeringssum), options),
    whyOf('budgetNettogevinst', planned.budgetNettogevinst, kronerCell(planned.budgetNettogevinst), options),
    whyOf('budgetAfkastgrad', planned.budgetAfkastgrad, ratioCell(planned.budgetAfkastgrad), options),
    ...(printedAfkastgrad === undefined
      ? []
      : [
          madeWhy('printedAfkastgrad', {
            value: quantityText({ unit: 'count', amount: count(printedAfkastgrad) }),
            kind: FIGURE_KINDS.reported,
            source: sourceText(book, source),
            period: TEXTS.wholePlan,
          }),
        ]),
  ];
}

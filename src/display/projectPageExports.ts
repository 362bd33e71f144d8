import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { RuleId } from '../barometer/figure.ts';
import type { TableModel } from './models.ts';
import type { ProjectPageModel } from './projectPage.ts';
import { ruleLines, rulesOf } from './ruleLines.ts';
import type { TableToExport } from './tableToExport.ts';
import { PROJECT_TEXTS } from './texts/project.ts';
import { WHY_PANEL_TEXTS } from './texts/whyPanel.ts';

type Exports = {
  readonly money: () => TableToExport;
  readonly people: () => TableToExport;
  readonly plans: () => TableToExport;
};

/** The tables of Projekt, each with the project's name and made when it is asked for. */
export function projectExports(model: ProjectPageModel, figures: ProjectFigures, source: string): Exports {
  const table = (key: string, heading: string, rules: readonly string[], of: TableModel): TableToExport => ({
    key: `${key}-${model.key}`,
    title: `${heading}, ${model.name}`,
    table: of,
    filters: [],
    rules,
    source,
  });
  return {
    money: () =>
      table(
        'penge',
        PROJECT_TEXTS.moneyHeading,
        [...moneyRules(figures), WHY_PANEL_TEXTS.rules.left],
        model.money,
      ),
    people: () => table('mennesker', PROJECT_TEXTS.peopleHeading, [], model.people),
    plans: () => ({
      ...table(
        'planer',
        PROJECT_TEXTS.plansHeading,
        ruleLines(PLAN_RULES),
        model.plans ?? { caption: '', columns: [], rows: [], footer: [] },
      ),
      period: WHY_PANEL_TEXTS.wholePlan,
    }),
  };
}

const PLAN_RULES: readonly RuleId[] = ['budgetNettogevinst', 'budgetAfkastgrad'];

function moneyRules({ money, gevinstShareOfPlan, forbrugShareOfPlan }: ProjectFigures): string[] {
  return ruleLines(rulesOf([...Object.values(money), gevinstShareOfPlan, forbrugShareOfPlan]));
}

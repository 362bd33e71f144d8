import type { Day } from './calendar.ts';
import type { Colour } from './colour.ts';
import { type Agreement, compareDriftsstatus, computeDriftsstatus } from './driftsstatus.ts';
import type { Figure } from './figure.ts';
import { findGreyReason, type GreyReason } from './greyReason.ts';
import type { IndicatorLimits } from './indicatorLimits.ts';
import { judgeAfkastgrad } from './indicators/afkastgradIndicator.ts';
import { judgeEconomy } from './indicators/economy.ts';
import { judgeEffect } from './indicators/effect.ts';
import { judgeGevinst } from './indicators/gevinstIndicator.ts';
import { judgeImplementation } from './indicators/implementation.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import { judgeProduction } from './indicators/production.ts';
import { type LedgerEntry, sumLedger } from './ledger.ts';
import { currentBudget } from './plan.ts';
import type { Project } from './project.ts';
import { computeShareOfPlan } from './shareOfPlan.ts';
import { completeMoney, type Money } from './totals.ts';
import type { Ratio } from './units.ts';

/** A project with everything computed of it at a cut-off. */
export type ProjectFigures = {
  readonly project: Project;
  readonly money: Money;
  readonly gevinstShareOfPlan: Figure<Ratio>;
  readonly forbrugShareOfPlan: Figure<Ratio>;
  /** In the order of INDICATOR_KEYS. */
  readonly indicators: readonly IndicatorResult[];
  readonly computedDriftsstatus: Figure<Colour>;
  readonly agreement: Agreement;
  readonly greyReason: GreyReason | undefined;
};

export type ProjectContext = {
  readonly cutOff: Day;
  readonly meetingDate: Day;
  readonly limits: IndicatorLimits;
  /** False when a ledger row of the project could not be read. */
  readonly isLedgerReadable: boolean;
};

/** Computes one project from its ledger entries. Sums are taken at the cut-off; "ended" is judged at the meeting. */
export function computeProject(
  project: Project,
  entries: readonly LedgerEntry[],
  context: ProjectContext,
): ProjectFigures {
  const { cutOff, meetingDate, limits } = context;
  const realised = sumLedger(entries, cutOff, context.isLedgerReadable);
  const budget = currentBudget(project);
  const money = completeMoney({
    ...realised,
    budgetGevinst: budget.gevinst,
    investeringssum: budget.investeringssum,
  });
  const indicators = [
    judgeEconomy(project, money.forbrug, money.investeringssum, cutOff, limits),
    judgeEffect(project, limits),
    judgeAfkastgrad(money.realisedAfkastgrad, money.budgetAfkastgrad, limits),
    judgeGevinst(project, money.gevinst, money.budgetGevinst, cutOff, limits),
    judgeProduction(project, limits),
    judgeImplementation(project),
  ];
  const computedDriftsstatus = computeDriftsstatus(project, indicators, meetingDate);
  return {
    project,
    money,
    gevinstShareOfPlan: computeShareOfPlan(money.gevinst, money.budgetGevinst, {
      realised: 'gevinst',
      planned: 'budgetGevinst',
    }),
    forbrugShareOfPlan: computeShareOfPlan(money.forbrug, money.investeringssum, {
      realised: 'forbrug',
      planned: 'investeringssum',
    }),
    indicators,
    computedDriftsstatus,
    agreement: compareDriftsstatus(project.driftsstatus, computedDriftsstatus),
    greyReason: findGreyReason(project, money.gevinst, computedDriftsstatus, meetingDate),
  };
}

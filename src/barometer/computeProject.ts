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
import { completeMoney, type Money, type MoneyInputs } from './totals.ts';
import type { Ratio } from './units.ts';

/** A project with everything computed of it at a cut-off. */
export type ProjectFigures = {
  readonly project: Project;
  /** The four amounts that everything else follows from. */
  readonly amounts: MoneyInputs;
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
};

/**
 * Computes one project from its ledger entries. Sums are taken at the cut-off; "ended" is judged at the meeting.
 * `isLedgerReadable` is false when a ledger row of the project could not be read.
 * @throws RangeError when an amount is beyond what can be held exactly.
 */
export function computeProject(
  project: Project,
  entries: readonly LedgerEntry[],
  context: ProjectContext,
  isLedgerReadable = true,
): ProjectFigures {
  const { gevinst, forbrug } = sumLedger(entries, context.cutOff, isLedgerReadable);
  const { gevinst: budgetGevinst, investeringssum } = currentBudget(project);
  return new FiguresOfProject(project, { gevinst, forbrug, budgetGevinst, investeringssum }, context);
}

/**
 * Keeps the sums alone. What follows from them is made, with its rules and inputs, whenever somebody asks: of 2,000
 * projects some twenty are looked at, and what is kept of the others is what makes a large edition heavy.
 */
class FiguresOfProject implements ProjectFigures {
  readonly project: Project;
  readonly amounts: MoneyInputs;
  readonly agreement: Agreement;
  readonly #context: ProjectContext;

  constructor(project: Project, amounts: MoneyInputs, context: ProjectContext) {
    this.project = project;
    this.amounts = amounts;
    this.#context = context;
    // Everything is made once: what is beyond exact numbers must show here, and not when a page is drawn.
    this.agreement = compareDriftsstatus(project.driftsstatus, this.computedDriftsstatus);
  }

  get money(): Money {
    return completeMoney(this.amounts);
  }

  get gevinstShareOfPlan(): Figure<Ratio> {
    const { gevinst, budgetGevinst } = this.amounts;
    return computeShareOfPlan(gevinst, budgetGevinst, { realised: 'gevinst', planned: 'budgetGevinst' });
  }

  get forbrugShareOfPlan(): Figure<Ratio> {
    const { forbrug, investeringssum } = this.amounts;
    return computeShareOfPlan(forbrug, investeringssum, { realised: 'forbrug', planned: 'investeringssum' });
  }

  get indicators(): readonly IndicatorResult[] {
    const { project, money } = this;
    const { cutOff, limits } = this.#context;
    return [
      judgeEconomy(project, money.forbrug, money.investeringssum, cutOff, limits),
      judgeEffect(project, limits),
      judgeAfkastgrad(money.realisedAfkastgrad, money.budgetAfkastgrad, limits),
      judgeGevinst(project, money.gevinst, money.budgetGevinst, cutOff, limits),
      judgeProduction(project, limits),
      judgeImplementation(project),
    ];
  }

  get computedDriftsstatus(): Figure<Colour> {
    return computeDriftsstatus(this.project, this.indicators, this.#context.meetingDate);
  }

  get greyReason(): GreyReason | undefined {
    const { project, amounts } = this;
    return findGreyReason(project, amounts.gevinst, this.computedDriftsstatus, this.#context.meetingDate);
  }
}

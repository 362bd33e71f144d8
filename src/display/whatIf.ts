import { computeBudgetAfkastgrad } from '../barometer/afkastgrad.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import { type Figure, figureValue } from '../barometer/figure.ts';
import type { IndicatorLimits } from '../barometer/indicatorLimits.ts';
import { judgeAfkastgrad } from '../barometer/indicators/afkastgradIndicator.ts';
import { computeBudgetNettogevinst } from '../barometer/nettogevinst.ts';
import { type Kroner, kroner } from '../barometer/units.ts';
import { colourModel } from './colours.ts';
import { formatKroner, formatRatio } from './format.ts';
import type { ColourModel } from './models.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { PLAN_NAMES } from './texts/project.ts';

/** What a user supposes of a project's plan, in kroner. It lives in the address and is never written to data. */
export type WhatIf = { readonly gevinst?: number; readonly investeringssum?: number };

export type WhatIfModel = {
  /** What the fields hold now: the supposition, or the plan that holds. */
  readonly gevinst: number | undefined;
  readonly investeringssum: number | undefined;
  readonly isChanged: boolean;
  readonly afkastgrad: string;
  readonly nettogevinst: string;
  /** The colour the indicator afkastgrad would have against this plan. */
  readonly colour: ColourModel | undefined;
  /** Plans of the source that can be replayed. */
  readonly presets: readonly { readonly label: string; readonly whatIf: WhatIf }[];
};

/** Replays a plan with other amounts: budget afkastgrad and net, and the colour the realised ratio would get. */
export function toWhatIf(figures: ProjectFigures, supposed: WhatIf, limits: IndicatorLimits): WhatIfModel {
  const { project } = figures;
  const { gevinst, investeringssum, afkastgrad, nettogevinst, indicator } = supposePlan(
    figures,
    supposed,
    limits,
  );
  return {
    gevinst: figureValue(gevinst),
    investeringssum: figureValue(investeringssum),
    isChanged: supposed.gevinst !== undefined || supposed.investeringssum !== undefined,
    afkastgrad: textOf(afkastgrad, formatRatio),
    nettogevinst: textOf(nettogevinst, formatKroner),
    colour: indicator.kind === 'absent' ? undefined : colourModel(indicator.value),
    presets: project.plans.flatMap((plan) =>
      plan.gevinst.kind === 'absent' || plan.investeringssum.kind === 'absent'
        ? []
        : [
            {
              label: PLAN_NAMES[plan.kind],
              whatIf: { gevinst: plan.gevinst.value, investeringssum: plan.investeringssum.value },
            },
          ],
    ),
  };
}

/** The figures of a plan with other amounts. */
export function supposePlan({ money }: ProjectFigures, supposed: WhatIf, limits: IndicatorLimits) {
  const gevinst = supposeOr(supposed.gevinst, money.budgetGevinst);
  const investeringssum = supposeOr(supposed.investeringssum, money.investeringssum);
  const afkastgrad = computeBudgetAfkastgrad(gevinst, investeringssum);
  return {
    gevinst,
    investeringssum,
    afkastgrad,
    nettogevinst: computeBudgetNettogevinst(gevinst, investeringssum),
    indicator: judgeAfkastgrad(money.realisedAfkastgrad, afkastgrad, limits).colour,
  };
}

function supposeOr(supposed: number | undefined, planned: Figure<Kroner>): Figure<Kroner> {
  return supposed === undefined
    ? planned
    : { kind: 'computed', value: kroner(supposed), rule: 'bookedGevinst', inputs: [], missing: [] };
}

function textOf<Value>(figure: Figure<Value>, format: (value: Value) => string): string {
  return figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : format(figure.value);
}

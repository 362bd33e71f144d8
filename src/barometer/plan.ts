import { NOT_STATED, UNREADABLE } from './absence.ts';
import type { Day, Period } from './calendar.ts';
import type { Decimal } from './decimal.ts';
import { absent, type Figure } from './figure.ts';
import type { Kroner } from './units.ts';

export type PlanKind = 'original' | 'adopted' | 'proposed' | 'alternative';

/** What a plan says of one calendar year; changes are against the plan it replaces. */
export type PlanYear = {
  readonly year: number;
  readonly gevinst: Figure<Kroner>;
  readonly investeringssum: Figure<Kroner>;
  readonly nettogevinst: Figure<Kroner>;
  readonly gevinstChange: Figure<Kroner>;
  readonly investeringssumChange: Figure<Kroner>;
  readonly nettogevinstChange: Figure<Kroner>;
};

/** One version of a project's business case; re-planning adds a version and never overwrites one. */
export type Plan = {
  readonly kind: PlanKind;
  readonly decision?: string;
  readonly decidedOn?: Day;
  readonly effectiveFrom?: Day;
  readonly period?: Period;
  /** Budgeted gevinst for the plan's whole period. */
  readonly gevinst: Figure<Kroner>;
  readonly investeringssum: Figure<Kroner>;
  readonly perYear: readonly PlanYear[];
  /** What the source prints of the plan's arithmetic: checks, never inputs. */
  readonly printedAfkastgrad?: Decimal;
  readonly printedNettogevinst?: Figure<Kroner>;
  readonly note?: string;
  readonly source: string;
};

/** The plan that holds: the adopted one, or the original while nothing has replaced it. */
export function currentPlan(plans: readonly Plan[]): Plan | undefined {
  return plans.findLast((plan) => plan.kind === 'adopted') ?? plans.find((plan) => plan.kind === 'original');
}

/** The two budget figures of the plan that holds, or why there are none. */
export function currentBudget(project: {
  readonly plans: readonly Plan[];
  readonly unreadable: readonly string[];
}): { gevinst: Figure<Kroner>; investeringssum: Figure<Kroner> } {
  const plan = currentPlan(project.plans);
  if (plan !== undefined) {
    return { gevinst: plan.gevinst, investeringssum: plan.investeringssum };
  }
  const none = absent(project.unreadable.includes('plans') ? UNREADABLE : NOT_STATED);
  return { gevinst: none, investeringssum: none };
}

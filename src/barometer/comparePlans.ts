import { type Figure, figureValue } from './figure.ts';
import { currentPlan, type Plan, type PlanKind } from './plan.ts';
import type { Kroner } from './units.ts';

/**
 * How a project's plans changed between two editions: another plan holds now, or a version came to be that was
 * not there. The original, the earlier and the current plan all stay visible.
 */
export type PlanChange = {
  readonly original: Plan | undefined;
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
  /** True when the plan that holds has other amounts than before. */
  readonly isReplanned: boolean;
  /** Versions of a kind that the earlier edition did not have: a proposal, an alternative. */
  readonly newKinds: readonly PlanKind[];
};

/** Undefined when nothing about the plans changed, or when one edition states no plan at all. */
export function comparePlans(before: readonly Plan[], after: readonly Plan[]): PlanChange | undefined {
  const earlier = currentPlan(before);
  const later = currentPlan(after);
  const isReplanned =
    earlier !== undefined &&
    later !== undefined &&
    (differs(earlier.gevinst, later.gevinst) || differs(earlier.investeringssum, later.investeringssum));
  const newKinds =
    before.length === 0
      ? []
      : after
          .map(({ kind }) => kind)
          .filter((kind) => kind !== 'adopted' && before.every((plan) => plan.kind !== kind));
  if (!isReplanned && newKinds.length === 0) {
    return undefined;
  }
  return {
    original: [...after, ...before].find(({ kind }) => kind === 'original'),
    before: earlier,
    after: later,
    isReplanned,
    newKinds,
  };
}

/** Two stated amounts that are not the same; a plan that is merely not stated has not changed. */
function differs(a: Figure<Kroner>, b: Figure<Kroner>): boolean {
  const before = figureValue(a);
  const after = figureValue(b);
  return before !== undefined && after !== undefined && before !== after;
}

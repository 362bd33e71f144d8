import { type Figure, figureValue } from './figure.ts';
import { currentPlan, type Plan, type PlanKind } from './plan.ts';
import type { Kroner } from './units.ts';

/** What has not been decided yet. An original or adopted plan that becomes known is not new. */
type NewKind = Extract<PlanKind, 'proposed' | 'alternative'>;

const NEW_KINDS: readonly NewKind[] = ['proposed', 'alternative'];

/**
 * How a project's plans changed between two editions: another plan holds now, or a version came to be that was
 * not there. The original, the earlier and the current plan all stay visible.
 */
export type PlanChange = {
  readonly original: Plan | undefined;
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
  /** True when another plan holds than before: other amounts, another period or another decision. */
  readonly isReplanned: boolean;
  /** Versions that the earlier edition did not have: a proposal, an alternative. */
  readonly newKinds: readonly NewKind[];
};

/**
 * Undefined when nothing about the plans changed, or when one edition states no plan at all. The original is the
 * one stated first: a later edition that states another does not hide the drift.
 */
export function comparePlans(before: readonly Plan[], after: readonly Plan[]): PlanChange | undefined {
  const earlier = currentPlan(before);
  const later = currentPlan(after);
  const isReplanned = earlier !== undefined && later !== undefined && isAnother(earlier, later);
  const newKinds =
    before.length === 0
      ? []
      : NEW_KINDS.filter((kind) =>
          after.some((plan) => plan.kind === kind && !before.some((other) => isSameVersion(other, plan))),
        );
  if (!isReplanned && newKinds.length === 0) {
    return undefined;
  }
  return {
    original: [...before, ...after].find(({ kind }) => kind === 'original'),
    before: earlier,
    after: later,
    isReplanned,
    newKinds,
  };
}

function isAnother(earlier: Plan, later: Plan): boolean {
  return (
    differs(earlier.gevinst, later.gevinst) ||
    differs(earlier.investeringssum, later.investeringssum) ||
    areUnlike(earlier.decision, later.decision) ||
    areUnlike(earlier.period?.from, later.period?.from) ||
    areUnlike(earlier.period?.to, later.period?.to)
  );
}

function isSameVersion(earlier: Plan, later: Plan): boolean {
  return earlier.kind === later.kind && !areUnlike(earlier.decision, later.decision);
}

function areUnlike(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Two stated amounts that are not the same; a plan that is merely not stated has not changed. */
function differs(a: Figure<Kroner>, b: Figure<Kroner>): boolean {
  const before = figureValue(a);
  const after = figureValue(b);
  return before !== undefined && after !== undefined && before !== after;
}

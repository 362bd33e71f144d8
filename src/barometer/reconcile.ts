import type { Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Ratio } from './units.ts';

export type CheckQuantity =
  | 'realisedGevinst'
  | 'forbrug'
  | 'realisedNettogevinst'
  | 'realisedAfkastgrad'
  | 'budgetGevinst'
  | 'investeringssum'
  | 'budgetNettogevinst'
  | 'budgetAfkastgrad'
  | 'groupReduction'
  | 'colourCount'
  | 'projectCount'
  | 'positiveNettogevinstCount';

/** A total or result the source prints. It is recomputed and compared, and never an input. */
export type Check = {
  readonly quantity: CheckQuantity;
  /** The project it is about; undefined for the whole. */
  readonly project?: string;
  readonly colour?: string;
  readonly printed: Decimal;
  /** The step it was rounded to when printed, in its own unit; undefined when exact, or when its decimals tell. */
  readonly roundedTo?: number;
  readonly source: string;
};

/**
 * - `agrees`: the same value.
 * - `rounding`: no larger a difference than the printed rounding can make.
 * - `differs`: it does not add up.
 * - `notComputable`: the parts are not there to compute it from, or only some of them.
 */
export type CheckOutcome = 'agrees' | 'rounding' | 'differs' | 'notComputable';

export type CheckResult = {
  readonly check: Check;
  readonly outcome: CheckOutcome;
  readonly recomputed: Ratio | undefined;
};

/**
 * Compares a printed value with the same value recomputed, exactly. A printed value with decimals
 * or a rounding step may be off by half a step.
 */
export function reconcile(check: Check, recomputed: Figure<Ratio>): CheckResult {
  if (recomputed.kind === 'absent' || (recomputed.kind === 'computed' && recomputed.missing.length > 0)) {
    return { check, outcome: 'notComputable', recomputed: undefined };
  }
  const { numerator, denominator } = recomputed.value;
  const scale = 10n ** BigInt(check.printed.decimals);
  // |numerator/denominator − printed|, brought to the common denominator `denominator × scale`.
  const difference = BigInt(numerator) * scale - BigInt(check.printed.units) * BigInt(denominator);
  const size = difference < 0n ? -difference : difference;
  if (size === 0n) {
    return { check, outcome: 'agrees', recomputed: recomputed.value };
  }
  const isRounded = check.roundedTo !== undefined || check.printed.decimals > 0;
  const step = BigInt(check.roundedTo ?? 1) * (check.roundedTo === undefined ? 1n : scale);
  const isWithinRounding = isRounded && size * 2n <= step * BigInt(denominator);
  return { check, outcome: isWithinRounding ? 'rounding' : 'differs', recomputed: recomputed.value };
}

import { type Decimal, decimalFromNumber } from '../barometer/decimal.ts';

/** The most decimals a number is looked at with. */
const MAX_DECIMALS = 6;
/** Below this, numbers of up to six decimals are added and subtracted without loss. */
const MAX_MIXED = 9_000_000_000;

export type ReadDecimal =
  | { readonly kind: 'ok'; readonly value: Decimal }
  /** Readable, but with more decimals than it is said to have. */
  | { readonly kind: 'finer'; readonly value: Decimal }
  | { readonly kind: 'unreadable' };

/**
 * A number as an exact decimal: with the decimals it is said to be given with, else with as few as hold it.
 * What cannot be held with six decimals, or is so large that differences would not be exact, is unreadable.
 */
export function readDecimal(number: number, given: number | undefined): ReadDecimal {
  const exact = given === undefined ? undefined : decimalFromNumber(number, given);
  if (exact !== undefined) {
    return { kind: 'ok', value: exact };
  }
  const shortest = shortestDecimal(number);
  if (shortest === undefined) {
    return { kind: 'unreadable' };
  }
  return { kind: given === undefined ? 'ok' : 'finer', value: shortest };
}

/** A number with as few decimals as hold it. */
export function shortestDecimal(number: number): Decimal | undefined {
  if (Math.abs(number) > MAX_MIXED) {
    return undefined;
  }
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
    const value = decimalFromNumber(number, decimals);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/**
 * An exact decimal number: `units` × 10^-`decimals`, both whole. 5.2 is `{ units: 52, decimals: 1 }`.
 * `decimals` is also the precision it was given with, so 5.2 and 5.20 are equal but not alike.
 */
export type Decimal = { readonly units: number; readonly decimals: number };

/** @throws RangeError when the value cannot be held exactly; callers check untrusted numbers first. */
export function decimal(units: number, decimals = 0): Decimal {
  if (!Number.isSafeInteger(units) || !Number.isInteger(decimals) || decimals < 0) {
    throw new RangeError(`not an exact decimal: ${units} × 10^-${decimals}`);
  }
  return { units: units === 0 ? 0 : units, decimals };
}

/**
 * Reads a number that is written with at most `decimals` decimals, such as 5.2 with one.
 * Answers undefined when it has more decimals than that, or is too large to be held exactly.
 */
export function decimalFromNumber(value: number, decimals: number): Decimal | undefined {
  const units = Math.round(value * 10 ** decimals);
  if (!Number.isSafeInteger(units) || Number((units / 10 ** decimals).toFixed(decimals)) !== value) {
    return undefined;
  }
  return decimal(units, decimals);
}

/** The units of `value` when written with `decimals` decimals, which must not be fewer than it has. */
function unitsAt(value: Decimal, decimals: number): number {
  return value.units * 10 ** (decimals - value.decimals);
}

function alignedUnits(a: Decimal, b: Decimal): [number, number, number] {
  const decimals = Math.max(a.decimals, b.decimals);
  return [unitsAt(a, decimals), unitsAt(b, decimals), decimals];
}

/** a + b, exactly, with the precision of the finer of the two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [unitsA, unitsB, decimals] = alignedUnits(a, b);
  return decimal(unitsA + unitsB, decimals);
}

/** a − b, exactly: 5.2 − 3.9 is 1.3. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [unitsA, unitsB, decimals] = alignedUnits(a, b);
  return decimal(unitsA - unitsB, decimals);
}

/** Negative when a < b, 0 when they are equal, positive when a > b. Precision plays no part. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [unitsA, unitsB] = alignedUnits(a, b);
  return unitsA - unitsB;
}

/** Half of a value, exactly: 1.9 becomes 0.95. Needs at most one decimal more. */
export function halveDecimal(value: Decimal): Decimal {
  return value.units % 2 === 0
    ? decimal(value.units / 2, value.decimals)
    : decimal(value.units * 5, value.decimals + 1);
}

/** The distance from zero. */
export function absoluteDecimal(value: Decimal): Decimal {
  return decimal(Math.abs(value.units), value.decimals);
}

/** Half of the last place a value is given with: how far off rounding can have put it. 1.3 gives 0.05. */
export function halfUnitOf(value: Decimal): Decimal {
  return decimal(5, value.decimals + 1);
}

/** The nearest floating point number, for drawing and formatting only; never for rules. */
export function decimalToNumber(value: Decimal): number {
  return Number((value.units / 10 ** value.decimals).toFixed(value.decimals));
}

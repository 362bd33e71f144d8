import { addDecimals, type Decimal, subtractDecimals } from './decimal.ts';

declare const unit: unique symbol;

/** A value with its unit in the type, so that kroner and persons cannot be added. The data stay plain JSON. */
export type Branded<Value, Unit extends string> = Value & { readonly [unit]: Unit };

/** Whole Danish kroner. */
export type Kroner = Branded<number, 'Kroner'>;
/** A quotient kept exact as two whole numbers, the denominator above 0. Shown as "1,45"; 1 is break-even. */
export type Ratio = Branded<{ readonly numerator: number; readonly denominator: number }, 'Ratio'>;
/** A rate in per cent: 5.2 % is the decimal 5.2. */
export type Percent = Branded<Decimal, 'Percent'>;
/** The difference of two percentages. */
export type PercentagePoints = Branded<Decimal, 'PercentagePoints'>;
/** Persons counted as full-time: one on benefit a whole year is 1. */
export type Fuldtidspersoner = Branded<Decimal, 'Fuldtidspersoner'>;
/** What one full-time person costs in benefits, kr. for the entry's period. */
export type KronerPerFuldtidsperson = Branded<number, 'KronerPerFuldtidsperson'>;
/** A plain count of things produced or people met. */
export type Count = Branded<Decimal, 'Count'>;

/** @throws RangeError for anything but a whole number that can be held exactly. */
export function kroner(amount: number): Kroner {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`kroner must be whole and below 2^53: ${amount}`);
  }
  return (amount === 0 ? 0 : amount) as Kroner;
}

/** @throws RangeError unless both are whole and the denominator is above 0: division by zero is a case of `Figure`. */
export function ratio(numerator: number, denominator: number): Ratio {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a ratio of whole numbers: ${numerator} / ${denominator}`);
  }
  return { numerator, denominator } as Ratio;
}

/** The ratio that equals a decimal: 1.05 is 105 / 100. */
export function ratioFromDecimal(value: Decimal): Ratio {
  return ratio(value.units, 10 ** value.decimals);
}

/** a / b of two exact decimals. @throws RangeError unless b is above 0. */
export function ratioOfDecimals(a: Decimal, b: Decimal): Ratio {
  const unitsA = a.units * 10 ** Math.max(b.decimals - a.decimals, 0);
  const unitsB = b.units * 10 ** Math.max(a.decimals - b.decimals, 0);
  return ratio(unitsA, unitsB);
}

export function percent(value: Decimal): Percent {
  return value as Percent;
}

export function percentagePoints(value: Decimal): PercentagePoints {
  return value as PercentagePoints;
}

export function fuldtidspersoner(value: Decimal): Fuldtidspersoner {
  return value as Fuldtidspersoner;
}

export function count(value: Decimal): Count {
  return value as Count;
}

/** @throws RangeError for anything but a whole number of kroner. */
export function kronerPerFuldtidsperson(amount: number): KronerPerFuldtidsperson {
  return kroner(amount) as number as KronerPerFuldtidsperson;
}

export function addKroner(a: Kroner, b: Kroner): Kroner {
  return kroner(a + b);
}

export function subtractKroner(a: Kroner, b: Kroner): Kroner {
  return kroner(a - b);
}

export function addFuldtidspersoner(a: Fuldtidspersoner, b: Fuldtidspersoner): Fuldtidspersoner {
  return fuldtidspersoner(addDecimals(a, b));
}

export function subtractPercentagePoints(a: PercentagePoints, b: PercentagePoints): PercentagePoints {
  return percentagePoints(subtractDecimals(a, b));
}

/** Local rate − national rate, in percentage points, exactly. */
export function subtractPercent(a: Percent, b: Percent): PercentagePoints {
  return percentagePoints(subtractDecimals(a, b));
}

/** Negative when a < b, 0 when equal, positive when a > b; exact however large the amounts. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return Number.isSafeInteger(left) && Number.isSafeInteger(right)
    ? order(left, right)
    : order(BigInt(a.numerator) * BigInt(b.denominator), BigInt(b.numerator) * BigInt(a.denominator));
}

function order<Whole extends number | bigint>(left: Whole, right: Whole): number {
  return left < right ? -1 : Number(left > right);
}

/** The nearest floating point number, for drawing and formatting only; never for rules. */
export function ratioToNumber(value: Ratio): number {
  return value.numerator / value.denominator;
}

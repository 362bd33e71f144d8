import { type Decimal, decimal } from '../barometer/decimal.ts';
import {
  type Fuldtidspersoner,
  type Kroner,
  kroner,
  type Percent,
  type PercentagePoints,
  type Ratio,
} from '../barometer/units.ts';
import { danishFloat, danishNumber } from './danishNumber.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from './texts/months.ts';

// The only number and date formats of the app. Rules' numbers are written from exact decimals, never from floating
// point, so that 0.35 is what the rule says and not what a double makes of it.

/** An exact decimal with a fixed number of decimals, half away from zero: 1.45, 2 → "1,45". */
export function formatDecimal(
  value: Decimal,
  minDecimals = value.decimals,
  maxDecimals = minDecimals,
): string {
  return danishNumber(value.units, value.decimals, minDecimals, Math.max(minDecimals, maxDecimals));
}

/** "46.022.596", without a unit, for columns that name it. */
export function formatKronerNumber(amount: Kroner): string {
  return formatDecimal(decimal(amount));
}

/** "46.022.596 kr.", with a non-breaking space. */
export function formatKroner(amount: Kroner): string {
  return `${formatKronerNumber(amount)}\u00a0kr.`;
}

/** Millions with one decimal, without the unit: 46022596 → "46,0". */
export function formatMillions(amount: Kroner, decimals = 1): string {
  return formatDecimal({ units: amount, decimals: 6 }, decimals);
}

const MILLION = 1_000_000;

/**
 * An amount a source printed rounded, with no more digits than it gave: 3300000 rounded to 100000 is "3,3 mio.".
 * Finer steps are shown in full.
 */
export function formatRoundedKroner(amount: Kroner, roundedTo: number): string {
  const decimals = Math.log10(MILLION / roundedTo);
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 3 && roundedTo > 1
    ? `${formatMillions(amount, decimals)}\u00a0mio.`
    : formatKronerNumber(amount);
}

/** An amount short enough for a tight place: "46,0 mio. kr.", "250.000 kr.". */
export function formatKronerShort(amount: Kroner): string {
  return Math.abs(amount) >= MILLION ? `${formatMillions(amount)}\u00a0mio.\u00a0kr.` : formatKroner(amount);
}

/** A change with its sign: "+6,5", "-0,9"; zero has none. */
export function withSign(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}

/** A ratio rounded half away from zero to a number of decimals, exactly. */
export function roundRatio(value: Ratio, decimals: number): Decimal {
  const numerator = BigInt(value.numerator) * 10n ** BigInt(decimals);
  const denominator = BigInt(value.denominator);
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = Number((2n * size + denominator) / (2n * denominator));
  return decimal(numerator < 0n ? -rounded : rounded, decimals);
}

const MAX_RATIO_DECIMALS = 6;

/**
 * A ratio with two decimals: "1,45". One that rounding would carry up to 1 gets more decimals:
 * 0.998 is "0,998", because below 1 the money has not come back.
 */
export function formatRatio(value: Ratio, decimals = 2): string {
  const rounded = roundRatio(value, decimals);
  const isCarried = value.numerator < value.denominator && rounded.units >= 10 ** decimals;
  if (!isCarried) {
    return formatDecimal(rounded);
  }
  return decimals < MAX_RATIO_DECIMALS
    ? formatRatio(value, decimals + 1)
    : formatDecimal(decimal(10 ** decimals - 1, decimals));
}

/** A ratio as a percentage: 0.3486 → "35 %". One that rounding would carry to 0 or to 100 gets more decimals. */
export function formatShare(value: Ratio, decimals = 0): string {
  const { units } = roundRatio(value, decimals + 2);
  const isCarried =
    (units === 0 && value.numerator !== 0) ||
    (units === 10 ** (decimals + 2) && value.numerator !== value.denominator);
  return isCarried && decimals < MAX_RATIO_DECIMALS
    ? formatShare(value, decimals + 1)
    : `${formatDecimal(decimal(units, decimals))}\u00a0%`;
}

/** A rate as given: "5,2 %". */
export function formatPercent(rate: Percent): string {
  return `${formatDecimal(rate)}\u00a0%`;
}

/** Percentage points without the unit, as given: "0,35", "-0,9". */
export function formatPoints(points: PercentagePoints): string {
  return formatDecimal(points);
}

/** "1,3 %-point". */
export function formatPercentagePoints(points: PercentagePoints): string {
  return `${formatPoints(points)}\u00a0%-point`;
}

/** Persons without a unit: "301", "12,5". */
export function formatPersons(persons: Fuldtidspersoner): string {
  return formatDecimal(persons, 0, persons.decimals);
}

/** A whole or decimal number in Danish: "1.066". */
export function formatNumber(value: number): string {
  return danishFloat(value, 0, 2);
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** "30. oktober 2018". What is no day is shown as it is. */
export function formatDay(day: string): string {
  return DAY.test(day) ? `${Number(day.slice(8))}. ${formatMonth(day.slice(0, 7))}` : day;
}

/** "august 2018". Periods that are not months are shown as they are. */
export function formatMonth(month: string): string {
  return MONTH.test(month) ? withMonth(MONTH_NAMES, month) : month;
}

/** "aug. 2018", for axes. */
export function formatShortMonth(month: string): string {
  return MONTH.test(month) ? withMonth(SHORT_MONTH_NAMES, month) : month;
}

function withMonth(names: readonly string[], month: string): string {
  return `${names[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** An ISO week as people say it: "2018-W35" → "uge 35 2018". */
export function formatWeek(week: string): string {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  return match === null ? week : `uge ${Number(match[2])} ${match[1]}`;
}

/** A day, a month or a year, whichever the text is. */
export function formatAsOf(value: string): string {
  return value.length === 4 ? value : formatDayOrMonth(value);
}

/** A month or a day, whichever the text is. */
export function formatDayOrMonth(value: string): string {
  return value.length === 7 ? formatMonth(value) : formatDay(value);
}

/** "a, b og c". */
export function formatList(items: readonly string[]): string {
  const [last, ...before] = items.toReversed();
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} og ${last}`;
}

/** A rate on a chart, where a drawing has only numbers: 5.2 → "5,2 %". */
export function formatRate(value: number): string {
  return `${danishFloat(value, 1, 1)}\u00a0%`;
}

/** Kroner on an axis: 10000000 → "10 mio. kr.". */
export function formatKronerAxis(value: number): string {
  return `${danishFloat(value / 1_000_000, 0, 1)}\u00a0mio.\u00a0kr.`;
}

/** Kroner at the end of a bar, in millions: 10446813 → "10,4". */
export function formatKronerBar(value: number): string {
  return formatMillions(kroner(value));
}

/** Kroner in a tooltip: "10.446.813 kr.". */
export function formatKronerValue(value: number): string {
  return formatKroner(kroner(value));
}

/** A number on a chart's axis or at a line's end, with as many decimals as it needs, at most two: 0.95 → "0,95". */
export function formatChartNumber(value: number): string {
  return danishFloat(value, 0, 2);
}

// Numbers as Intl.NumberFormat('da-DK') writes them, which the tests hold this against. Written out here because the
// first use of Intl costs a slow laptop a tenth of the time until the figures are there: the browser then reads its
// language data.

/**
 * `units` × 10^-`decimals` with at least `least` and at most `most` decimals, rounded half away from zero:
 * 14455, 4, 2, 2 → "1,45"; 1066, 0, 0, 0 → "1.066". `units` is a safe integer. What rounds to zero has no sign.
 */
export function danishNumber(units: number, decimals: number, least: number, most: number): string {
  const kept = Math.max(0, Math.min(decimals, most));
  const rounded = roundUnits(Math.abs(units), decimals - kept);
  const digits = String(rounded).padStart(kept + 1, '0');
  const whole = inGroups(digits.slice(0, digits.length - kept));
  const decimalPart = trimZeros(digits.slice(digits.length - kept), least).padEnd(least, '0');
  const text = decimalPart === '' ? whole : `${whole},${decimalPart}`;
  return units < 0 && rounded !== 0 ? `-${text}` : text;
}

/**
 * A floating point number in the same way, taken as it is written: 1.005 with two decimals is "1,01", although the
 * double is a little less. Below 10^15.
 */
export function danishFloat(value: number, least: number, most: number): string {
  const moved = Number(`${Math.abs(value)}e${most}`);
  // Numbers below 0.000001 have an exponent of their own, and nothing of them is left to be seen.
  const units = Math.round(Number.isNaN(moved) ? 0 : moved);
  return danishNumber(value < 0 ? -units : units, most, least, most);
}

/** "46022596" → "46.022.596". */
function inGroups(whole: string): string {
  let end = whole.length - 3;
  let text = whole.slice(Math.max(0, end));
  for (; end > 0; end -= 3) {
    text = `${whole.slice(Math.max(0, end - 3), end)}.${text}`;
  }
  return text;
}

/** Drops the last `places` digits, exactly: the remainder decides, never a floating point quotient. */
function roundUnits(units: number, places: number): number {
  const step = 10 ** places;
  const rest = units % step;
  return (units - rest) / step + (rest * 2 >= step && rest > 0 ? 1 : 0);
}

function trimZeros(decimalPart: string, least: number): string {
  let end = decimalPart.length;
  while (end > least && decimalPart[end - 1] === '0') {
    end -= 1;
  }
  return decimalPart.slice(0, end);
}

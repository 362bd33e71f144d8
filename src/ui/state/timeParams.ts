import { type Decimal, decimal, decimalToNumber } from '../../barometer/decimal.ts';
import type { PeriodRange } from '../../display/periodRange.ts';
import type { SupposedRates } from '../../display/rateWhatIf.ts';

// How the choices about time stand in the address: `periode=2016-02_2018-08`, `hvis-lokal=5.1`.

const PERIOD = /^\d{4}(-[A-Z]?\d{1,2})?$/;
const RATE = /^(\d{1,2})(?:\.(\d{1,2}))?$/;

export function parseRange(text: string | null): PeriodRange | undefined {
  const [from, to, ...rest] = (text ?? '').split('_');
  if (from === undefined || to === undefined || rest.length > 0 || !PERIOD.test(from) || !PERIOD.test(to)) {
    return undefined;
  }
  return from <= to ? { from, to } : undefined;
}

export function formatRange(range: PeriodRange | undefined): string {
  return range === undefined ? '' : `${range.from}_${range.to}`;
}

/** Codes of areas, as a series has them: each once, none with a comma or a blank at its ends. */
export function parseAreaCodes(text: string | null): readonly string[] | undefined {
  const codes = new Set((text ?? '').split(',').map((code) => code.trim()));
  codes.delete('');
  return codes.size === 0 ? undefined : [...codes];
}

/** A rate in per cent with a point, as an exact decimal; undefined for anything else. */
function parseSupposedRate(text: string | null): Decimal | undefined {
  const match = RATE.exec(text ?? '');
  if (match === null) {
    return undefined;
  }
  const decimals = match[2] ?? '';
  return decimal(Number(`${match[1]}${decimals}`), decimals.length);
}

export function formatSupposedRate(rate: Decimal | undefined): string {
  return rate === undefined ? '' : decimalToNumber(rate).toFixed(rate.decimals);
}

export function parseSupposedRates(local: string | null, national: string | null): SupposedRates | undefined {
  const localRate = parseSupposedRate(local);
  const nationalRate = parseSupposedRate(national);
  if (localRate === undefined && nationalRate === undefined) {
    return undefined;
  }
  return {
    ...(localRate === undefined ? {} : { local: localRate }),
    ...(nationalRate === undefined ? {} : { national: nationalRate }),
  };
}

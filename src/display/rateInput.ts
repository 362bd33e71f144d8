import { type Decimal, decimal } from '../barometer/decimal.ts';
import { formatDecimal } from './format.ts';
import { INPUT_TEXTS } from './texts/inputs.ts';

/** A rate in per cent as an exact decimal. */
export type RateValue = Decimal;

export type RateInput =
  | { readonly kind: 'rate'; readonly rate: RateValue }
  | { readonly kind: 'error'; readonly message: string };

/** Reads "5,2", "5.2 %" or "5"; words, minus, more than two decimals and "5 2" are refused. */
export function parseRateInput(text: string): RateInput {
  const bare = text.trim().replace(/\s*%$/, '');
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(bare);
  if (match === null) {
    return { kind: 'error', message: bare === '' ? INPUT_TEXTS.rateMissing : INPUT_TEXTS.notRate };
  }
  const decimals = match[2] ?? '';
  return { kind: 'rate', rate: decimal(Number(`${match[1]}${decimals}`), decimals.length) };
}

export function formatRateInput(rate: RateValue): string {
  return formatDecimal(rate);
}

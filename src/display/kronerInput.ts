import { kroner } from '../barometer/units.ts';
import { formatKronerNumber } from './format.ts';
import { INPUT_TEXTS } from './texts/inputs.ts';

const MAX_DIGITS = 12;

/** What a person typed as an amount: whole kroner, or why it is none. */
export type KronerInput =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'error'; readonly message: string };

/** Reads "8.203.500", "8203500" or "8 203 500 kr."; øre and words are refused rather than guessed at. */
export function parseKronerInput(text: string): KronerInput {
  const bare = text.replace(/\s/g, '').replace(/kr\.?$/i, '');
  if (bare === '') {
    return { kind: 'error', message: INPUT_TEXTS.missing };
  }
  if (/^-/.test(bare)) {
    return { kind: 'error', message: INPUT_TEXTS.negative };
  }
  if (!/^\d+$|^\d{1,3}(\.\d{3})+$/.test(bare)) {
    return { kind: 'error', message: INPUT_TEXTS.notWhole };
  }
  const digits = bare.replaceAll('.', '');
  return digits.length > MAX_DIGITS
    ? { kind: 'error', message: INPUT_TEXTS.tooLarge }
    : { kind: 'amount', amount: Number(digits) };
}

/** An amount as it stands in a field; empty when there is none. */
export function formatKronerInput(amount: number | undefined): string {
  return amount === undefined ? '' : formatKronerNumber(kroner(amount));
}

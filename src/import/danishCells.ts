// How Danish exports write periods and numbers. They cannot be told from formatted texts of ours: files come
// from elsewhere.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Months as exports in English write them, where they differ. */
const ENGLISH: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };
const MONTH_NAMES = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** How often a period comes round: the letter that StatBank writes it with, `Y` for a year. */
export type PeriodLetter = 'Y' | 'H' | 'K' | 'M' | 'U';
export type DanishPeriod = { readonly code: string; readonly letter: PeriodLetter };

/**
 * A period in StatBank's code (`2018M08`, `2018K3`, `2018`), from "Aug 2018", "aug. 2018", "august 2018",
 * "2018M08", "2018-08", "3. kvartal 2018", "2018K3", "1. halvår 2018", "uge 35 2018" or "2018". Undefined when
 * it is none of them.
 */
export function readDanishPeriod(text: string): DanishPeriod | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const coded = /^(\d{4})-?([mkquwh])?0?(\d{1,2})$/.exec(plain);
  const isPlainMonth = /^\d{4}-\d{2}$/.test(plain);
  if (coded !== null && (coded[2] !== undefined || isPlainMonth)) {
    return codedPeriod(coded[1], LETTERS[coded[2] ?? 'm'], Number(coded[3]));
  }
  if (/^\d{4}$/.test(plain)) {
    return { code: plain, letter: 'Y' };
  }
  const part = /^(\d{1,2})\. ?(kvartal|kvt\.?|halvår) (\d{4})$/.exec(plain);
  if (part !== null) {
    return codedPeriod(part[3], part[2] === 'halvår' ? 'H' : 'K', Number(part[1]));
  }
  const week = /^uge (\d{1,2})[ ,]+(\d{4})$/.exec(plain);
  if (week !== null) {
    return codedPeriod(week[2], 'U', Number(week[1]));
  }
  const month = /^([a-zæøå]+)\.? (\d{4})$/.exec(plain);
  return month === null ? undefined : codedPeriod(month[2], 'M', monthNumber(month[1] ?? ''));
}

const LETTERS: Readonly<Record<string, Exclude<PeriodLetter, 'Y'>>> = {
  m: 'M',
  k: 'K',
  q: 'K',
  u: 'U',
  w: 'U',
  h: 'H',
};
const PARTS = { H: 2, K: 4, M: 12, U: 53 } as const;

function codedPeriod(
  year: string | undefined,
  letter: Exclude<PeriodLetter, 'Y'> | undefined,
  part: number,
): DanishPeriod | undefined {
  if (year === undefined || letter === undefined || part < 1 || part > PARTS[letter]) {
    return undefined;
  }
  const digits = PARTS[letter] > 9 ? String(part).padStart(2, '0') : String(part);
  return { code: `${year}${letter}${digits}`, letter };
}

/** 1 to 12; 0 when it is no month. "sept" is written too. */
function monthNumber(word: string): number {
  const short = ENGLISH[word] ?? word;
  const place = MONTH_NAMES.indexOf(short);
  return place >= 0 ? place + 1 : MONTHS.indexOf(short === 'sept' ? 'sep' : short) + 1;
}

export type DanishNumber =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'missing' };

/** How exports write that there is no figure, or none that may be shown. */
const MISSING = new Set(['', '-', '–', '.', '..', '...', '…', '*', 'na', 'n/a']);

/**
 * A number with decimal comma and points between thousands ("1.234,5", "-0,5", "5,2 %"), or a sign that there is
 * none. Undefined for anything else: "5.2" could be meant in two ways.
 */
export function readDanishNumber(text: string): DanishNumber | undefined {
  const plain = text
    .trim()
    .replace(/\s*(%|pct\.?)$/i, '')
    .replace('\u2212', '-');
  if (MISSING.has(plain.toLowerCase())) {
    return { kind: 'missing' };
  }
  if (!/^-?(\d{1,3}([.\s\u00a0]\d{3})+|\d{1,15})(,\d{1,6})?$/.test(plain)) {
    return undefined;
  }
  const [whole = '', fraction = ''] = plain.split(',');
  return {
    kind: 'number',
    value: Number(`${whole.replace(/[.\s\u00a0]/g, '')}.${fraction}`),
    decimals: fraction.length,
  };
}

import { FILE_WORDS } from '../display/texts/export.ts';

/** What a file name tells. Parts that are empty or missing are left out. */
export type FileNameParts = {
  /** What is in it: "Bruttoledighed". Shortened first when the name gets too long. */
  readonly what: string;
  /** Whose it is: "odense". */
  readonly owner?: string;
  /** The month or day it is about. */
  readonly period?: string;
  /** The key of the edition: "2018-10-30". */
  readonly edition?: string;
};

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ß: 'ss',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
};
/** Windows refuses these whatever comes after the point. */
const RESERVED = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/;
/** Well below the 260 that Windows allows for the whole path. */
const MAX_LENGTH = 120;
const MIN_WHAT = 20;

/** Plain ASCII that every file system takes: "Små øer & å" → "smaa-oeer-aa". */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåßœđł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function shorten(text: string, maxLength: number): string {
  return text.slice(0, Math.max(maxLength, 0)).replace(/-+$/, '');
}

/** "bruttoledighed_odense_2018-08_udgave-2018-10-30.svg" */
export function fileName({ what, owner, period, edition }: FileNameParts, extension: string): string {
  const ending = `.${slug(extension)}`;
  const editionSlug = slug(edition ?? '');
  const rest = [
    slug(owner ?? ''),
    slug(period ?? ''),
    editionSlug === '' ? '' : `${FILE_WORDS.edition}-${editionSlug}`,
  ].filter((part) => part !== '');
  const taken = rest.join('_').length + 1;
  const subject = shorten(slug(what), Math.max(MAX_LENGTH - taken - ending.length, MIN_WHAT));
  const name = [subject, ...rest].filter((part) => part !== '').join('_');
  const short = shorten(name, MAX_LENGTH - ending.length);
  const base = short === '' ? FILE_WORDS.unnamed : short;
  return `${RESERVED.test(base) ? `${FILE_WORDS.unnamed}-${base}` : base}${ending}`;
}

import { EXPORT_TEXTS } from '../display/texts/export.ts';
import { cutText, safeText } from './safeText.ts';

const MAX_LENGTH = 31;
/** Excel keeps this name to itself. */
const RESERVED = 'history';

function tidy(text: string, maxLength: number): string {
  return cutText(text.replace(/^[\s']+|[\s']+$/g, ''), maxLength).replace(/[\s']+$/, '');
}

/** Names that Excel accepts: at most 31 characters, none of []:*?/\, not empty, each once in any case of letters. */
export function sheetNames(titles: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  return titles.map((title) => {
    const plain = safeText(title)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ');
    const wanted = tidy(plain, MAX_LENGTH) || EXPORT_TEXTS.unnamedSheet;
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      name = tidy(wanted, MAX_LENGTH - ending.length) + ending;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

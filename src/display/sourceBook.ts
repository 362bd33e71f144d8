import type { Source } from '../barometer/edition.ts';
import { formatDay } from './format.ts';
import { WHY_TEXTS } from './texts/why.ts';

/** Sources by key, to say where a fact stands. */
export type SourceBook = ReadonlyMap<string, Source>;

export function sourceBook(sources: readonly Source[]): SourceBook {
  return new Map(sources.map((source) => [source.key, source]));
}

/** "Odense Kommune, Beskæftigelses- og Socialudvalget, punkt 1, 30. oktober 2018". */
export function sourceText(book: SourceBook, key: string): string {
  const source = book.get(key);
  if (source === undefined) {
    return WHY_TEXTS.unknownSource(key);
  }
  const day = source.published === undefined ? '' : formatDay(source.published);
  // Minutes are mostly titled by their date.
  const published = day === '' || source.title.includes(day) ? [] : [day];
  return [
    source.publisher,
    source.title,
    ...(source.place === undefined ? [] : [source.place]),
    ...published,
  ].join(', ');
}

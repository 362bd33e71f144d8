import type { AboutData } from './exportTable.ts';
import type { TableModel } from './models.ts';
import type { PictureFacts } from './pictureFacts.ts';
import { PICTURE_TEXTS } from './texts/picture.ts';

/** A table of a page with what must be said of it once it has left the app. */
export type TableToExport = {
  /** Names the file: "projekter". */
  readonly key: string;
  readonly title: string;
  readonly table: TableModel;
  /** How much of all there is: "Vist, 2 af 14 projekter". */
  readonly shown?: string;
  /** What was chosen, in words; empty when the table is all there is. */
  readonly filters: readonly string[];
  /** Written out, ours marked. */
  readonly rules: readonly string[];
  readonly source: string;
  /** The time that it is about, where that is not up to the cut-off. */
  readonly period?: string;
};

/** What the sheet "Om data" says of a table. */
export function aboutTable(
  { title, shown, filters, rules, source, period }: TableToExport,
  facts: PictureFacts,
  link: string,
): AboutData {
  const remarks = [
    ...(shown === undefined ? [] : [shown]),
    ...filters,
    ...(facts.isSynthetic ? [PICTURE_TEXTS.synthetic] : []),
  ];
  return {
    title,
    subtitle: remarks.join(' · '),
    source,
    edition: PICTURE_TEXTS.editionName(facts.owner, facts.edition),
    cutOff: facts.cutOff,
    period: period ?? PICTURE_TEXTS.until(facts.cutOff),
    rules,
    link,
  };
}

/** What a file is named by: a table of a part of the projects says which part. */
export function tableFileWords({ key, filters }: TableToExport): string {
  return [key, ...filters].join(' ');
}

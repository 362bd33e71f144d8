import type { Definition } from './aboutPage.ts';
import { textCell } from './cellText.ts';
import type { TableToExport } from './tableToExport.ts';
import { SHEET_TEXTS } from './texts/sheets.ts';

/** Words and what they mean, or rules by their names, as a table of two columns. */
export function toDefinitionsExport(
  key: string,
  title: string,
  items: readonly Definition[],
  source: string,
): TableToExport {
  return {
    key,
    title,
    table: {
      caption: title,
      columns: [
        { key: 'term', label: SHEET_TEXTS.definitions.term, align: 'start' },
        { key: 'text', label: SHEET_TEXTS.definitions.text, align: 'start' },
      ],
      rows: items.map(({ term, text }) => [textCell(term), textCell(text)]),
      footer: [],
    },
    filters: [],
    rules: [],
    source,
  };
}

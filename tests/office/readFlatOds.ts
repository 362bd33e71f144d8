import type { ReadValue } from '../support/expectedFile.ts';

/** A cell as LibreOffice understood it. */
export type OfficeCell = {
  readonly value: ReadValue;
  readonly isPercentage: boolean;
  /** What LibreOffice would show, in Danish. */
  readonly shown: string;
};

export type OfficeSheet = {
  readonly name: string;
  readonly rows: readonly (readonly OfficeCell[])[];
  readonly hasFormula: boolean;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
      : (ENTITIES[name] ?? whole),
  );
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The paragraphs of a cell: runs of spaces and tabs are elements of their own. */
function paragraphs(content: string): string {
  const texts = [...content.matchAll(/<text:p(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/text:p>)/g)].map(
    ([, inner = '']) =>
      unescapeXml(
        inner
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
          .replaceAll('<text:tab/>', '\t')
          .replaceAll('<text:line-break/>', '\n')
          .replace(/<[^>]*>/g, ''),
      ),
  );
  return texts.join('\n');
}

function readCell(tag: string, content: string): OfficeCell {
  const type = attribute(tag, 'office:value-type');
  const shown = paragraphs(content);
  const number = Number(attribute(tag, 'office:value'));
  const day = attribute(tag, 'office:date-value') ?? '';
  const value: ReadValue =
    type === undefined || (type === 'string' && shown === '')
      ? { type: 'empty' }
      : type === 'string'
        ? { type: 'text', text: shown }
        : type === 'date'
          ? { type: 'date', day }
          : type === 'float' || type === 'percentage'
            ? { type: 'number', number }
            : { type: 'text', text: `${type}: ${shown}` };
  return { value, isPercentage: type === 'percentage', shown };
}

const repeated = <Item>(item: Item, count: string | undefined) =>
  Array.from({ length: Math.min(Number(count ?? 1), 1000) }, () => item);

function readRow(content: string): readonly OfficeCell[] {
  const cells = content.matchAll(/<table:table-cell((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g);
  return [...cells].flatMap(([, tag = '', inner = '']) =>
    repeated(readCell(tag, inner), attribute(tag, 'table:number-columns-repeated')),
  );
}

/** Reads LibreOffice's flat XML: enough of it to see numbers, dates, texts and formulas. */
export function readFlatOds(xml: string): readonly OfficeSheet[] {
  return [...xml.matchAll(/<table:table (table:name="[^>]*)>([\s\S]*?)<\/table:table>/g)].map(
    ([, tag = '', content = '']) => ({
      name: attribute(` ${tag}`, 'table:name') ?? '',
      hasFormula: content.includes('table:formula='),
      rows: [
        ...content.matchAll(/<table:table-row((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g),
      ].flatMap(([, row = '', inner = '']) =>
        repeated(readRow(inner), attribute(row, 'table:number-rows-repeated')),
      ),
    }),
  );
}

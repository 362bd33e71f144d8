import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

// Reads a PowerPoint file with a parser that has no part in the writing, and takes nothing on trust.

export type Target = {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
};

export class PptxFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly #documents = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  get slides(): readonly string[] {
    const entry = this.xml('ppt/presentation.xml');
    const targets = this.targets('ppt/presentation.xml');
    return elements(entry, 'p:sldId').map((each) => {
      const id = each.getAttribute('r:id');
      const found = targets.find((target) => target.id === id);
      if (found === undefined) throw new Error(`No relationship ${id}`);
      return found.target;
    });
  }

  /** A part as XML. @throws when it is missing or is not well formed. */
  xml(name: string): Document {
    const known = this.#documents.get(name);
    if (known !== undefined) return known;
    const bytes = this.parts.get(name);
    if (bytes === undefined) throw new Error(`No part ${name}`);
    const refuse = (level: string, message: string) => {
      // U+FFFD is what our writer puts where a text holds what no file can carry.
      if (level === 'warning' && message.startsWith('Unicode replacement character')) return;
      throw new Error(`${name}: ${level}: ${message}`);
    };
    const parser = new DOMParser({ onError: refuse });
    const document = parser.parseFromString(strFromU8(bytes), 'text/xml');
    this.#documents.set(name, document);
    return document;
  }

  /** What a part leads to; parts by their whole name. */
  targets(name: string): readonly Target[] {
    const folder = name.split('/').slice(0, -1);
    const list = name.replace(/([^/]+)$/, '_rels/$1.rels');
    if (!this.parts.has(list)) return [];
    return elements(this.xml(list), 'Relationship').map((each) => {
      const isExternal = each.getAttribute('TargetMode') === 'External';
      const target = each.getAttribute('Target') ?? '';
      return {
        id: each.getAttribute('Id') ?? '',
        kind: (each.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : joined(folder, target),
        isExternal,
      };
    });
  }
}

/** A way from a folder, such as "../charts/chart1.xml", as a part's whole name. */
function joined(folder: readonly string[], way: string): string {
  const steps = way.split('/');
  const up = steps.filter((step) => step === '..').length;
  return [...folder.slice(0, folder.length - up), ...steps.slice(up)].join('/');
}

export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

export function attribute(parent: Document | Element, name: string, key: string): string | null {
  return elements(parent, name)[0]?.getAttribute(key) ?? null;
}

/** The paragraphs of a part or a shape, each as one text. */
export function paragraphs(parent: Document | Element): string[] {
  return elements(parent, 'a:p')
    .map((each) =>
      elements(each, 'a:t')
        .map((text) => text.textContent ?? '')
        .join(''),
    )
    .filter((text) => text !== '');
}

/** The rows of the tables of a part, each as the texts of its cells. */
export function tableRows(parent: Document | Element): string[][] {
  return elements(parent, 'a:tr').map((row) =>
    elements(row, 'a:tc').map((cell) => paragraphs(cell).join('')),
  );
}

/** All that stands on a slide and can be seen: shapes, groups, tables, charts. */
export function drawnThings(slide: Document): Element[] {
  return ['p:sp', 'p:grpSp', 'p:graphicFrame', 'p:pic', 'p:cxnSp'].flatMap((name) => elements(slide, name));
}

/** The values of a chart's series, with undefined where there is no point. */
export function seriesValues(series: Element): (number | undefined)[] {
  const [cache] = elements(series, 'c:val').flatMap((value) => elements(value, 'c:numCache'));
  if (cache === undefined) return [];
  const count = Number(attribute(cache, 'c:ptCount', 'val'));
  const points = new Map(
    elements(cache, 'c:pt').map((each) => [
      Number(each.getAttribute('idx')),
      Number(elements(each, 'c:v')[0]?.textContent),
    ]),
  );
  return Array.from({ length: count }, (_, index) => points.get(index));
}

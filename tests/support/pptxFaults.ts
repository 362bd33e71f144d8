import type { Element } from '@xmldom/xmldom';
import { attribute, drawnThings, elements, type PptxFile, paragraphs } from './readPptx.ts';

/** Hundredths of a point. */
const SMALLEST_TYPE = 1400;

/** What is wrong with a presentation as a package, apart from what it says; none when PowerPoint can open it. */
export function packageFaults(file: PptxFile): string[] {
  const types = file.xml('[Content_Types].xml');
  const overrides = elements(types, 'Override').map((each) => each.getAttribute('PartName') ?? '');
  const endings = elements(types, 'Default').map((each) => each.getAttribute('Extension') ?? '');
  const isListed = (name: string) =>
    overrides.includes(`/${name}`) ||
    (!name.endsWith('.xml') && endings.some((end) => name.endsWith(`.${end}`)));
  const parts = file.names.filter((name) => name !== '[Content_Types].xml');
  return [
    ...parts.filter((name) => !isListed(name)).map((name) => `${name} has no kind`),
    ...overrides.filter((name) => !file.parts.has(name.slice(1))).map((name) => `${name} is not there`),
    ...parts
      .filter((name) => name.endsWith('.xml'))
      .flatMap((name) => [
        // Parsing throws where a part is not well formed.
        ...(file.xml(name).documentElement === null ? [`${name} is empty`] : []),
        ...file
          .targets(name)
          .filter(({ target, isExternal }) => !isExternal && !file.parts.has(target))
          .map(({ target }) => `${name} leads to ${target}, which is not there`),
        ...usedIds(file, name)
          .filter((id) => !file.targets(name).some((target) => target.id === id))
          .map((id) => `${name} uses ${id}, which it has not`),
      ]),
  ];
}

function usedIds(file: PptxFile, name: string): string[] {
  return elements(file.xml(name), '*').flatMap((each) =>
    ['r:id', 'r:embed', 'r:link'].flatMap((key) => each.getAttribute(key) ?? []),
  );
}

/** What a reader of a slide would miss: ids of its own, names, alternative texts, type that can be read. */
export function slideFaults(file: PptxFile, slide: string): string[] {
  const document = file.xml(slide);
  const ids = elements(document, 'p:cNvPr').map((each) => each.getAttribute('id') ?? '');
  const sizes = elements(document, 'a:rPr').map((each) => Number(each.getAttribute('sz')));
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${slide} has an id twice`]),
    ...drawnThings(document).flatMap((each) => {
      const properties = elements(each, 'p:cNvPr')[0];
      const name = properties?.getAttribute('name') ?? '';
      const isText = each.tagName === 'p:sp' && elements(each, 'p:txBody').length > 0;
      return [
        ...(name === '' ? [`${slide} has a drawing without a name`] : []),
        ...(isText || (properties?.getAttribute('descr') ?? '') !== ''
          ? []
          : [`${slide}: ${name} has no alternative text`]),
        ...(isText && paragraphs(each).length === 0 ? [`${slide}: ${name} is an empty text`] : []),
      ];
    }),
    ...(sizes.some((size) => size < SMALLEST_TYPE) ? [`${slide} has type below 14 pt`] : []),
    ...(elements(document, 'a:rPr').every((each) => each.getAttribute('lang') === 'da-DK')
      ? []
      : [`${slide} has a text without a language`]),
  ];
}

/** What stands outside a slide, or on its foot: names of drawings. */
export function overflows(file: PptxFile, slide: string): string[] {
  const document = file.xml(slide);
  const width = Number(attribute(file.xml('ppt/presentation.xml'), 'p:sldSz', 'cx'));
  const height = Number(attribute(file.xml('ppt/presentation.xml'), 'p:sldSz', 'cy'));
  const footer = drawnThings(document).find((each) => attribute(each, 'p:ph', 'type') === 'ftr');
  const floor = footer === undefined ? height : boxOf(footer).y;
  return drawnThings(document).flatMap((each) => {
    const { x, y, right, bottom } = boxOf(each);
    const kind = attribute(each, 'p:ph', 'type');
    const lowest = kind === 'ftr' || kind === 'sldNum' ? height : floor;
    const isInside = x >= -1 && y >= -1 && right <= width + 1 && bottom <= lowest + 1;
    return isInside ? [] : [`${slide}: ${elements(each, 'p:cNvPr')[0]?.getAttribute('name')}`];
  });
}

function boxOf(thing: Element): { x: number; y: number; right: number; bottom: number } {
  const [x, y] = ['x', 'y'].map((key) => Number(attribute(thing, 'a:off', key)));
  const [cx, cy] = ['cx', 'cy'].map((key) => Number(attribute(thing, 'a:ext', key)));
  return { x: x ?? 0, y: y ?? 0, right: (x ?? 0) + (cx ?? 0), bottom: (y ?? 0) + (cy ?? 0) };
}

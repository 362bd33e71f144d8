import { safeText } from './safeText.ts';
import { xmlText } from './xmlText.ts';

/** What is in the drawing, without its root, so that it can be put into another one. */
export type CleanDrawing = { readonly width: number; readonly height: number; readonly content: string };

/** The app's own typeface, embedded, and what comes near it. */
const FONT_STACK = "'Source Sans 3','Segoe UI',Arial,sans-serif";
/**
 * Office programs neither know embedded typefaces nor read on in a list whose first is missing: they put in a
 * wide one of their own. They read this attribute; browsers the stack, in a rule that only they understand.
 */
const OFFICE_FONT = 'Arial, sans-serif';
const ROOT_CLASS = 'investeringsbarometer';
const BROWSER_RULE = `@supports (display:grid){svg.${ROOT_CLASS}{font-family:${FONT_STACK};font-variant-numeric:tabular-nums lining-nums}}`;

const SHAPES = 'g path rect circle ellipse line polyline polygon';
const PAINTS = 'defs clipPath linearGradient radialGradient stop pattern';
/** Everything else goes, with all that is in it: scripts, links, pictures, styles, foreign parts, empty titles. */
const ELEMENTS = new Set(`svg ${SHAPES} text tspan ${PAINTS}`.split(' '));

const PLACES = 'x y x1 x2 y1 y2 dx dy cx cy r rx ry width height d points transform viewBox offset';
const INKS =
  'fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap ' +
  'stroke-linejoin stroke-opacity opacity stop-color stop-opacity clip-path clip-rule paint-order';
const LETTERS = 'font-size font-weight font-style text-anchor dominant-baseline';
const UNITS = 'id clipPathUnits gradientUnits gradientTransform patternUnits';
const ATTRIBUTES = new Set(`${PLACES} ${INKS} ${LETTERS} ${UNITS}`.split(' '));

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[^\s/>]+)(?<attributes>(?:\s+[^\s=>]+="[^"]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /([^\s=>]+)="([^"]*)"/g;

/**
 * The drawing as a chart gives it, cleaned: only what draws is left, with the light colours in place of the
 * page's variables, and nothing that points outside.
 * @throws Error when it is no serialised `<svg>`.
 */
export function cleanDrawing(serialised: string): CleanDrawing {
  const ids = new Map<string, string>();
  const parts: string[] = [];
  const open: string[] = [];
  let root: ReadonlyMap<string, string> | undefined;
  let skipped = 0;
  let at = 0;
  const source = safeText(serialised);
  for (const token of source.matchAll(TOKEN)) {
    at = token.index + token[0].length;
    const { close, name, attributes = '', empty, text } = token.groups ?? {};
    const inText = open.at(-1) === 'text' || open.at(-1) === 'tspan';
    if (text !== undefined) {
      if (skipped === 0 && inText) parts.push(text);
    } else if (name !== undefined && close === '/') {
      if (skipped > 0) skipped -= 1;
      else if (open.pop() !== 'svg') parts.push(`</${name}>`);
    } else if (name !== undefined) {
      const isKept = skipped === 0 && ELEMENTS.has(name) && (root === undefined) === (name === 'svg');
      const kept = moved(name, keptAttributes(attributes, ids));
      if (!isKept && empty !== '/') skipped += 1;
      if (isKept && root === undefined) root = kept;
      else if (isKept) parts.push(tag(name, kept, empty ?? ''));
      if (isKept && empty !== '/') open.push(name);
    }
  }
  if (root === undefined || open.length > 0 || skipped > 0 || at < source.length) {
    throw new Error('this is no serialised drawing');
  }
  return { ...sizeOf(root), content: withoutEmptyGroups(parts.join('')) };
}

function tag(name: string, attributes: ReadonlyMap<string, string>, empty: string): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  return `<${name}${written}${empty}>`;
}

function keptAttributes(text: string, ids: Map<string, string>): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    const cleaned = ATTRIBUTES.has(key) ? cleanValue(key, resolved(value), ids) : undefined;
    if (cleaned !== undefined) kept.set(key, cleaned);
  }
  return kept;
}

/** LibreOffice overlooks how far a text is moved from its place: it is put where it shall stand. */
function moved(name: string, attributes: Map<string, string>): Map<string, string> {
  for (const axis of name === 'text' ? ['x', 'y'] : []) {
    const by = Number(attributes.get(`d${axis}`));
    const from = Number(attributes.get(axis) ?? 0);
    if (!Number.isNaN(by + from)) {
      attributes.set(axis, String(from + by));
      attributes.delete(`d${axis}`);
    }
  }
  return attributes;
}

/** Names inside the drawing get plain ones; a reference to anything else is dropped. */
function cleanValue(key: string, value: string, ids: Map<string, string>): string | undefined {
  if (key === 'id') return plainId(value, ids);
  if (!/url\s*\(/i.test(value)) return value;
  const local = /^url\((?:&quot;|')?#([^)'&]+)(?:&quot;|')?\)$/.exec(value.trim())?.[1];
  return local === undefined ? undefined : `url(#${plainId(local, ids)})`;
}

function plainId(id: string, ids: Map<string, string>): string {
  const plain = ids.get(id) ?? `part-${ids.size + 1}`;
  ids.set(id, plain);
  return plain;
}

const VARIABLE = /var\(\s*--[\w-]+\s*(?:,\s*([^()]*))?\)/g;
const INK = '#1d2430';

/** A variable's light value stands behind it; inner ones first. */
function resolved(value: string): string {
  let text = value;
  while (text.search(VARIABLE) >= 0) {
    text = text.replace(VARIABLE, (_, light: string | undefined) => light?.trim() || INK);
  }
  return text;
}

function sizeOf(root: ReadonlyMap<string, string>): { width: number; height: number } {
  const [, , boxWidth, boxHeight] = (root.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const width = boxWidth ?? Number.parseFloat(root.get('width') ?? '');
  const height = boxHeight ?? Number.parseFloat(root.get('height') ?? '');
  if (!(width > 0 && height > 0)) throw new Error('the drawing has no size');
  return { width, height };
}

const EMPTY =
  /<(?:g|text|tspan)(?:\s[^>]*)?\/>|<(?<name>g|text|tspan|defs)(?:\s(?:[^>]*[^>/])?)?><\/\k<name>>/g;

function withoutEmptyGroups(content: string): string {
  const less = content.replace(EMPTY, '');
  return less === content ? content : withoutEmptyGroups(less);
}

type Root = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly content: string;
  /** An embedded typeface; without it the first of the stack that the reader's machine has. */
  readonly fontFace?: string | undefined;
};

/** A whole file: it needs nothing from outside, and says what it is. */
export function standAloneSvg({ width, height, title, description, content, fontFace }: Root): string {
  const style = `<defs><style type="text/css">${fontFace ?? ''}${BROWSER_RULE}</style></defs>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" class="${ROOT_CLASS}" font-family="${OFFICE_FONT}">` +
    `<title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>${style}${content}</svg>`
  );
}

/** A chart on its own, as a file. */
export function cleanSvg(
  serialised: string,
  about: { readonly title: string; readonly description: string },
): string {
  return standAloneSvg({ ...cleanDrawing(serialised), ...about });
}

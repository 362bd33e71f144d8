import type { Font } from 'fontkit';
import { OUTLINE_WEIGHTS, type OutlineFonts, type OutlineWeight } from './outlineFonts.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What says where and how letters stand; the rest of a text's attributes is that of its outline too. */
const OF_LETTERS = ['x', 'y', 'font-size', 'font-weight', 'font-style', 'text-anchor'];
/** What drawings here do not use. A text that has it stays a text rather than come out in the wrong place. */
const UNKNOWN = ['dx', 'dy', 'rotate', 'textLength', 'dominant-baseline'];
/** Taken out while the picture is read: a strict Content-Security-Policy refuses styles in what a page parses. */
const STYLE = /(?:<defs>)?<style[\s\S]*?<\/style>(?:<\/defs>)?/;
const PLACE = '<!--style-->';
/** As far as browsers lean the letters of a typeface without italics. */
const LEAN = 0.25;

export type Outlined = {
  readonly svg: string;
  /** Texts that are still texts, because the typeface lacks a letter of theirs. */
  readonly kept: readonly string[];
};

/** A piece of text in one style, from a place of its own or where the piece before it ended. */
type Piece = {
  readonly element: Element;
  readonly text: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly font: Font;
  readonly size: number;
  readonly isItalic: boolean;
};

/**
 * A stand-alone SVG with its texts as paths: any program shows them as they are here, whatever typefaces it has.
 * Title and description stay, so that it can still be read out and found.
 */
export function outlineText(svg: string, fonts: OutlineFonts): Outlined {
  const style = STYLE.exec(svg)?.[0] ?? '';
  const document = new DOMParser().parseFromString(svg.replace(STYLE, PLACE), 'image/svg+xml');
  const kept: string[] = [];
  for (const text of document.querySelectorAll('text')) {
    const pieces = piecesOf(text, fonts);
    if (pieces === undefined) kept.push(tidy(text.textContent ?? '').trim());
    else text.replaceWith(...outlinesOf(document, pieces));
  }
  const outlined = new XMLSerializer().serializeToString(document);
  // Without a text nothing needs the embedded typeface, which is most of the file.
  return { svg: outlined.replace(PLACE, () => (kept.length === 0 ? '' : style)), kept };
}

/** Undefined where something in it cannot be outlined. */
function piecesOf(text: Element, fonts: OutlineFonts): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const node of text.childNodes) {
    const element = node instanceof Element ? node : text;
    const piece = pieceOf(element, { text: node.textContent ?? '', isFirst: pieces.length === 0 }, fonts);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  return trimmed(pieces);
}

function pieceOf(
  element: Element,
  { text, isFirst }: { readonly text: string; readonly isFirst: boolean },
  fonts: OutlineFonts,
): Piece | undefined {
  const isStart = element.localName === 'tspan' || isFirst;
  const size = Number(inherited(element, 'font-size'));
  const weight = weightOf(inherited(element, 'font-weight'));
  const x = isStart ? numberOf(element, 'x') : undefined;
  const y = isStart ? numberOf(element, 'y') : undefined;
  const isUnknown =
    (element.localName === 'tspan' && element.childElementCount > 0) ||
    UNKNOWN.some((name) => inherited(element, name) !== undefined) ||
    [x, y].some(Number.isNaN);
  if (isUnknown || weight === undefined || !(size > 0)) return undefined;
  const font = fonts[weight];
  const piece = tidy(text);
  const isDrawable = [...piece].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const isItalic = inherited(element, 'font-style') === 'italic';
  return isDrawable ? { element, text: piece, x, y, font, size, isItalic } : undefined;
}

/** SVG draws any row of blanks and line breaks as one blank; a non-breaking one is not among them. */
function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/[ \t\r\n]+/g, ' ');
}

/** Blanks at both ends of a text are not drawn. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map((piece, index) => ({
      ...piece,
      text: piece.text
        .replace(index === 0 ? /^ / : /^$/, '')
        .replace(index === pieces.length - 1 ? / $/ : /$^/, ''),
    }))
    .filter(({ text }) => text !== '');
}

/** One path per piece. Pieces that follow each other are placed together, as their text's anchor says. */
function outlinesOf(document: Document, pieces: readonly Piece[]): Element[] {
  const outlines: Element[] = [];
  let pen = { x: 0, y: 0 };
  for (const [index, piece] of pieces.entries()) {
    const isPlaced = index === 0 || piece.x !== undefined || piece.y !== undefined;
    if (isPlaced) {
      const next = pieces.findIndex((other, at) => at > index && (other.x ?? other.y) !== undefined);
      const width = pieces
        .slice(index, next < 0 ? undefined : next)
        .reduce(
          (sum, { font, size, text }) => sum + font.layout(text).advanceWidth * (size / font.unitsPerEm),
          0,
        );
      const before = { start: 0, middle: width / 2, end: width }[anchorOf(piece.element)];
      pen = { x: (piece.x ?? pen.x) - before, y: piece.y ?? pen.y };
    }
    const { path, width } = outlineOf(piece, pen);
    const element = document.createElementNS(NAMESPACE, 'path');
    copyLook(piece.element, element);
    element.setAttribute('d', path);
    outlines.push(element);
    pen = { ...pen, x: pen.x + width };
  }
  return outlines;
}

function outlineOf({ font, size, text, isItalic }: Piece, pen: { readonly x: number; readonly y: number }) {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(text);
  let x = pen.x;
  const parts = glyphs.map(({ path }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    // Fonts count upwards, pictures downwards.
    const part = (isItalic ? path.transform(1, 0, LEAN, 1, 0, 0) : path)
      .scale(scale, -scale)
      .translate(x + xOffset * scale, pen.y - yOffset * scale);
    x += xAdvance * scale;
    return part.toSVG();
  });
  return { path: parts.join(''), width: advanceWidth * scale };
}

/** Colour and the like, from the text down to the piece. */
function copyLook(from: Element, to: Element): void {
  const parent = from.parentElement;
  if (from.localName === 'tspan' && parent !== null) copyLook(parent, to);
  for (const { name, value } of from.attributes) {
    if (!OF_LETTERS.includes(name)) to.setAttribute(name, value);
  }
}

function inherited(element: Element, name: string): string | undefined {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
}

function numberOf(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  return text === null ? undefined : Number(text);
}

function weightOf(text = '400'): OutlineWeight | undefined {
  const number = { normal: '400', bold: '700' }[text] ?? text;
  return OUTLINE_WEIGHTS.find((weight) => weight === number);
}

function anchorOf(element: Element): 'start' | 'middle' | 'end' {
  const anchor = inherited(element, 'text-anchor');
  return anchor === 'middle' || anchor === 'end' ? anchor : 'start';
}

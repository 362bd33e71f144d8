import type { PictureModel, PictureSize } from '../display/picture.ts';
import { type CleanDrawing, cleanDrawing, standAloneSvg } from './cleanSvg.ts';
import { type Measure, wrapLines } from './wrapLines.ts';
import { xmlText } from './xmlText.ts';

const INK = '#1d2430';
const INK_2 = '#48525f';
const LINE = '#e2e4e0';
const PAPER = '#ffffff';

/** Pixels at a text scale of 1. */
const SIZES = { margin: 24, title: 21, subtitle: 14.5, legend: 13, small: 12.5, between: 14, leading: 1.35 };
const MOST_LINES = { title: 3, subtitle: 3, legend: 3, small: 3 };
/** Of a picture with a fixed height, so much is kept for the drawing. */
const LEAST_DRAWING = 0.4;

type Line = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly ink: string;
};
type Block = { readonly lines: readonly Line[]; readonly height: number };

/** Where the texts stand, and the room that is left for the drawing. */
export type PictureLayout = {
  readonly model: PictureModel;
  readonly size: PictureSize;
  readonly margin: number;
  readonly above: Block;
  readonly below: Block;
  /** Without a height, the drawing may be as high as it likes. */
  readonly drawing: { readonly width: number; readonly height: number | undefined };
};

export type PictureRequest = {
  readonly model: PictureModel;
  readonly size: PictureSize;
  readonly withTitle: boolean;
  readonly measure: Measure;
};

export function layOutPicture({ model, size, withTitle, measure }: PictureRequest): PictureLayout {
  const scale = size.textScale;
  const margin = SIZES.margin * scale;
  const width = size.width - 2 * margin;
  const column = { width, scale, measure };
  const between = SIZES.between * scale;
  const above = stacked([
    ...(withTitle ? [paragraph(model.title, 'title', column)] : []),
    ...model.subtitle.map((text) => paragraph(text, 'subtitle', column)),
  ]);
  const legend = model.legend.map(({ mark, text }) => paragraph(`${mark}  ${text}`, 'legend', column));
  const facts = [paragraph(model.source, 'small', column), paragraph(model.facts.join(' · '), 'small', column)];
  const fixed = size.height === undefined ? undefined : size.height - 2 * margin - above.height - 2 * between;
  const below = fittingBelow(legend, facts, between, fixed, (size.height ?? 0) * LEAST_DRAWING);
  return {
    model,
    size,
    margin,
    above,
    below,
    drawing: { width, height: fixed === undefined ? undefined : Math.max(1, fixed - below.height) },
  };
}

/** Where there is no room for the whole legend, its last lines go: they are in the description too. */
function fittingBelow(
  legend: readonly Block[],
  facts: readonly Block[],
  between: number,
  room: number | undefined,
  leastDrawing: number,
): Block {
  const gap: Block = { lines: [], height: between };
  for (let kept = legend.length; kept > 0; kept -= 1) {
    const block = stacked([...legend.slice(0, kept), gap, ...facts]);
    if (room === undefined || room - block.height >= leastDrawing) return block;
  }
  return stacked(facts);
}

const STYLES = {
  title: { isBold: true, ink: INK },
  subtitle: { isBold: false, ink: INK_2 },
  legend: { isBold: false, ink: INK },
  small: { isBold: false, ink: INK_2 },
} as const;

type ColumnRoom = { readonly width: number; readonly scale: number; readonly measure: Measure };

function paragraph(text: string, kind: keyof typeof STYLES, { width, scale, measure }: ColumnRoom): Block {
  const size = SIZES[kind] * scale;
  const { isBold, ink } = STYLES[kind];
  const leading = size * SIZES.leading;
  const texts = wrapLines(text, { width, size, isBold, mostLines: MOST_LINES[kind], measure });
  return {
    lines: texts.map((line, index) => ({
      text: line,
      x: 0,
      baseline: index * leading + size,
      size,
      isBold,
      ink,
    })),
    height: texts.length * leading,
  };
}

function stacked(blocks: readonly Block[]): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const block of blocks) {
    const top = height;
    lines.push(...block.lines.map((line) => ({ ...line, baseline: line.baseline + top })));
    height += block.height;
  }
  return { lines, height };
}

/** The whole picture: title and units, the drawing, its legend, and what a reader must know to use the figures. */
export function composePicture(
  layout: PictureLayout,
  serialised: string,
  fontFace: string | undefined,
): string {
  const { model, size, margin, above, below } = layout;
  const drawing = cleanDrawing(serialised);
  const between = SIZES.between * size.textScale;
  const top = margin + above.height + (above.height === 0 ? 0 : between);
  const room = layout.drawing.height ?? drawing.height;
  const height = size.height ?? Math.ceil(top + room + between + below.height + margin);
  const belowTop = height - margin - below.height;
  const rule = belowTop - between / 2;
  return standAloneSvg({
    width: size.width,
    height,
    title: model.title,
    description: descriptionOf(model),
    fontFace,
    content: [
      `<rect width="${size.width}" height="${height}" fill="${PAPER}"/>`,
      ...above.lines.map((line) => textLine(line, margin, margin)),
      placed(drawing, { x: margin, y: top, width: layout.drawing.width, height: room }),
      `<path d="M${margin} ${round(rule)}H${size.width - margin}" stroke="${LINE}" stroke-width="${size.textScale}"/>`,
      ...below.lines.map((line) => textLine(line, margin, belowTop)),
    ].join(''),
  });
}

function descriptionOf({ description, subtitle, legend, source, facts }: PictureModel): string {
  const marks = legend.map(({ mark, text }) => `${mark} ${text}`);
  return [description, ...subtitle, ...marks, source, facts.join(' · ')].join('\n');
}

/** In the middle of its room, and smaller where it is larger than that. */
function placed(
  { width, height, content }: CleanDrawing,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const scale = Math.min(1, room.width / width, room.height / height);
  const x = round(room.x + (room.width - width * scale) / 2);
  const y = round(room.y + (room.height - height * scale) / 2);
  const shrunk = scale === 1 ? '' : ` scale(${scale})`;
  return `<g transform="translate(${x} ${y})${shrunk}">${content}</g>`;
}

function textLine({ text, x, baseline, size, isBold, ink }: Line, left: number, top: number): string {
  const weight = isBold ? ' font-weight="600"' : '';
  return (
    `<text x="${round(left + x)}" y="${round(top + baseline)}" font-size="${round(size)}"${weight} fill="${ink}">` +
    `${xmlText(text)}</text>`
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

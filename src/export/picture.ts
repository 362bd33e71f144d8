import type { PictureModel } from '../display/picture.ts';
import { type CleanDrawing, cleanDrawing, standAloneSvg } from './cleanSvg.ts';
import {
  layOutPicture,
  PICTURE_SPACE,
  type PictureLayout,
  type PictureRequest,
  type TextLine,
} from './pictureLayout.ts';
import { xmlText } from './xmlText.ts';

const PAPER = '#ffffff';
const LINE = '#e2e4e0';

type Room = {
  readonly width: number;
  readonly height: number | undefined;
  readonly textScale: number;
};

type Making = PictureRequest & {
  /** Draws the chart at the size that the texts leave, as a serialised `<svg>`. */
  readonly draw: (room: Room) => Promise<string>;
  /** The embedded typeface as a CSS rule; without it the first of the stack that the reader's machine has. */
  readonly fontFace?: string | undefined;
};

/** The whole picture as a stand-alone SVG. */
export async function makePicture({ draw, fontFace, ...request }: Making): Promise<string> {
  const layout = layOutPicture(request);
  const drawing = await draw({ ...layout.drawing, textScale: request.size.textScale });
  return composePicture(layout, drawing, fontFace);
}

/** Title and units, the drawing, its legend, and what a reader must know to use the figures. */
function composePicture(layout: PictureLayout, serialised: string, fontFace: string | undefined): string {
  const { model, size, margin, above, below } = layout;
  const drawing = cleanDrawing(serialised);
  const between = PICTURE_SPACE.between * size.textScale;
  const top = margin + above.height + (above.height === 0 ? 0 : between);
  const room = layout.drawing.height ?? drawing.height;
  const height = size.height ?? Math.ceil(top + room + between + below.height + margin);
  const belowTop = height - margin - below.height;
  const rule = round(belowTop - between / 2);
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
      `<path d="M${margin} ${rule}H${size.width - margin}" stroke="${LINE}" stroke-width="${size.textScale}"/>`,
      ...below.lines.map((line) => textLine(line, margin, belowTop)),
    ].join(''),
  });
}

function descriptionOf({ description, subtitle, legend, source, facts }: PictureModel): string {
  const marks = legend.map(({ mark, text }) => `${mark} ${text}`.trim());
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

function textLine({ text, x, baseline, size, isBold, ink }: TextLine, left: number, top: number): string {
  const weight = isBold ? ' font-weight="600"' : '';
  const place = `x="${round(left + x)}" y="${round(top + baseline)}"`;
  return `<text ${place} font-size="${round(size)}"${weight} fill="${ink}">${xmlText(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { IconKey } from '../../display/models.ts';
import { ICON_WORDS, SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { Box, Geometry, GroupDrawing, Point, ShapeDrawing, Stroke } from './drawing.ts';
import { SLIDE_COLOURS as COLOURS } from './slideLook.ts';

/** A part of a status's shape, in a square of 20 × 20. */
type Piece = {
  readonly outline:
    | { readonly kind: 'ellipse' | 'roundRect'; readonly box: Box }
    | { readonly kind: 'path'; readonly lines: readonly string[]; readonly isClosed?: boolean };
  readonly fill?: string;
  readonly stroke?: Stroke;
};

const SIDE = 20;

const ring = (dash?: Stroke['dash']): Piece => ({
  outline: { kind: 'ellipse', box: { x: 1.8, y: 1.8, width: 16.4, height: 16.4 } },
  stroke: { colour: COLOURS.lineStrong, width: 1.4, ...(dash === undefined ? {} : { dash }) },
});
const lines = (colour: string, width: number, ...points: readonly string[]): Piece => ({
  outline: { kind: 'path', lines: points },
  stroke: { colour, width },
});
const field = (points: string, fill: string, stroke?: Stroke): Piece => ({
  outline: { kind: 'path', lines: [points], isClosed: true },
  fill,
  ...(stroke === undefined ? {} : { stroke }),
});
const EDGE: Stroke = { colour: COLOURS.ink, width: 1.3 };

/** The shapes that the screen has: a round tick, a triangle, an octagon, a square; and one for each way of having none. */
const PIECES: Readonly<Record<IconKey, readonly Piece[]>> = {
  green: [
    { outline: { kind: 'ellipse', box: { x: 1, y: 1, width: 18, height: 18 } }, fill: COLOURS.green },
    lines(COLOURS.paper, 2.2, '5.8,10.3 8.7,13.2 14.3,7.2'),
  ],
  yellow: [
    field('10,1.8 19,18 1,18', COLOURS.yellow, EDGE),
    lines(COLOURS.ink, 2, '10,7.2 10,12.6', '10,14.2 10,16.1'),
  ],
  red: [
    field('6.3,1 13.7,1 19,6.3 19,13.7 13.7,19 6.3,19 1,13.7 1,6.3', COLOURS.red),
    lines(COLOURS.paper, 2.2, '6.7,6.7 13.3,13.3', '13.3,6.7 6.7,13.3'),
  ],
  grey: [
    {
      outline: { kind: 'roundRect', box: { x: 1.7, y: 1.7, width: 16.6, height: 16.6 } },
      fill: COLOURS.grey,
      stroke: EDGE,
    },
    lines(COLOURS.ink, 2.2, '5.5,10 14.5,10'),
  ],
  neutral: [lines(COLOURS.ink2, 2.2, '4,10 16,10')],
  none: [ring('dots')],
  notStated: [ring('dots')],
  notMeasuredYet: [ring(), lines(COLOURS.ink, 2, '5.4,10 7.2,10', '9.1,10 10.9,10', '12.8,10 14.6,10')],
  notStarted: [ring()],
  unreadable: [
    ring(),
    lines(
      COLOURS.ink,
      1.7,
      '7.6,8 8,6.7 8.9,5.9 10.1,5.5 11.3,5.9 12.2,6.7 12.6,8 12.2,9.3 11,10.3 10.3,10.9 10,11.8',
      '10,13.6 10,15.3',
    ),
  ],
  undefined: [ring(), lines(COLOURS.ink, 1.7, '6,10 14,10', '10,6.2 10,7.8', '10,12.2 10,13.8')],
};

/** The arrow of a target group has a direction for each status. */
const ARROWS = {
  green: [lines(COLOURS.green, 2.3, '10,17 10,4', '4.5,9.2 10,3.6 15.5,9.2')],
  yellow: [lines(COLOURS.amberInk, 2.3, '3,10 16,10', '10.8,4.5 16.4,10 10.8,15.5')],
  red: [lines(COLOURS.red, 2.3, '10,3 10,16', '4.5,10.8 10,16.4 15.5,10.8')],
  neutral: [lines(COLOURS.ink2, 2.3, '4,10 16,10')],
} as const;

/** A status as a shape. The word stands beside it in the slide's text; `word` is what those who cannot see it hear. */
export function statusDrawing(
  icon: IconKey,
  place: Point,
  side: number,
  word = ICON_WORDS[icon],
): GroupDrawing {
  return assemble(SLIDE_TEXTS.names.status, word, PIECES[icon], place, side);
}

export function arrowDrawing(
  level: keyof typeof ARROWS,
  word: string,
  place: Point,
  side: number,
): GroupDrawing {
  return assemble(SLIDE_TEXTS.names.arrow, word, ARROWS[level], place, side);
}

function assemble(
  name: string,
  word: string,
  pieces: readonly Piece[],
  place: Point,
  side: number,
): GroupDrawing {
  const box = { ...place, width: side, height: side };
  return {
    kind: 'group',
    name: `${name}: ${word}`,
    alt: word,
    box,
    drawings: pieces.map((piece) => pieceDrawing(piece, name, word, box)),
  };
}

function pieceDrawing(
  { outline, fill, stroke }: Piece,
  name: string,
  word: string,
  within: Box,
): ShapeDrawing {
  const scale = within.width / SIDE;
  const at = ({ x, y }: Point): Point => ({ x: within.x + x * scale, y: within.y + y * scale });
  const shared = {
    kind: 'shape' as const,
    name,
    alt: word,
    fill,
    stroke: stroke === undefined ? undefined : { ...stroke, width: stroke.width * scale },
  };
  if (outline.kind !== 'path') {
    const { width, height } = outline.box;
    const geometry: Geometry = { kind: outline.kind };
    return { ...shared, geometry, box: { ...at(outline.box), width: width * scale, height: height * scale } };
  }
  const drawn = outline.lines.map((line) => line.split(' ').map((point) => at(pointOf(point))));
  return {
    ...shared,
    box: boxRound(drawn.flat()),
    geometry: { kind: 'path', lines: drawn, isClosed: outline.isClosed ?? false },
  };
}

function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { x, y };
}

/** The smallest box that holds all points. */
export function boxRound(points: readonly Point[]): Box {
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  return {
    x,
    y,
    width: Math.max(...points.map((point) => point.x)) - x,
    height: Math.max(...points.map((point) => point.y)) - y,
  };
}

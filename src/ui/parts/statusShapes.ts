import type { IconKey } from '../../display/models.ts';

/** How a part of a shape is painted: attributes of an SVG path. */
type Paint = {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
};

/** Something of a shape in one paint, as strokes of the pen that each begin at the shape's upper left corner. */
type Part = { readonly paint: Paint; readonly strokes: readonly string[] };

/** A path that paints parts of any number of shapes. */
export type ShapePath = { readonly paint: Paint; readonly d: string };

/** The side of the square that a shape is drawn in. */
export const SHAPE_SIZE = 20;

const INK = 'var(--ink)';
/** Grey enough to be quiet, dark enough to be seen (4.1:1 on white). */
const QUIET = '#767e88';

function pen(stroke: string, strokeWidth: number): Paint {
  return { fill: 'none', stroke, strokeWidth };
}

const RING_PAINT = pen(QUIET, 1.4);
const DOTTED_PAINT: Paint = { ...RING_PAINT, strokeDasharray: '2.2 2.2' };
const WHITE_PEN = pen('#fff', 2.2);
const INK_PEN = pen(INK, 2);
const RED: Paint = { fill: 'var(--red)' };
const GREEN: Paint = { fill: 'var(--green)' };
const YELLOW: Paint = { fill: 'var(--yellow)', stroke: INK, strokeWidth: 1.3 };
const GREY: Paint = { fill: 'var(--grey)', stroke: INK, strokeWidth: 1.3 };
const NEUTRAL = pen('var(--ink-2)', 2.2);

const CIRCLE = 'm1.8 10a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0-16.4 0z';
const RING: Part = { paint: RING_PAINT, strokes: [CIRCLE] };
const DOTTED: readonly Part[] = [{ paint: DOTTED_PAINT, strokes: [CIRCLE] }];

/**
 * Each status has a shape of its own, so that it can be told without colour: a round tick, a triangle, an octagon,
 * a square. So have the reasons for having none: a dotted ring where nothing is stated, three dots where one must wait,
 * an open ring before the start, a question mark where the data cannot be read. Yellow and grey have a dark outline,
 * as they are too pale against white.
 */
const SHAPES: Readonly<Record<IconKey, readonly Part[]>> = {
  green: [
    { paint: GREEN, strokes: ['m1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0z'] },
    { paint: WHITE_PEN, strokes: ['m5.8 10.3l2.9 2.9 5.6-6'] },
  ],
  yellow: [
    { paint: YELLOW, strokes: ['m10 1.8l9 16.2h-18z'] },
    { paint: INK_PEN, strokes: ['m10 7.2v5.4', 'm10 14.2v1.9'] },
  ],
  red: [
    { paint: RED, strokes: ['m6.3 1h7.4l5.3 5.3v7.4l-5.3 5.3h-7.4l-5.3-5.3v-7.4z'] },
    { paint: WHITE_PEN, strokes: ['m6.7 6.7l6.6 6.6', 'm13.3 6.7l-6.6 6.6'] },
  ],
  grey: [
    {
      paint: GREY,
      strokes: [
        'm4.2 1.7h11.6a2.5 2.5 0 0 1 2.5 2.5v11.6a2.5 2.5 0 0 1-2.5 2.5h-11.6a2.5 2.5 0 0 1-2.5-2.5v-11.6a2.5 2.5 0 0 1 2.5-2.5z',
      ],
    },
    { paint: INK_PEN, strokes: ['m5.5 10h9'] },
  ],
  neutral: [{ paint: NEUTRAL, strokes: ['m4 10h12'] }],
  none: DOTTED,
  notStated: DOTTED,
  notMeasuredYet: [RING, { paint: INK_PEN, strokes: ['m5.4 10h1.8', 'm9.1 10h1.8', 'm12.8 10h1.8'] }],
  notStarted: [RING],
  unreadable: [
    RING,
    { paint: pen(INK, 1.7), strokes: ['m7.6 8a2.5 2.5 0 1 1 3.4 2.3c-.7.3-1 .7-1 1.5', 'm10 13.6v1.7'] },
  ],
  undefined: [RING, { paint: pen(INK, 1.7), strokes: ['m6 10h8', 'm10 6.2v1.6', 'm10 12.2v1.6'] }],
};

/**
 * The shapes beside each other, each `step` further to the right, with all that is painted alike in one path: a row of
 * six would else be some twenty elements, and a table has thousands of rows.
 */
export function statusPaths(icons: readonly IconKey[], step: number): readonly ShapePath[] {
  const paths = new Map<Paint, string>();
  const deepest = Math.max(0, ...icons.map((icon) => SHAPES[icon].length));
  // What lies under the rest is painted first, in all shapes.
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const [place, icon] of icons.entries()) {
      const part = SHAPES[icon][depth];
      if (part !== undefined) {
        const strokes = part.strokes.map((stroke) => `M${place * step} 0${stroke}`).join('');
        paths.set(part.paint, (paths.get(part.paint) ?? '') + strokes);
      }
    }
  }
  return [...paths].map(([paint, d]) => ({ paint, d }));
}

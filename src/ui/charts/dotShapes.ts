import type { Point } from './boxes.ts';

export type DotShape = 'round' | 'square' | 'diamond' | 'up' | 'down';

/** Corners in parts of the dot's width. They weigh about the same to the eye. */
const CORNERS: Readonly<
  Record<Exclude<DotShape, 'round' | 'square'>, readonly (readonly [number, number])[]>
> = {
  diamond: [
    [0, -0.66],
    [0.66, 0],
    [0, 0.66],
    [-0.66, 0],
  ],
  up: [
    [0, -0.68],
    [0.66, 0.5],
    [-0.66, 0.5],
  ],
  down: [
    [0, 0.68],
    [0.66, -0.5],
    [-0.66, -0.5],
  ],
};

export type DotPath = { readonly path: string; readonly linecap: 'round' | 'square' | undefined };

/**
 * Many dots as one path. Round and square ones are strokes so short that only their caps show, with the dot's
 * width as theirs; the others are filled.
 */
export function dotPath(shape: DotShape, points: readonly Point[], width: number): DotPath {
  if (shape === 'round' || shape === 'square') {
    return { path: points.map(({ x, y }) => `M${round(x)} ${round(y)}h0.01`).join(''), linecap: shape };
  }
  const corners = CORNERS[shape];
  const outline = ({ x, y }: Point) =>
    corners.map(([right, down]) => `${round(x + right * width)} ${round(y + down * width)}`).join('L');
  return { path: points.map((point) => `M${outline(point)}z`).join(''), linecap: undefined };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Point } from './boxes.ts';
import { type DotShape, dotPath } from './dotShapes.ts';

type Props = {
  readonly at: readonly Point[];
  readonly shape: DotShape;
  readonly size: number;
  readonly colour: string;
  readonly className?: string;
};

/** Dots of one shape, size and colour. */
export function DotMarks({ at, shape, size, colour, className }: Props) {
  const { path, linecap } = dotPath(shape, at, size);
  return linecap === undefined ? (
    <path className={className} d={path} fill={colour} stroke="none" />
  ) : (
    <path
      className={className}
      d={path}
      fill="none"
      stroke={colour}
      strokeWidth={size}
      strokeLinecap={linecap}
    />
  );
}

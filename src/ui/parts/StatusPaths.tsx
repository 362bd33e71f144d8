import type { IconKey } from '../../display/models.ts';
import { statusPaths } from './statusShapes.ts';

type Props = {
  readonly icons: readonly IconKey[];
  /** How much further to the right each stands than the one before. */
  readonly step: number;
};

/** Shapes of statuses, for an `<svg>` to hold. */
export function StatusPaths({ icons, step }: Props) {
  return statusPaths(icons, step).map(({ paint, d }) => (
    <path
      key={`${paint.fill} ${paint.stroke} ${paint.strokeWidth} ${paint.strokeDasharray}`}
      d={d}
      {...paint}
    />
  ));
}

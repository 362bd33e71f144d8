import type { IconKey } from '../../display/models.ts';
import { StatusPaths } from './StatusPaths.tsx';
import { SHAPE_SIZE } from './statusShapes.ts';

type Props = { readonly icon: IconKey };

/** A status as a shape that can be told without its colour. The word stands beside it, so it is silent. */
export function StatusIcon({ icon }: Props) {
  return (
    <svg className="status-icon" viewBox={`0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}`} aria-hidden="true">
      <StatusPaths icons={[icon]} step={0} />
    </svg>
  );
}

import type { IndicatorMark } from '../../display/projectRow.ts';
import { StatusPaths } from './StatusPaths.tsx';
import { SHAPE_SIZE } from './statusShapes.ts';

type Props = { readonly marks: readonly IndicatorMark[] };

/** From one shape to the next, as wide as the letters over them stand apart. */
const STEP = 24;

/** The six indicators as shapes in a row; in words for those who cannot see them, who point at them, or copy a table. */
export function IndicatorMarks({ marks }: Props) {
  const width = (marks.length - 1) * STEP + SHAPE_SIZE;
  const words = marks.map(({ text }) => text).join(', ');
  return (
    <div title={words}>
      <svg className="indicator-marks" viewBox={`0 0 ${width} ${SHAPE_SIZE}`} aria-hidden="true">
        <StatusPaths icons={marks.map(({ icon }) => icon)} step={STEP} />
      </svg>
      <span className="visually-hidden">{words}</span>
    </div>
  );
}

import type { IndicatorMark } from '../../display/projectRow.ts';
import { StatusIcon } from './StatusIcon.tsx';

type Props = { readonly marks: readonly IndicatorMark[] };

/** The six indicators as shapes in a row; in words for those who cannot see them, or who point at one. */
export function IndicatorMarks({ marks }: Props) {
  return (
    <div className="indicator-marks">
      {marks.map(({ key, icon, text }) => (
        <StatusIcon key={key} icon={icon} text={text} />
      ))}
    </div>
  );
}

import type { IndicatorMark } from '../../display/projectRow.ts';
import { StatusIcon } from './StatusIcon.tsx';

type Props = { readonly marks: readonly IndicatorMark[] };

/** The six indicators as shapes in a row; in words for those who cannot see them, or who point at one. */
export function IndicatorMarks({ marks }: Props) {
  return (
    <ul className="indicator-marks">
      {marks.map((mark) => (
        <li key={mark.key} title={mark.text}>
          <StatusIcon icon={mark.icon} />
          <span className="visually-hidden">{mark.text}</span>
        </li>
      ))}
    </ul>
  );
}

import type { MeetingPoint } from '../../../display/meeting/step.ts';
import { StatusIcon } from '../StatusIcon.tsx';

type Props = { readonly points: readonly MeetingPoint[] };

/** Points of a list: what each is about stands out. */
export function StagePoints({ points }: Props) {
  return (
    <ul className="stage-points">
      {points.map(({ key, icon, strong, text, small }) => (
        <li key={key} className="stage-point">
          {icon === undefined ? null : <StatusIcon icon={icon} />}
          <div>
            {strong === '' ? null : <p className="stage-point-strong">{strong}</p>}
            {text === '' ? null : <p>{text}</p>}
            {small.map((line) => (
              <p key={line} className="stage-small">
                {line}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

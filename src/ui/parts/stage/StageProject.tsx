import type { MeetingBody } from '../../../display/meeting/step.ts';
import { DataTable } from '../DataTable.tsx';
import { StatusIcon } from '../StatusIcon.tsx';
import { StageLines } from './StageFigures.tsx';

type Props = { readonly body: Extract<MeetingBody, { kind: 'project' }> };

/** One project: both statuses, plan against realised, and its six indicators. */
export function StageProject({ body }: Props) {
  const { statuses, money, indicators, lines } = body;
  return (
    <>
      <ul className="stage-statuses">
        {statuses.map(({ label, icon, word }) => (
          <li key={label}>
            <span>{label}</span> <StatusIcon icon={icon} /> <strong>{word}</strong>
          </li>
        ))}
      </ul>
      <div className="stage-money">
        <DataTable model={money} />
      </div>
      <ul className="stage-indicators">
        {indicators.map(({ key, icon, text }) => (
          <li key={key} className="stage-small">
            <StatusIcon icon={icon} />
            {text}
          </li>
        ))}
      </ul>
      <StageLines lines={lines} />
    </>
  );
}

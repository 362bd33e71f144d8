import type { MeetingBody } from '../../../display/meeting/step.ts';
import { MEETING_TEXTS } from '../../../display/texts/meeting.ts';
import { StatusIcon } from '../StatusIcon.tsx';

type Props = {
  readonly body: Extract<MeetingBody, { kind: 'projects' }>;
  readonly title: string;
};

/** Projects as a table: status with shape and word below the name, and the figures. */
export function StageProjects({ body, title }: Props) {
  const { columns, rows, note } = body;
  return (
    <>
      <table className="stage-projects">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{MEETING_TEXTS.sections.projects}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className="is-end">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <div className="stage-project-name">
                  <StatusIcon icon={row.icon} />
                  <div>
                    {row.name}
                    <p className="stage-small">
                      {[row.status, row.note].filter((text) => text !== '').join(' · ')}
                    </p>
                  </div>
                </div>
              </th>
              {columns.map(({ key, label }, index) => (
                <td
                  key={key}
                  className={row.cells[index]?.isNegative ? 'is-end is-negative' : 'is-end'}
                  data-label={label}
                >
                  {row.cells[index]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === undefined ? null : <p className="stage-small">{note}</p>}
    </>
  );
}

import type { ReactNode } from 'react';
import type { ProjectPageModel, StatusModel } from '../../../display/projectPage.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { Inputs } from '../../parts/Inputs.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';

type Props = { readonly model: ProjectPageModel };

/** The reported and the computed driftsstatus side by side, and whether they agree. */
export function StatusSection({ model }: Props) {
  return (
    <section className="section" aria-labelledby="status">
      <h2 id="status">{PROJECT_TEXTS.statusHeading}</h2>
      <div className="two">
        <StatusPanel heading={PROJECT_TEXTS.reported} status={model.reported} />
        <StatusPanel heading={PROJECT_TEXTS.computed} status={model.computed}>
          <Inputs inputs={model.computedWhy.inputs} />
          {model.computedWhy.rules.map((rule) => (
            <p key={rule} className="small">
              {rule}
            </p>
          ))}
          {model.computedWhy.notes.map((note) => (
            <p key={note} className="small">
              {note}
            </p>
          ))}
        </StatusPanel>
      </div>
      <p className={model.disagrees ? 'card agreement disagrees' : 'card agreement'}>{model.agreement}</p>
    </section>
  );
}

type PanelProps = { readonly heading: string; readonly status: StatusModel; readonly children?: ReactNode };

function StatusPanel({ heading, status, children }: PanelProps) {
  return (
    <article className="card panel">
      <h3>{heading}</h3>
      <p className={status.colour === undefined ? 'panel-status is-missing' : 'panel-status'}>
        <StatusIcon icon={status.icon} />
        {status.word}
      </p>
      {status.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {children}
    </article>
  );
}

import type { ReactNode } from 'react';
import type { ProjectFigures } from '../../../barometer/computeProject.ts';
import type { WhyModel } from '../../../display/models.ts';
import type { ProjectPageModel, StatusModel } from '../../../display/projectPage.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { computedStatusWhy, reportedStatusWhy } from '../../../display/why/projectWhy.ts';
import { Inputs } from '../../parts/Inputs.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import type { EditionView } from '../../state/useEdition.ts';

type Props = {
  readonly model: ProjectPageModel;
  readonly figures: ProjectFigures;
  readonly view: EditionView;
};

/** The reported and the computed driftsstatus side by side, and whether they agree. */
export function StatusSection({ model, figures, view }: Props) {
  return (
    <section className="section" aria-labelledby="status">
      <h2 id="status">{PROJECT_TEXTS.statusHeading}</h2>
      <div className="two">
        <StatusPanel
          heading={PROJECT_TEXTS.reported}
          status={model.reported}
          why={() => [reportedStatusWhy(figures, view.book)]}
        />
        <StatusPanel
          heading={PROJECT_TEXTS.computed}
          status={model.computed}
          why={() => [computedStatusWhy(figures, view.book)]}
        >
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

type PanelProps = {
  readonly heading: string;
  readonly status: StatusModel;
  readonly why: () => readonly WhyModel[];
  readonly children?: ReactNode;
};

function StatusPanel({ heading, status, why, children }: PanelProps) {
  return (
    <article className="card panel">
      <h3>
        {heading} <WhyButton title={heading} of={why} />
      </h3>
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

import type { ReactNode } from 'react';
import type { ProjectFigures } from '../../../barometer/computeProject.ts';
import type { TableModel } from '../../../display/models.ts';
import { type StatusModel, toProjectPage } from '../../../display/projectPage.ts';
import { BILAG_TEXTS } from '../../../display/texts/bilag.ts';
import { PROJECT_TEXTS as TEXTS } from '../../../display/texts/project.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { DecisionCard } from '../../parts/DecisionCard.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import { Sheet, SheetPart } from './Sheet.tsx';

type Props = { readonly figures: ProjectFigures; readonly view: EditionView };

/** One project on paper: status with its reason, plan and realised, the six indicators, people, facts, decisions. */
export function ProjectSheet({ figures, view }: Props) {
  const model = toProjectPage(view.barometer, figures, view.owner, view.book);
  // The same tables stand under each project: their names tell them apart for those who listen.
  const named = (table: TableModel): TableModel => ({
    ...table,
    caption: BILAG_TEXTS.ofProject(model.name, table.caption),
  });
  return (
    <Sheet follows>
      <SheetPart heading={model.name} over={model.number}>
        <div className="sheet-top">
          {model.purpose === undefined ? null : <p>{model.purpose}</p>}
          <ul className="project-about small">
            {model.about.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className="sheet-statuses">
            <Status heading={TEXTS.reported} status={model.reported} />
            <Status heading={TEXTS.computed} status={model.computed} />
          </div>
          <p className={model.disagrees ? 'disagrees' : ''}>{model.agreement}</p>
        </div>
        <Block heading={TEXTS.moneyHeading}>
          <DataTable model={named(model.money)} />
        </Block>
        <p>{model.remaining.join(' ')}</p>
        <Block heading={TEXTS.indicatorsHeading}>
          <IndicatorTable project={model.name} cards={model.indicators} />
        </Block>
        <Block heading={TEXTS.peopleHeading}>
          <DataTable model={named(model.people)} />
        </Block>
        {model.facts.length === 0 ? null : (
          <Block heading={TEXTS.factsHeading}>
            <ul className="bullets">
              {model.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </Block>
        )}
        {model.plans === undefined || model.plans.rows.length < 2 ? null : (
          <Block heading={TEXTS.plansHeading}>
            <DataTable model={named(model.plans)} />
          </Block>
        )}
        {model.planNotes.map((note) => (
          <p key={note} className="small">
            {note}
          </p>
        ))}
        {model.decisions.length === 0 ? null : (
          <Block heading={TEXTS.decisionsHeading}>
            {model.decisions.map((decision) => (
              <DecisionCard key={decision.key} model={decision} />
            ))}
          </Block>
        )}
        <p className="small sheet-last">
          {model.decisions.length === 0 ? `${TEXTS.noDecisions} ` : ''}
          {BILAG_TEXTS.source(model.source)}
        </p>
      </SheetPart>
    </Sheet>
  );
}

type BlockProps = { readonly heading: string; readonly children: ReactNode };

/** A heading with what belongs to it; they stay on one page where that is long enough. */
function Block({ heading, children }: BlockProps) {
  return (
    <div className="sheet-block">
      <h3>{heading}</h3>
      {children}
    </div>
  );
}

type StatusProps = { readonly heading: string; readonly status: StatusModel };

function Status({ heading, status }: StatusProps) {
  return (
    <article>
      <h3>{heading}</h3>
      <p className="sheet-status">
        <StatusIcon icon={status.icon} />
        <strong>{status.word}</strong>
      </p>
      {status.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </article>
  );
}

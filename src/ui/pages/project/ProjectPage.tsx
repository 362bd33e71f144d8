import type { ProjectFigures } from '../../../barometer/computeProject.ts';
import { lookAheadOf, toProjectAhead } from '../../../display/ahead.ts';
import { toProjectPage } from '../../../display/projectPage.ts';
import { projectExports } from '../../../display/projectPageExports.ts';
import { sourceText } from '../../../display/sourceBook.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { aheadWhy } from '../../../display/why/aheadWhy.ts';
import { moneyRowWhy, remainingWhy } from '../../../display/why/moneyRowWhy.ts';
import { peopleRowWhy } from '../../../display/why/peopleRowWhy.ts';
import { planWhyAt } from '../../../display/why/planWhy.ts';
import { AheadPanel } from '../../parts/AheadPanel.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { SectionExport } from '../SectionExport.tsx';
import { DecisionsSection } from './DecisionsSection.tsx';
import { IndicatorsSection } from './IndicatorsSection.tsx';
import { ProjectHead } from './ProjectHead.tsx';
import { StatusSection } from './StatusSection.tsx';
import { WhatIfSection } from './WhatIfSection.tsx';

type Props = { readonly view: EditionView; readonly figures: ProjectFigures };

/** Projekt: status reported and computed, plan against realised, the indicators with rules, decisions, a what-if. */
export function ProjectPage({ view, figures }: Props) {
  const model = toProjectPage(view.barometer, figures, view.owner, view.book);
  const exported = projectExports(model, figures, sourceText(view.book, view.barometer.edition.ledgerSource));
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(model.name, view.owner.shortName)}</title>
      <ProjectHead model={model} view={view} />
      <StatusSection model={model} figures={figures} view={view} />
      <section className="section" aria-labelledby="penge">
        <div className="section-head">
          <h2 id="penge">{PROJECT_TEXTS.moneyHeading}</h2>
          <SectionExport title={PROJECT_TEXTS.moneyHeading} tableAt={() => exported.money()} />
        </div>
        <div className="card">
          <DataTable
            model={model.money}
            whyOf={(index) => () => moneyRowWhy(view.barometer, figures, index, view.book)}
          />
        </div>
        <h3>
          {PROJECT_TEXTS.leftHeading}{' '}
          <WhyButton
            title={PROJECT_TEXTS.leftHeading}
            of={() => remainingWhy(view.barometer, figures, view.book)}
            isMany
          />
        </h3>
        <ul className="bullets">
          {model.remaining.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <IndicatorsSection cards={model.indicators} figures={figures} view={view} />
      <section className="section" aria-labelledby="mennesker">
        <div className="section-head">
          <h2 id="mennesker">{PROJECT_TEXTS.peopleHeading}</h2>
          <SectionExport title={PROJECT_TEXTS.peopleHeading} tableAt={() => exported.people()} />
        </div>
        <div className="card">
          <DataTable model={model.people} whyOf={(index) => () => peopleRowWhy(figures, index, view.book)} />
        </div>
        {model.facts.length === 0 ? null : (
          <>
            <h3>{PROJECT_TEXTS.factsHeading}</h3>
            <ul className="bullets">
              {model.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="section" aria-labelledby="planer">
        <div className="section-head">
          <h2 id="planer">{PROJECT_TEXTS.plansHeading}</h2>
          <p>{PROJECT_TEXTS.plansIntro}</p>
          {model.plans === undefined ? null : (
            <SectionExport title={PROJECT_TEXTS.plansHeading} tableAt={() => exported.plans()} />
          )}
        </div>
        {model.plans === undefined ? (
          <p>{PROJECT_TEXTS.noPlan}</p>
        ) : (
          <div className="card">
            <DataTable model={model.plans} whyOf={(index) => () => planWhyAt(figures, index, view.book)} />
          </div>
        )}
        <ul className="stack">
          {model.planNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="fremad">
        <h2 id="fremad">{DEVELOPMENT_TEXTS.ahead.heading}</h2>
        <AheadPanel
          heading={model.name}
          model={toProjectAhead(view.barometer, figures)}
          why={() => aheadWhy(lookAheadOf(view.barometer, figures), figures.project.source, view.book)}
        />
      </section>
      <WhatIfSection figures={figures} limits={view.barometer.edition.indicatorLimits} book={view.book} />
      <DecisionsSection decisions={model.decisions} />
      <p className="footnote">{NAVIGATION_TEXTS.source(model.source)}</p>
    </>
  );
}

import { toAbout } from '../../../display/aboutPage.ts';
import { toDefinitionsExport } from '../../../display/definitionsExport.ts';
import { sourceText } from '../../../display/sourceBook.ts';
import { ABOUT_TEXTS, GLOSSARY } from '../../../display/texts/about.ts';
import { CHECK_TEXTS } from '../../../display/texts/checks.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { DecisionCard } from '../../parts/DecisionCard.tsx';
import { Definitions } from '../../parts/Definitions.tsx';
import { FindingList } from '../../parts/FindingList.tsx';
import { TextSection } from '../../parts/TextSection.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { EditionTableExport } from '../EditionTableExport.tsx';
import { SectionExport } from '../SectionExport.tsx';

type Props = { readonly view: EditionView };

/** Om tallene: rules, sources, checks, glossary, what is wrong with the data, accessibility. */
export function AboutPage({ view }: Props) {
  const model = toAbout(view.barometer, view.findings, view.book);
  const rules = model.rules.map(({ term, text, isOurs }) => ({
    term: isOurs ? `${term} (${ABOUT_TEXTS.ours})` : term,
    text,
  }));
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(ABOUT_TEXTS.title, view.owner.shortName)}</title>
      <header className="project-head">
        <h1>{ABOUT_TEXTS.title}</h1>
        <p className="lead">{ABOUT_TEXTS.intro}</p>
      </header>
      <TextSection
        heading={ABOUT_TEXTS.findingsHeading}
        action={
          model.findings.length === 0 ? undefined : (
            <EditionTableExport title={ABOUT_TEXTS.findingsHeading} table="fejl-i-data" view={view} />
          )
        }
      >
        {model.findings.length === 0 ? (
          <p>{ABOUT_TEXTS.noFindings}</p>
        ) : (
          <FindingList findings={model.findings} />
        )}
      </TextSection>
      <TextSection heading={ABOUT_TEXTS.factsHeading}>
        <Definitions items={model.facts} />
      </TextSection>
      {model.ratings.length === 0 ? null : (
        <TextSection heading={ABOUT_TEXTS.ratingsHeading}>
          <Definitions items={model.ratings} />
        </TextSection>
      )}
      <TextSection
        heading={ABOUT_TEXTS.rulesHeading}
        action={
          <SectionExport
            title={ABOUT_TEXTS.rulesHeading}
            tableAt={() =>
              toDefinitionsExport(
                'regler',
                ABOUT_TEXTS.rulesHeading,
                rules,
                sourceText(view.book, view.barometer.edition.source),
              )
            }
          />
        }
        intro={ABOUT_TEXTS.rulesIntro}
      >
        <Definitions items={rules} />
      </TextSection>
      <TextSection
        heading={ABOUT_TEXTS.absencesHeading}
        action={
          <SectionExport
            title={ABOUT_TEXTS.absencesHeading}
            tableAt={() =>
              toDefinitionsExport(
                'manglende-tal',
                ABOUT_TEXTS.absencesHeading,
                model.absences,
                sourceText(view.book, view.barometer.edition.source),
              )
            }
          />
        }
      >
        <Definitions items={model.absences} />
      </TextSection>
      {model.checks === undefined ? null : (
        <TextSection
          heading={CHECK_TEXTS.heading}
          action={<EditionTableExport title={CHECK_TEXTS.heading} table="kontrol" view={view} />}
          intro={CHECK_TEXTS.intro}
        >
          <p>{model.checksText}</p>
          <details>
            <summary>{CHECK_TEXTS.showAll}</summary>
            <div className="card">
              <DataTable model={model.checks} />
            </div>
          </details>
        </TextSection>
      )}
      {model.reported.length === 0 ? null : (
        <TextSection
          heading={ABOUT_TEXTS.reportedHeading}
          action={<EditionTableExport title={ABOUT_TEXTS.reportedHeading} table="kun-oplyst" view={view} />}
          intro={ABOUT_TEXTS.reportedIntro}
        >
          <Definitions items={model.reported} />
        </TextSection>
      )}
      {model.decisions.length === 0 ? null : (
        <TextSection
          heading={ABOUT_TEXTS.decisionsHeading}
          action={
            <EditionTableExport title={ABOUT_TEXTS.decisionsHeading} table="beslutninger" view={view} />
          }
        >
          <details>
            <summary>{ABOUT_TEXTS.showDecisions(model.decisions.length)}</summary>
            <div className="stack">
              {model.decisions.map((decision) => (
                <DecisionCard key={decision.key} model={decision} />
              ))}
            </div>
          </details>
        </TextSection>
      )}
      <TextSection
        heading={ABOUT_TEXTS.sourcesHeading}
        action={<EditionTableExport title={ABOUT_TEXTS.sourcesHeading} table="kilder" view={view} />}
      >
        <Definitions items={model.sources} />
      </TextSection>
      <TextSection
        heading={ABOUT_TEXTS.glossaryHeading}
        action={
          <SectionExport
            title={ABOUT_TEXTS.glossaryHeading}
            tableAt={() =>
              toDefinitionsExport(
                'ordliste',
                ABOUT_TEXTS.glossaryHeading,
                GLOSSARY,
                sourceText(view.book, view.barometer.edition.source),
              )
            }
          />
        }
      >
        <Definitions items={GLOSSARY} />
      </TextSection>
      <TextSection heading={ABOUT_TEXTS.accessibilityHeading}>
        {ABOUT_TEXTS.accessibility.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </TextSection>
    </>
  );
}

import { toAbout } from '../../../display/aboutPage.ts';
import { ABOUT_TEXTS, GLOSSARY } from '../../../display/texts/about.ts';
import { CHECK_TEXTS } from '../../../display/texts/checks.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { DecisionCard } from '../../parts/DecisionCard.tsx';
import { Definitions } from '../../parts/Definitions.tsx';
import { FindingList } from '../../parts/FindingList.tsx';
import { TextSection } from '../../parts/TextSection.tsx';
import type { EditionView } from '../../state/useEdition.ts';

type Props = { readonly view: EditionView };

/** Om tallene: rules, sources, checks, glossary, what is wrong with the data, accessibility. */
export function AboutPage({ view }: Props) {
  const model = toAbout(view.barometer, view.findings, view.book);
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(ABOUT_TEXTS.title, view.owner.shortName)}</title>
      <header className="project-head">
        <h1>{ABOUT_TEXTS.title}</h1>
        <p className="lead">{ABOUT_TEXTS.intro}</p>
      </header>
      <TextSection heading={ABOUT_TEXTS.findingsHeading}>
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
      <TextSection heading={ABOUT_TEXTS.rulesHeading} intro={ABOUT_TEXTS.rulesIntro}>
        <Definitions
          items={model.rules.map(({ term, text, isOurs }) => ({
            term: isOurs ? `${term} (${ABOUT_TEXTS.ours})` : term,
            text,
          }))}
        />
      </TextSection>
      <TextSection heading={ABOUT_TEXTS.absencesHeading}>
        <Definitions items={model.absences} />
      </TextSection>
      {model.checks === undefined ? null : (
        <TextSection heading={CHECK_TEXTS.heading} intro={CHECK_TEXTS.intro}>
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
        <TextSection heading={ABOUT_TEXTS.reportedHeading} intro={ABOUT_TEXTS.reportedIntro}>
          <Definitions items={model.reported} />
        </TextSection>
      )}
      {model.decisions.length === 0 ? null : (
        <TextSection heading={ABOUT_TEXTS.decisionsHeading}>
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
      <TextSection heading={ABOUT_TEXTS.sourcesHeading}>
        <Definitions items={model.sources} />
      </TextSection>
      <TextSection heading={ABOUT_TEXTS.glossaryHeading}>
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

import { toOverview } from '../../../display/overview.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { Notice } from '../../parts/Notice.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { ChartsSection } from './ChartsSection.tsx';
import { GapsSection } from './GapsSection.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { KpiSection } from './KpiSection.tsx';
import { ProjectsSection } from './ProjectsSection.tsx';

type Props = { readonly view: EditionView };

/** Oversigt: one sentence, the headline figures, the three levels, and the two charts. */
export function OverviewPage({ view }: Props) {
  const { barometer, findings, owner, book } = view;
  const model = toOverview(barometer, findings, owner.shortName, book);
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(NAVIGATION_TEXTS.overview, owner.shortName)}</title>
      <header className="headline">
        <h1>{model.headline.sentences.join(' ')}</h1>
        <p className="footnote">{model.headline.basis}</p>
      </header>
      {model.notices.map((notice) => (
        <Notice key={notice.key} model={notice} />
      ))}
      <KpiSection kpis={model.kpis} view={view} />
      <GapsSection cards={model.gaps} view={view} />
      <GroupsSection model={model.groups} view={view} />
      <ProjectsSection view={view} checksText={model.checksText} />
      <ChartsSection view={view} />
      <p className="footnote">{NAVIGATION_TEXTS.source(model.source)}</p>
    </>
  );
}

import { Suspense } from 'react';
import type { Document } from '../../api/documents.ts';
import type { Catalogue, EditionEntry, Owner } from '../../barometer/catalogue.ts';
import { editionName } from '../../display/editionFacts.ts';
import { PRINT_TEXTS } from '../../display/texts/print.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { Skeleton } from '../parts/Skeleton.tsx';
import { isMeetingPlace, type Place } from '../state/place.ts';
import { type EditionView, useEdition } from '../state/useEdition.ts';
import { usePlace } from '../state/useNavigation.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExportFacts } from './exportFacts.ts';
import {
  LazyAboutPage,
  LazyBilagPage,
  LazyChangesPage,
  LazyDevelopmentPage,
  LazyLedgerPage,
  LazyMeetingPage,
  LazyPresenterPage,
  LazyProjectPage,
} from './lazyPages.ts';
import { NewerEdition } from './NewerEdition.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { Shell } from './Shell.tsx';
import { StateSwitch } from './StateSwitch.tsx';
import { usePageFooter } from './usePageFooter.ts';
import { WhyHost } from './WhyHost.tsx';

/** Roughly what Oversigt takes: headline, figures, barometers, groups. */
export const PAGE_HEIGHTS = [90, 180, 300, 150, 620];

type Props = {
  readonly catalogue: Document<Catalogue>;
  readonly owner: Owner;
  readonly entry: EditionEntry;
};

/** The third step: the edition, in one of its four states; below it pages always have data. */
export function EditionScreen({ catalogue, owner, entry }: Props) {
  const state = useEdition(catalogue, owner, entry);
  const place = usePlace();
  usePageFooter(PRINT_TEXTS.edition(owner.shortName, editionName(entry)));
  return (
    <Shell
      frame={{
        catalogue: catalogue.value,
        owner,
        entry,
        view: state.kind === 'ready' ? state.value : undefined,
      }}
    >
      <ErrorBoundary resetKey={JSON.stringify(place)} isPage>
        <StateSwitch state={state} heights={PAGE_HEIGHTS} login={catalogue.value.login} isPage>
          {(view) => (
            <ExportFacts value={view.pictureFacts}>
              <Suspense fallback={<Skeleton heights={PAGE_HEIGHTS} isPage />}>
                {isMeetingPlace(place) ? null : <NewerEdition view={view} />}
                <WhyHost view={view}>
                  <EditionPage view={view} />
                </WhyHost>
              </Suspense>
            </ExportFacts>
          )}
        </StateSwitch>
      </ErrorBoundary>
    </Shell>
  );
}

function EditionPage({ view }: { readonly view: EditionView }) {
  const place = usePlace();
  switch (place.page) {
    case 'project':
      return <ProjectPlace view={view} place={place} />;
    case 'development':
      return <LazyDevelopmentPage view={view} />;
    case 'changes':
      return <LazyChangesPage view={view} />;
    case 'meeting':
      return <LazyMeetingPage view={view} place={place} />;
    case 'presenter':
      return <LazyPresenterPage view={view} place={place} />;
    case 'ledger':
      return <LazyLedgerPage view={view} />;
    case 'about':
      return <LazyAboutPage view={view} />;
    case 'bilag':
      return <LazyBilagPage view={view} />;
    default:
      return <OverviewPage view={view} />;
  }
}

type ProjectProps = { readonly view: EditionView; readonly place: Extract<Place, { page: 'project' }> };

/** A project of the edition, or a page that helps when it has none of that key. */
function ProjectPlace({ view, place }: ProjectProps) {
  const { projects, edition } = view.barometer;
  const figures = projects.find(({ project }) => project.key === place.project);
  if (figures !== undefined) {
    return <LazyProjectPage view={view} figures={figures} />;
  }
  const texts = STATE_TEXTS.notFound;
  const known = view.owner.projects.find(({ key }) => key === place.project);
  const names = [place.project, ...(known === undefined ? [] : [known.name, ...known.aliases])];
  const isLeftOut = edition.projects.leftOut.some((name) => names.includes(name));
  return (
    <NotFoundPage
      reason={isLeftOut ? texts.leftOutProject(place.project) : texts.unknownProject(place.project)}
      waysOut={projects.map(({ project }) => ({
        label: project.name,
        place: { ...place, project: project.key },
      }))}
    />
  );
}

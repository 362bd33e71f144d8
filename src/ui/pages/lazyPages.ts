import { whenIdle } from '../charts/useIdle.ts';
import { fetchedComponent } from '../parts/fetchedComponent.tsx';

// Oversigt is what most people open; the other pages are fetched when they are, and before that in an idle moment.

const project = fetchedComponent(async () => (await import('./project/ProjectPage.tsx')).ProjectPage);
const development = fetchedComponent(
  async () => (await import('./development/DevelopmentPage.tsx')).DevelopmentPage,
);
const changes = fetchedComponent(async () => (await import('./changes/ChangesPage.tsx')).ChangesPage);
const ledger = fetchedComponent(async () => (await import('./ledger/LedgerPage.tsx')).LedgerPage);
const about = fetchedComponent(async () => (await import('./about/AboutPage.tsx')).AboutPage);
const meeting = fetchedComponent(async () => (await import('./meeting/MeetingPage.tsx')).MeetingPage);
const presenter = fetchedComponent(async () => (await import('./meeting/PresenterPage.tsx')).PresenterPage);
const bilag = fetchedComponent(async () => (await import('./bilag/BilagPage.tsx')).BilagPage);

// Nobody goes there from a page, so it is not fetched ahead.
const embed = fetchedComponent(async () => (await import('./embed/EmbedScreen.tsx')).EmbedScreen);

export const LazyEmbedScreen = embed.Component;
export const LazyProjectPage = project.Component;
export const LazyDevelopmentPage = development.Component;
export const LazyChangesPage = changes.Component;
export const LazyLedgerPage = ledger.Component;
export const LazyAboutPage = about.Component;
export const LazyMeetingPage = meeting.Component;
export const LazyPresenterPage = presenter.Component;
export const LazyBilagPage = bilag.Component;

/**
 * Fetches the other pages ahead, one in each idle moment, so that going there does not wait; answers how to call it
 * off. A failure shows when one goes there.
 */
export function preloadPages(): () => void {
  const ahead = [project, development, changes, about, meeting];
  let cancel: () => void = () => undefined;
  const next = () => {
    cancel = whenIdle(() => void ahead.shift()?.preload().then(next));
  };
  next();
  return () => {
    ahead.length = 0;
    cancel();
  };
}

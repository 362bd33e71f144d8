import { lazy } from 'react';

// Oversigt is what most people open; the other pages are fetched when they are, and before that in an idle moment.

const loadProject = () => import('./project/ProjectPage.tsx');
const loadDevelopment = () => import('./development/DevelopmentPage.tsx');
const loadChanges = () => import('./changes/ChangesPage.tsx');
const loadAbout = () => import('./about/AboutPage.tsx');

export const LazyProjectPage = lazy(async () => ({ default: (await loadProject()).ProjectPage }));
export const LazyDevelopmentPage = lazy(async () => ({ default: (await loadDevelopment()).DevelopmentPage }));
export const LazyChangesPage = lazy(async () => ({ default: (await loadChanges()).ChangesPage }));
export const LazyAboutPage = lazy(async () => ({ default: (await loadAbout()).AboutPage }));

/** Fetches the other pages ahead, so that going there does not wait. A failure shows when one goes there. */
export function preloadPages(): void {
  for (const load of [loadProject, loadDevelopment, loadChanges, loadAbout]) {
    load().catch(() => undefined);
  }
}

import { type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Draws the app in an element of the page. In slices: what takes a slow machine half a second must not keep it from
 * scrolling meanwhile.
 *
 * This file is bundled with React (`vite.config.ts`), so that React is started from there. A browser that is being
 * watched notes where React's errors would come from, and reads the whole file that starts it once more.
 */
export function drawPage(place: Element, app: ReactNode): void {
  const root = createRoot(place);
  startTransition(() => root.render(app));
}

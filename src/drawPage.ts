import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Draws the app in an element of the page. In one go: drawn in slices, as a transition, the figures come a tenth of a
 * second later on a slow laptop, and until then there is nothing to be used.
 *
 * A file of its own in the build (`vite.config.ts`), since React is started from here. A browser that is being watched
 * notes where React's errors would come from, and reads every file once more that has a part in starting it.
 */
export function drawPage(place: Element, app: ReactNode): void {
  createRoot(place).render(app);
}

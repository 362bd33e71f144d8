import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** True while the page has the whole screen. */
export function useIsFullScreen(): boolean {
  return useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
}

/** Takes the whole screen, or gives it back; false where the browser refuses. It wants a key or a click for it. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    await (document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen());
    return true;
  } catch {
    return false;
  }
}

/** Gives the screen back, where the page has it. */
export function endFullScreen(): void {
  if (document.fullscreenElement !== null) {
    document.exitFullscreen().catch(() => undefined);
  }
}

import { useSyncExternalStore } from 'react';

/** The key that gave the screen back may reach the page as well, a moment later. */
const SAME_KEY_MS = 500;
let endedAt = Number.NEGATIVE_INFINITY;

function subscribe(onChange: () => void): () => void {
  const onSwitch = () => {
    if (document.fullscreenElement === null) endedAt = performance.now();
    onChange();
  };
  document.addEventListener('fullscreenchange', onSwitch);
  return () => document.removeEventListener('fullscreenchange', onSwitch);
}

/** True for a moment after the screen was given back. */
export function hasJustEndedFullScreen(): boolean {
  return performance.now() - endedAt < SAME_KEY_MS;
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

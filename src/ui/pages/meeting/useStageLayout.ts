import { useMemo, useSyncExternalStore } from 'react';
import { type StageLayout, toStageLayout } from '../../../display/meeting/stageLayout.ts';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** How steps are laid out on this screen; follows the window. */
export function useStageLayout(): StageLayout {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  return useMemo(() => toStageLayout(width, height), [width, height]);
}

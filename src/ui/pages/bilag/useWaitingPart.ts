import { useLayoutEffect } from 'react';

/** Tells the page that a part of it is, or is no longer, to be waited for before printing. */
export type OnWaiting = (part: string, isWaiting: boolean) => void;

/** Reports one part; before the first paint, so that nobody finds the page ready too early. */
export function useWaitingPart(part: string, isWaiting: boolean, onWaiting: OnWaiting): void {
  useLayoutEffect(() => {
    onWaiting(part, isWaiting);
    return () => onWaiting(part, false);
  }, [part, isWaiting, onWaiting]);
}

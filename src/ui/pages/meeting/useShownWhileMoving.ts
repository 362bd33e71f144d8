import { useEffect, useState } from 'react';

const SHOWN_MS = 4000;

/** True for a while after the mouse has moved, or after it was asked for; the buttons of a meeting show then. */
export function useShownWhileMoving(): readonly [boolean, () => void] {
  const [shownAt, setShownAt] = useState<number>();
  useEffect(() => {
    const move = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') setShownAt(Date.now());
    };
    window.addEventListener('pointermove', move);
    return () => window.removeEventListener('pointermove', move);
  }, []);
  useEffect(() => {
    if (shownAt === undefined) return undefined;
    const timer = setTimeout(() => setShownAt(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shownAt]);
  return [shownAt !== undefined, () => setShownAt(Date.now())];
}

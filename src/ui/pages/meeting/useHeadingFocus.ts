import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the heading of each step that comes, so that a screen reader reads it out. */
export function useHeadingFocus(step: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef<number>(undefined);
  useEffect(() => {
    if (focused.current === step) return;
    focused.current = step;
    heading.current?.focus({ preventScroll: true });
    // On a phone, where one may have scrolled.
    window.scrollTo(0, 0);
  }, [step]);
  return heading;
}

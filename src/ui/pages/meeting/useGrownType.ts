import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { StageLayout } from '../../../display/meeting/stageLayout.ts';
import type { MeetingStep } from '../../../display/meeting/step.ts';

/** How many times larger than its least size the type of a step may be, the largest first. */
const FACTORS = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];
/** Where a drawing or figures are what one should see, the words round them stay quieter. */
const LARGEST: Readonly<Record<MeetingStep['body']['kind'], number>> = {
  figures: 1.3,
  zones: 1.3,
  chart: 1,
  groups: 1.6,
  projects: 1.6,
  project: 1.6,
  points: 1.6,
  empty: 1.6,
};

/**
 * Sets the type of a step as large as its room allows: what is said in few words should be read at the back of the
 * room. It is measured, not estimated, and before the first picture is painted. On a phone the type stays as it is.
 */
export function useGrownType(step: MeetingStep, layout: StageLayout): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const grow = () => {
    const element = body.current;
    if (element === null) return;
    const largest = layout.kind === 'stage' ? LARGEST[step.body.kind] : 1;
    for (const factor of FACTORS.filter((each) => each <= largest)) {
      element.style.setProperty('--grow', String(factor));
      element.classList.toggle('is-grown', factor > 1);
      if (factor === 1 || fits(element)) return;
    }
  };
  useLayoutEffect(grow);
  const latest = useRef(grow);
  useEffect(() => {
    latest.current = grow;
  });
  // Text set in another typeface while its own is on its way has another size.
  useEffect(() => {
    void document.fonts.ready.then(() => latest.current());
  }, []);
  return body;
}

/** Rounding alone can make a text a pixel larger than its box. */
const ROUNDING = 1;

function fits(element: HTMLElement): boolean {
  return (
    element.scrollHeight <= element.clientHeight + ROUNDING &&
    // Grown type breaks no words: one that is too long is wider than its box.
    [element, ...element.querySelectorAll(':is(h2, p, li, th)')].every(
      ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + ROUNDING,
    )
  );
}

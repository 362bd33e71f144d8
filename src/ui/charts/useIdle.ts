import { type RefObject, useEffect, useState } from 'react';

/** How near the element may come before waiting ends. */
const NEAR = '200px';
/** A page that never rests must not wait for ever. */
const LONGEST_WAIT = 300;
const WITHOUT_IDLE_CALLBACK = 200;

/**
 * False while the figures are being painted; true from the first idle moment after that, or as soon as the given
 * element comes near the screen. What is heavy and can wait is drawn then.
 */
export function useIdle(near?: RefObject<Element | null>): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (isIdle) return undefined;
    return afterPaint(() => {
      const cancelIdle = whenIdle(() => setIdle(true));
      const cancelNear = whenNear(near?.current ?? null, () => setIdle(true));
      return () => {
        cancelIdle();
        cancelNear();
      };
    });
  }, [isIdle, near]);
  return isIdle;
}

type Cancel = () => void;

/** Starts something when what was drawn is on the screen: the second frame begins when the first is there. */
export function afterPaint(start: () => Cancel): Cancel {
  let cancelStarted: Cancel = () => undefined;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      cancelStarted = start();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelStarted();
  };
}

/** Calls back in the next idle moment, or when the page has not rested for long; answers how to call it off. */
export function whenIdle(callback: () => void): Cancel {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, WITHOUT_IDLE_CALLBACK);
  return () => clearTimeout(handle);
}

function whenNear(element: Element | null, callback: () => void): Cancel {
  if (element === null) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) callback();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

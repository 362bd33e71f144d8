import { useEffect, useState } from 'react';
import { usePrinting } from './usePrinting.ts';

/** Long enough for the browser to paint and to hear the reader between two steps. */
const BETWEEN_MS = 30;

/**
 * How many of a long list to draw: a step at first, and another after each paint until all are there, so that
 * thousands never freeze the page. Paper cannot wait: it gets them all.
 */
export function useGrowing(total: number, step: number): number {
  const [count, setCount] = useState(step);
  const isPrinting = usePrinting();
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setCount(count + step), BETWEEN_MS);
    return () => clearTimeout(timer);
  }, [count, total, step]);
  return isPrinting ? total : Math.min(count, total);
}

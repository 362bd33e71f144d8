import { type RefObject, useEffect, useState } from 'react';

/** How a drawing fares: under way, there, or not coming; then its table stands in for it. */
export type Drawing = 'pending' | 'drawn' | 'failed';

const LOOK_MS = 60;
/** A chart that is not there after so long may still come, but nobody should wait for it. */
const PATIENCE_MS = 15_000;
/** What only a chart that has been laid out has. */
const MARKS = 'path, .bar-value, .bar-note';

/** The chart library draws in several passes: a chart is done when two looks at it see the same. */
export function useDrawing(box: RefObject<Element | null>): Drawing {
  const [drawing, setDrawing] = useState<Drawing>('pending');
  useEffect(() => {
    let before = '';
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      const svg = box.current?.querySelector('.chart svg');
      const now = svg?.querySelector(MARKS) == null ? '' : (svg?.outerHTML ?? '');
      if (now !== '' && now === before) {
        clearInterval(timer);
        setDrawing('drawn');
      } else if (box.current?.querySelector('[role=alert]') != null || looks * LOOK_MS > PATIENCE_MS) {
        setDrawing('failed');
      }
      before = now;
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [box]);
  return drawing;
}

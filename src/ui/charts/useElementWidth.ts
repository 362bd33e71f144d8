import { type RefCallback, useCallback, useState } from 'react';

/**
 * An element's width in whole pixels, undefined until there is one. React calls the ref while it lays out, before
 * the browser paints: the first picture already has the width.
 */
export function useElementWidth(): readonly [RefCallback<HTMLElement>, number | undefined] {
  const [width, setWidth] = useState<number>();
  const ref: RefCallback<HTMLElement> = useCallback((element) => {
    if (element === null) return undefined;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      // Hidden elements have no width; what was drawn can stay until they show again.
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

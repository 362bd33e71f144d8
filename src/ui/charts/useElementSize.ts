import { type RefCallback, useCallback, useState } from 'react';

export type ElementSize = { readonly width: number; readonly height: number };

/** An element's size in whole pixels, undefined until there is one; known before the first picture is painted. */
export function useElementSize(): readonly [RefCallback<HTMLElement>, ElementSize | undefined] {
  const [size, setSize] = useState<ElementSize>();
  const ref: RefCallback<HTMLElement> = useCallback((element) => {
    if (element === null) return undefined;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const now = { width: Math.floor(box.width), height: Math.floor(box.height) };
      if (now.width === 0 || now.height === 0) return;
      setSize((before) => (before?.width === now.width && before.height === now.height ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

import { type RefObject, useEffect } from 'react';

type Direction = 'columns' | 'rows';

/**
 * What the chart library is told for a key. It only knows the keys to the sides, and it walks rows from the last
 * to the first; people press down for the next row.
 */
const ROW_KEYS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/**
 * Mends two habits of the chart library: a click gave the drawing the focus, which pinned the tooltip to the
 * first place after the mouse had left; and rows could not be walked with up and down.
 */
export function useChartKeys(box: RefObject<HTMLElement | null>, direction: Direction): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let isPassingOn = false;
    const keepFocus = (event: MouseEvent) => event.preventDefault();
    const walkRows = (event: KeyboardEvent) => {
      const key = ROW_KEYS[event.key];
      if (direction === 'columns' || isPassingOn || key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      isPassingOn = true;
      event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      isPassingOn = false;
    };
    element.addEventListener('mousedown', keepFocus);
    element.addEventListener('keydown', walkRows);
    return () => {
      element.removeEventListener('mousedown', keepFocus);
      element.removeEventListener('keydown', walkRows);
    };
  }, [box, direction]);
}

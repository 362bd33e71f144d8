import { type RefCallback, useCallback } from 'react';

type Direction = 'columns' | 'rows';

/** The chart library goes from row to row with the arrows to the sides; people press up and down. */
const ROW_KEYS: Readonly<Record<string, string>> = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' };

/**
 * Mends two habits of the chart library: a click gave the drawing the focus, which pinned the tooltip to the
 * first place after the mouse had left; and rows could not be walked with up and down.
 */
export function useChartKeys(direction: Direction): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      if (element === null) return undefined;
      const keepFocus = (event: MouseEvent) => event.preventDefault();
      const walkRows = (event: KeyboardEvent) => {
        const key = ROW_KEYS[event.key];
        if (direction === 'columns' || key === undefined) return;
        event.preventDefault();
        event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      };
      element.addEventListener('mousedown', keepFocus);
      element.addEventListener('keydown', walkRows);
      return () => {
        element.removeEventListener('mousedown', keepFocus);
        element.removeEventListener('keydown', walkRows);
      };
    },
    [direction],
  );
}

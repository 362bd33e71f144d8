import { type FocusEvent, type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import { type Drawn, drawnRows, type RowRange, rowsInView } from './rowWindow.ts';

/** Up to here all rows are drawn: finding in the page and reading aloud then need nothing of ours. */
export const MOST_DRAWN_AT_ONCE = 60;
/** Drawn before the box is measured: what it shows, and little more, since the first picture waits for it. */
const FIRST: RowRange = { first: 0, last: 16 };

type Options = {
  /** The rows in their order; when they are others, the list begins at its top again. */
  readonly rows: { readonly length: number };
  /** Height of every row in rem. */
  readonly rowHeight: number;
  /** True where all are to be drawn, as on paper. */
  readonly drawsAll: boolean;
};

export type RowWindow = {
  readonly isWindowed: boolean;
  readonly drawn: readonly Drawn[];
  /** For the box that scrolls. */
  readonly boxRef: RefCallback<HTMLElement>;
  /** For what the rows stand in: keeps the one that has the focus. */
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
};

/** The attribute that says which row of the list an element is. */
export const ROW_ATTRIBUTE = 'data-row';

/** Draws the part of a long list that can be seen, in a box that scrolls. All rows are equally high. */
export function useRowWindow({ rows, rowHeight, drawsAll }: Options): RowWindow {
  const count = rows.length;
  const isWindowed = count > MOST_DRAWN_AT_ONCE && !drawsAll;
  const [range, setRange] = useState(FIRST);
  const [kept, setKept] = useState<number>();
  const box = useRef<HTMLElement>(null);
  const measure = useRef<() => void>(() => undefined);
  measure.current = () => {
    const element = box.current;
    if (element === null || !isWindowed) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const viewed = {
      count,
      rowHeight: rowHeight * rem,
      height: element.clientHeight,
      top: element.scrollTop,
    };
    const next = rowsInView(viewed);
    setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
  };
  const boxRef: RefCallback<HTMLElement> = useCallback((element) => {
    box.current = element;
    if (element === null) return undefined;
    const look = () => measure.current();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, []);
  const shown = useRef(rows);
  useEffect(() => {
    // A list that has just come is at its top, and scrolling it would lay out the whole page at once.
    if (rows.length === 0 || shown.current === rows) return;
    shown.current = rows;
    box.current?.scrollTo({ top: 0 });
    setKept(undefined);
  }, [rows]);
  const inRange = { first: Math.min(range.first, Math.max(0, count - 1)), last: Math.min(range.last, count) };
  return {
    isWindowed,
    drawn: drawnRows(count, isWindowed ? inRange : { first: 0, last: count }, isWindowed ? kept : undefined),
    boxRef,
    onFocus: (event) => {
      const row = event.target.closest(`[${ROW_ATTRIBUTE}]`)?.getAttribute(ROW_ATTRIBUTE);
      setKept(row === null || row === undefined ? undefined : Number(row));
    },
    onBlur: () => setKept(undefined),
  };
}

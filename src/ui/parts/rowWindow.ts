/** Rows of a long list that are drawn: from the first, up to but without the last. */
export type RowRange = { readonly first: number; readonly last: number };

/** What stands in the place of a long list: rows, and gaps as high as the rows that are not drawn. */
export type Drawn =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly first: number; readonly rows: number };

export type Viewed = {
  readonly count: number;
  /** Height of every row, and of the list's visible part, in px. */
  readonly rowHeight: number;
  readonly height: number;
  /** How far the list is scrolled, in px. */
  readonly top: number;
};

/** Rows beyond either edge, so that the next one is there when focus or wheel comes to it. */
const BEYOND = 12;
/** The range moves in steps: not every pixel of scrolling draws anew. */
const STEP = 6;

/** The rows that can be seen and some on either side; the list's end where it is scrolled beyond it. */
export function rowsInView({ count, rowHeight, height, top }: Viewed): RowRange {
  const seen = Math.ceil(height / rowHeight) + 2 * BEYOND + STEP;
  const wanted = Math.floor(top / rowHeight) - BEYOND;
  const stepped = Math.floor(wanted / STEP) * STEP;
  const first = Math.max(0, Math.min(stepped, count - seen));
  return { first, last: Math.min(count, first + seen) };
}

/** The range with its gaps. A row that has the focus is drawn wherever it is: else the focus would be lost. */
export function drawnRows(count: number, { first, last }: RowRange, kept?: number): Drawn[] {
  const indices = Array.from({ length: last - first }, (_, at) => first + at);
  if (kept !== undefined && kept >= 0 && kept < count && (kept < first || kept >= last)) {
    indices.push(kept);
    indices.sort((a, b) => a - b);
  }
  const drawn: Drawn[] = [];
  let next = 0;
  for (const index of [...indices, count]) {
    if (index > next) {
      drawn.push({ kind: 'gap', first: next, rows: index - next });
    }
    if (index < count) {
      drawn.push({ kind: 'row', index });
    }
    next = index + 1;
  }
  return drawn;
}

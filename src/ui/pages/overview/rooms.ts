/** The heading of a section and the space between what stands in it. */
const AROUND = 40;

/** The room that a section with parts of these heights has before it is laid out: a CSS value. */
export function roomOf(heights: readonly number[]): string {
  return `auto ${heights.reduce((sum, height) => sum + height + AROUND, 0)}px`;
}

const TABLE_ROW = { wide: 58, narrow: 330 };
const TABLE_FRAME = 260;
/** A long table scrolls in a box of its own. */
const LONGEST_TABLE = 1200;

/** Roughly what the table of so many projects takes, or their cards on a phone, with filters and totals. */
export function projectsHeight(rows: number, isNarrow: boolean): number {
  return TABLE_FRAME + Math.min(LONGEST_TABLE, rows * (isNarrow ? TABLE_ROW.narrow : TABLE_ROW.wide));
}

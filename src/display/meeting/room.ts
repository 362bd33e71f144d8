import { estimateTextWidth } from '../textWidth.ts';
import { STAGE, STAGE_BODY, STAGE_LINE, STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { TextSize } from './step.ts';

// How much room texts take on the narrowest stage, in units. The estimates are wide rather than narrow: what fits
// by them fits on the screen, whichever typeface it has.

/**
 * In how many lines a text is set, where words longer than a line are broken. At least one. `widthOf` measures for a
 * typeface that is known.
 */
export function countLines(
  text: string,
  room: number,
  size: number,
  bold = false,
  widthOf = estimateTextWidth,
): number {
  let lines = 1;
  let used = 0;
  const space = widthOf(' ', size, bold);
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word, size, bold);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line runs over as many as it takes.
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used = (used === 0 ? 0 : used + space) + width - broken * room;
  }
  return lines;
}

/** The height of a text in units; none for an empty one. */
export function heightOf(text: string, room: number, size: number, bold = false): number {
  return text === '' ? 0 : countLines(text, room, size, bold) * size * STAGE_LINE.text;
}

const TITLE_SIZES: readonly TextSize[] = ['large', 'medium', 'small'];
/** A title may take this much of the stage before it is set smaller. */
const TITLE_ROOM = 220;
/** The shape beside a title that states a colour. */
const TITLE_ICON = 90;

/** The largest size at which a title keeps to its room, else the smallest; and its height in units. */
export function fitTitle(
  title: string,
  hasIcon: boolean,
  room = TITLE_ROOM,
): { readonly titleSize: TextSize; readonly height: number } {
  const width = STAGE_ROOM - (hasIcon ? TITLE_ICON : 0);
  const sized = TITLE_SIZES.map((titleSize) => {
    const size = STAGE_TYPE.title[titleSize];
    return { titleSize, height: countLines(title, width, size, true) * size * STAGE_LINE.title };
  });
  return sized.find(({ height }) => height <= room) ?? sized.at(-1) ?? { titleSize: 'small', height: 0 };
}

type Head = { readonly kicker: string; readonly titleHeight: number; readonly source: string };

/** What is left for a step's body below its kicker and title, and above its source; in units. */
export function bodyRoom({ kicker, titleHeight, source }: Head): number {
  const sourceHeight = fitsFoot(source) ? STAGE_TYPE.small * STAGE_LINE.text + STAGE.gap : 0;
  return (
    STAGE_BODY - heightOf(kicker, STAGE_ROOM, STAGE_TYPE.kicker) - titleHeight - 2 * STAGE.gap - sourceHeight
  );
}

/** True when a source stands on one line at the foot of a step. */
export function fitsFoot(source: string): boolean {
  return source !== '' && countLines(source, STAGE_ROOM, STAGE_TYPE.small) === 1;
}

/**
 * Items on as few pages as they need, in their order and about evenly: three pages of four rather than two of five
 * and one of two. An item higher than a page has a page to itself.
 */
export function paginate<Item>(
  items: readonly Item[],
  heightOfItem: (item: Item) => number,
  room: number,
): readonly (readonly Item[])[] {
  const fullest = fillPages(items, heightOfItem, room);
  if (fullest.length < 2) {
    return fullest;
  }
  const total = items.reduce((sum, item) => sum + heightOfItem(item), 0);
  const even = total / fullest.length;
  // Fill pages a little higher than the average until no page more is needed than when they are filled up.
  for (let share = even; share < room; share += room / 20) {
    const pages = fillPages(items, heightOfItem, share);
    if (pages.length <= fullest.length) {
      return pages;
    }
  }
  return fullest;
}

function fillPages<Item>(
  items: readonly Item[],
  heightOfItem: (item: Item) => number,
  room: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let page: Item[] = [];
  let used = 0;
  for (const item of items) {
    const height = heightOfItem(item);
    if (page.length > 0 && used + height > room) {
      pages.push(page);
      page = [];
      used = 0;
    }
    page.push(item);
    used += height;
  }
  return page.length === 0 ? pages : [...pages, page];
}

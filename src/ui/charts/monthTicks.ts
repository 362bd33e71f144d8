import { estimateTextWidth } from '../../display/textWidth.ts';
import { type Plot, xOf } from './plot.ts';

export type MonthTick = { readonly month: string; readonly text: string };
export type PlacedTick = MonthTick & {
  /** Which of the months it is. */
  readonly index: number;
  /** The middle of its text, moved in where it would be cut off. */
  readonly x: number;
};

/** The first period of a year, whether it is a month, a week, a quarter, half a year or the year itself. */
const YEAR_START = /^\d{4}(-(01|W01|Q1|H1))?$/;
/** Steps of months that divide a year. */
const STEPS = [1, 2, 3, 4, 6];
/** Room between two texts, in parts of their size. */
const GAP = 1.1;

type FormatMonth = (month: string) => string;

/**
 * One tick a year, in January; fewer where they would stand too close. Where there is no year to speak of, every
 * month, or as many as have room.
 */
export function monthTicks(
  months: readonly string[],
  room: number,
  size: number,
  formatMonth: FormatMonth,
): MonthTick[] {
  const monthRoom = room / Math.max(1, months.length - 1);
  const years = months.flatMap((month, index) => (YEAR_START.test(month) ? [{ month, index }] : []));
  const [first, second] = years;
  if (first === undefined || second === undefined) return shortTicks(months, monthRoom, size, formatMonth);
  const yearRoom = estimateTextWidth('0000', size) + size * GAP;
  const every = Math.max(1, Math.ceil(yearRoom / (monthRoom * (second.index - first.index))));
  return years
    .filter(({ month }) => Number(month.slice(0, 4)) % every === 0)
    .map(({ month }) => ({ month, text: month.slice(0, 4) }));
}

function shortTicks(
  months: readonly string[],
  monthRoom: number,
  size: number,
  formatMonth: FormatMonth,
): MonthTick[] {
  const texts = months.map((month) => ({ month, text: formatMonth(month) }));
  const widest = Math.max(0, ...texts.map(({ text }) => estimateTextWidth(text, size))) + size * GAP;
  const step = STEPS.find((each) => each * monthRoom >= widest);
  const regular = texts.filter(
    ({ month }) => step !== undefined && (Number(month.slice(5, 7)) - 1) % step === 0,
  );
  return regular.length > 1 ? regular : texts.filter((_, index) => index === 0 || index === texts.length - 1);
}

/** The ticks' texts within the drawing, and apart: what has no room is left out, the last before the first. */
export function placeTicks(
  ticks: readonly MonthTick[],
  months: readonly string[],
  plot: Plot,
  { from, to, size }: { readonly from: number; readonly to: number; readonly size: number },
): PlacedTick[] {
  const placed: PlacedTick[] = [];
  let end = -Infinity;
  for (const tick of ticks) {
    const half = estimateTextWidth(tick.text, size) / 2;
    const index = months.indexOf(tick.month);
    const x = Math.max(from + half, Math.min(xOf(plot, index), to - half));
    if (x - half < end) continue;
    placed.push({ ...tick, index, x });
    end = x + half + (size * GAP) / 2;
  }
  return placed;
}

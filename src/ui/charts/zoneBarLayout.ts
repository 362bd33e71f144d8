import type { ZoneBarModel } from '../../display/models.ts';
import type { Box, Point } from './boxes.ts';
import { chartTheme } from './chartTheme.ts';
import { hatchLines } from './hatchLines.ts';
import { type PlacedLabel, placeLabels } from './placeLabels.ts';
import { limitLabels, markLabels, type TextLabel, zeroAndNoteLabels } from './zoneBarLabels.ts';

export type PlacedText = {
  readonly key: string;
  readonly text: string;
  /** The room that the text has; it is drawn in the middle of it. */
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
};

export type VerticalLine = {
  readonly key: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
};

export type ZoneBarLayout = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly bar: Box;
  readonly zones: readonly {
    readonly colour: ZoneBarModel['zones'][number]['colour'];
    readonly box: Box;
    readonly hatch: string;
  }[];
  readonly limits: readonly VerticalLine[];
  readonly zero: VerticalLine | undefined;
  readonly now: (VerticalLine & { readonly triangle: Box }) | undefined;
  readonly last: { readonly x: number; readonly y: number; readonly radius: number } | undefined;
  readonly baseline: VerticalLine | undefined;
  /** Thin lines from a label that had to move away to its mark. */
  readonly leaders: readonly { readonly key: string; readonly points: readonly Point[] }[];
  readonly texts: readonly PlacedText[];
};

/** Pixels at scale 1. */
const SIZES = {
  edge: 9,
  bar: 26,
  nearRow: 19,
  nowRow: 20,
  row: 17,
  belowBar: 6,
  above: 2,
  rowsAbove: 2,
  rowsBelow: 2,
  triangle: { width: 15, height: 11 },
  gap: 6,
  reach: 40,
  rowCost: 75,
  swapCost: 80,
};

/** The height that a zone bar has at scale 1, unless its texts need more: room can be kept for it. */
export const ZONE_BAR_HEIGHT =
  SIZES.above + SIZES.nearRow + SIZES.nowRow + SIZES.bar + SIZES.belowBar + SIZES.rowsBelow * SIZES.row;

const NARROWEST = 288;
const SCALE_STEP = 0.05;

type Placing = {
  readonly scale: number;
  readonly labels: readonly TextLabel[];
  readonly above: readonly PlacedLabel[];
  readonly below: readonly PlacedLabel[];
  readonly rowsAbove: number;
  readonly rowsBelow: number;
  readonly height: number;
};

/**
 * Where everything of a zone bar stands. The height asked for makes it larger, text and all (a slide), as long
 * as the width allows; it never becomes lower than its texts need.
 */
export function zoneBarLayout(model: ZoneBarModel, width: number, height = ZONE_BAR_HEIGHT): ZoneBarLayout {
  let scale = Math.max(1, Math.min(height / ZONE_BAR_HEIGHT, width / NARROWEST));
  let placing = placeTexts(model, width, scale);
  while (placing.height > height && scale > 1) {
    scale = Math.max(1, scale - SCALE_STEP);
    placing = placeTexts(model, width, scale);
  }
  return drawAt(model, width, Math.max(height, placing.height), placing);
}

function toX(model: ZoneBarModel, width: number, scale: number): (value: number) => number {
  const edge = SIZES.edge * scale;
  const span = model.max - model.min;
  return (value) => {
    const share = span > 0 ? (value - model.min) / span : 0;
    return edge + Math.max(0, Math.min(share, 1)) * (width - 2 * edge);
  };
}

function placeTexts(model: ZoneBarModel, width: number, scale: number): Placing {
  const place = { x: toX(model, width, scale), room: width - 2, scale };
  const field = {
    from: 1,
    to: width - 1,
    gap: SIZES.gap * scale,
    reach: SIZES.reach * scale,
    rowCost: SIZES.rowCost * scale,
    swapCost: SIZES.swapCost * scale,
  };
  const { now, others } = markLabels(model, place);
  const nowMark = model.marks.find(({ kind }) => kind === 'now');
  // The triangle stands in the row at the bar, "now" in the row above it; the others find room around them.
  const half = (SIZES.triangle.width * scale) / 2;
  const nowX = nowMark === undefined ? 0 : place.x(nowMark.value);
  const nowMiddle = now === undefined ? 0 : clampMiddle(nowX, now.width, field.from, field.to);
  const nowHalf = now === undefined ? 0 : now.width / 2;
  const taken = [
    nowMark === undefined ? [] : [{ from: nowX - half, to: nowX + half }],
    now === undefined ? [] : [{ from: nowMiddle - nowHalf, to: nowMiddle + nowHalf }],
  ];
  const above = [
    ...(now === undefined ? [] : [{ label: now, middle: nowMiddle, row: 1 }]),
    ...placeLabels(others, taken, field),
  ];
  const limits = limitLabels(model, place);
  const rest = zeroAndNoteLabels(model, place);
  const below = placeLabels([...limits, ...rest], [], field);
  const rowsAbove = rowCount(above, SIZES.rowsAbove);
  const rowsBelow = rowCount(below, SIZES.rowsBelow);
  return {
    scale,
    labels: [...(now === undefined ? [] : [now]), ...others, ...limits, ...rest],
    above,
    below,
    rowsAbove,
    rowsBelow,
    height:
      scale * (ZONE_BAR_HEIGHT + (rowsAbove - SIZES.rowsAbove + rowsBelow - SIZES.rowsBelow) * SIZES.row),
  };
}

function clampMiddle(anchor: number, width: number, from: number, to: number): number {
  return Math.max(from + width / 2, Math.min(anchor, to - width / 2));
}

function rowCount(placed: readonly PlacedLabel[], least: number): number {
  return placed.reduce((most, { label, row }) => Math.max(most, row + label.rows), least);
}

function drawAt(model: ZoneBarModel, width: number, height: number, placing: Placing): ZoneBarLayout {
  const { scale } = placing;
  const x = toX(model, width, scale);
  const top = (height - placing.height) / 2;
  const furtherAbove = (placing.rowsAbove - SIZES.rowsAbove) * SIZES.row;
  const barTop = top + scale * (SIZES.above + furtherAbove + SIZES.nowRow + SIZES.nearRow);
  const bar = { x: x(model.min), y: barTop, width: x(model.max) - x(model.min), height: SIZES.bar * scale };
  const bottom = bar.y + bar.height;

  const rowTop = (row: number) => {
    if (row === 0) return barTop - SIZES.nearRow * scale;
    return barTop - scale * (SIZES.nearRow + SIZES.nowRow + (row - 1) * SIZES.row);
  };
  const belowTop = (row: number) => bottom + scale * (SIZES.belowBar + row * SIZES.row);
  const marks = Object.fromEntries(model.marks.map((mark) => [mark.kind, x(mark.value)]));
  const { now, last, baseline } = marks;
  const zeroRow = placing.below.find(({ label }) => label.key === 'zero')?.row ?? 0;
  const out = 5 * scale;
  const triangle = { width: SIZES.triangle.width * scale, height: SIZES.triangle.height * scale };

  return {
    width,
    height,
    scale,
    bar,
    zones: model.zones.map(({ colour, from, to }) => {
      const box = { ...bar, x: x(from), width: Math.max(0, x(to) - x(from)) };
      return { colour, box, hatch: colour === 'unknown' ? hatchLines(box, 7 * scale) : '' };
    }),
    limits: model.limits
      .map(({ value }, index) => ({ key: `limit-${index}`, x: x(value), from: bar.y, to: bottom }))
      .filter((limit) => baseline === undefined || Math.abs(limit.x - baseline) > 1),
    zero:
      model.min <= 0 && model.max >= 0
        ? { key: 'zero', x: x(0), from: bar.y - out, to: zeroRow === 0 ? bottom + out : belowTop(zeroRow) }
        : undefined,
    now:
      now === undefined
        ? undefined
        : {
            key: 'now',
            x: now,
            from: bar.y - 2 * scale,
            to: bottom + 3 * scale,
            triangle: { x: now - triangle.width / 2, y: bar.y - 3 * scale - triangle.height, ...triangle },
          },
    last: last === undefined ? undefined : { x: last, y: bar.y + bar.height / 2, radius: 5 * scale },
    baseline:
      baseline === undefined
        ? undefined
        : { key: 'baseline', x: baseline, from: bar.y - 3 * scale, to: bottom + 3 * scale },
    leaders: [
      ...placing.above
        .filter(({ label }) => label.key !== 'now')
        .flatMap((placed) => leaderOf(placed, bar.y, rowTop(placed.row - 1))),
      ...placing.below
        .filter(({ label }) => label.key !== 'zero')
        .flatMap((placed) => leaderOf(placed, bottom, belowTop(placed.row))),
    ],
    texts: [
      ...placing.above.flatMap((placed) => textsOf(placed, placing, rowTop(placed.row))),
      ...placing.below.flatMap((placed) => textsOf(placed, placing, belowTop(placed.row))),
    ],
  };
}

/** From the mark to the row of its label, and where the label stands beside its mark, on to its near end. */
function leaderOf(
  { label, middle, row }: PlacedLabel,
  from: number,
  to: number,
): { key: string; points: Point[] }[] {
  if (row === 0 || !label.tied) return [];
  const half = label.width / 2;
  const near = Math.max(middle - half, Math.min(label.anchor, middle + half));
  const points = [
    { x: label.anchor, y: from },
    { x: label.anchor, y: to },
    { x: near, y: to },
  ];
  return [{ key: label.key, points }];
}

function textsOf({ label, middle }: PlacedLabel, { labels, scale }: Placing, top: number): PlacedText[] {
  const source = labels.find(({ key }) => key === label.key);
  if (source === undefined) return [];
  const height = (source.bold ? SIZES.nowRow : SIZES.row) * scale;
  return source.lines.map((text, index) => {
    const box = { x: middle - label.width / 2, y: top + index * height, width: label.width, height };
    const baseline = box.y + height / 2 + source.size * chartTheme.baselineDrop;
    return { key: `${label.key}-${index}`, text, box, baseline, size: source.size, bold: source.bold };
  });
}

/** Something in a row that a label must not lie on. */
export type Interval = { readonly from: number; readonly to: number };
/** Row 0 lies at the bar; higher numbers lie further away. */
export type Rows = readonly (readonly Interval[])[];

export type Label = {
  readonly key: string;
  /** Where its mark stands, and so where it wants its middle. */
  readonly anchor: number;
  readonly width: number;
  /** How many rows it takes: the lines of its text. */
  readonly rows: number;
  /** A tied label stays by its mark, and is joined to it by a line where it moved to a further row. */
  readonly tied: boolean;
};

export type PlacedLabel = { readonly label: Label; readonly middle: number; readonly row: number };

export type Field = {
  readonly from: number;
  readonly to: number;
  /** The least room between two texts. */
  readonly gap: number;
  /** How far beyond its own half width a tied label may move away from its mark. */
  readonly reach: number;
  /** What one row further away costs, in pixels of moving sideways. */
  readonly rowCost: number;
  /** What it costs to stand on the wrong side of another mark; half of it, to stand over that mark. */
  readonly swapCost: number;
};

type Option = PlacedLabel & { readonly cost: number };

type Scene = {
  readonly field: Field;
  readonly rows: Rows;
  readonly placed: readonly PlacedLabel[];
  /** Where all marks stand. */
  readonly anchors: readonly number[];
};

const CROSSING_COST = 10_000;
/** Orders are tried one by one up to this many labels; beyond it the given order has to do. */
const MOST_TO_PERMUTE = 4;

function overlaps(a: Interval, b: Interval, gap: number): boolean {
  // A hair less, so that rounding does not turn "just beside" into "on".
  const room = gap - 0.01;
  return a.from < b.to + room && b.from < a.to + room;
}

function spanOf({ label, middle }: PlacedLabel): Interval {
  return { from: middle - label.width / 2, to: middle + label.width / 2 };
}

function isFree(rows: Rows, first: number, count: number, span: Interval, gap: number): boolean {
  return rows.slice(first, first + count).every((row) => row.every((taken) => !overlaps(taken, span, gap)));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

/** Where the middle of a label may stand in a row: where it wants to, or beside what is there and other marks. */
function middlesIn(label: Label, scene: Scene, row: number): number[] {
  const { field, rows, anchors } = scene;
  const half = label.width / 2;
  const around = [
    ...rows.slice(row, row + label.rows).flat(),
    ...anchors.filter((anchor) => anchor !== label.anchor).map((anchor) => ({ from: anchor, to: anchor })),
  ];
  const beside = around.flatMap(({ from, to }) => [from - field.gap - half, to + field.gap + half]);
  return [label.anchor, ...beside].map((middle) => clamp(middle, field.from + half, field.to - half));
}

function optionsFor(label: Label, scene: Scene): Option[] {
  const { field, rows } = scene;
  // One row beyond all that are taken is empty, so that there is always an answer.
  return Array.from({ length: rows.length + 1 }, (_, row) =>
    middlesIn(label, scene, row).flatMap((middle): Option[] => {
      const option = { label, middle, row };
      if (!isFree(rows, row, label.rows, spanOf(option), field.gap)) return [];
      const shift = Math.abs(middle - label.anchor);
      const tooFar = label.tied && row < rows.length && shift > label.width / 2 + field.reach;
      return tooFar ? [] : [{ ...option, cost: shift + row * field.rowCost + crowding(option, scene) }];
    }),
  ).flat();
}

/** What is wrong with a place beside its distance: lines through texts, and marks on the wrong side. */
function crowding(option: PlacedLabel, { field, rows, placed, anchors }: Scene): number {
  if (!option.label.tied) return 0;
  const { anchor } = option.label;
  const throughOthers = rows
    .slice(0, option.row)
    .flat()
    .filter(({ from, to }) => anchor > from - 2 && anchor < to + 2).length;
  const span = spanOf(option);
  const throughIt = placed.filter(
    ({ label, row }) =>
      label.tied && row > option.row && label.anchor > span.from - 2 && label.anchor < span.to + 2,
  ).length;
  const others = anchors.filter((other) => other !== anchor);
  const swapped = others.filter((other) => (anchor - other) * (option.middle - other) < 0).length;
  const covered = others.filter((other) => other > span.from && other < span.to).length;
  return (throughOthers + throughIt) * CROSSING_COST + (swapped + covered / 2) * field.swapCost;
}

function withLabel(rows: Rows, placed: PlacedLabel): Rows {
  const count = Math.max(rows.length, placed.row + placed.label.rows);
  return Array.from({ length: count }, (_, row) => {
    const inside = row >= placed.row && row < placed.row + placed.label.rows;
    return [...(rows[row] ?? []), ...(inside ? [spanOf(placed)] : [])];
  });
}

function placeInOrder(
  labels: readonly Label[],
  taken: Rows,
  field: Field,
): { placed: Option[]; cost: number } {
  const anchors = [
    ...labels.filter(({ tied }) => tied).map(({ anchor }) => anchor),
    ...(taken[0] ?? []).map(({ from, to }) => (from + to) / 2),
  ];
  let rows = taken;
  const placed: Option[] = [];
  for (const label of labels) {
    const best = optionsFor(label, { field, rows, placed, anchors }).sort((a, b) => a.cost - b.cost)[0];
    if (best === undefined) continue;
    placed.push(best);
    rows = withLabel(rows, best);
  }
  return { placed, cost: placed.reduce((sum, { cost }) => sum + cost, 0) };
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/**
 * Gives every label a row and a place in it, so that no two lie on each other, none leaves the field, and each
 * stays as near to its mark as it can.
 */
export function placeLabels(labels: readonly Label[], taken: Rows, field: Field): PlacedLabel[] {
  let best = placeInOrder(labels, taken, field);
  // Nearly always all stand by the bar already, and there is nothing to try.
  if (best.cost < field.rowCost || labels.length > MOST_TO_PERMUTE) return best.placed;
  for (const order of orders(labels)) {
    const other = placeInOrder(order, taken, field);
    if (other.cost < best.cost) best = other;
  }
  return best.placed;
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** Where in its box a text stands. */
export type Anchor = 'start' | 'middle' | 'end';

/** The place that an anchored text is drawn from. */
export function anchorX({ x, width }: Box, anchor: Anchor): number {
  return x + (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
}

export type Point = { readonly x: number; readonly y: number };
export type Segment = { readonly from: Point; readonly to: Point };

/** Whether two boxes share room, or come nearer to each other than the gap. */
export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether all of a box lies within another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a straight line, or a point, comes nearer to a box than the gap. */
export function segmentTouches({ from, to }: Segment, box: Box, gap = 0): boolean {
  // The piece of the line, in parts of its length, that lies between all four sides.
  let begin = 0;
  let end = 1;
  const sides = [
    { along: to.x - from.x, before: box.x - gap - from.x, beyond: box.x + box.width + gap - from.x },
    { along: to.y - from.y, before: box.y - gap - from.y, beyond: box.y + box.height + gap - from.y },
  ];
  for (const { along, before, beyond } of sides) {
    if (along === 0) {
      if (before > 0 || beyond < 0) return false;
      continue;
    }
    begin = Math.max(begin, Math.min(before / along, beyond / along));
    end = Math.min(end, Math.max(before / along, beyond / along));
  }
  return begin <= end;
}

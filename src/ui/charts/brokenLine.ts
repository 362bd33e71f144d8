import type { Box } from './boxes.ts';

/** A line from top to bottom as path data, with a gap wherever a text stands. */
export function brokenLine(x: number, top: number, bottom: number, texts: readonly Box[]): string {
  const inTheWay = texts.filter((box) => x > box.x && x < box.x + box.width).sort((a, b) => a.y - b.y);
  let path = '';
  let from = top;
  for (const { y, height } of inTheWay) {
    if (y > from) path += `M${x} ${from}V${Math.min(y, bottom)}`;
    from = Math.max(from, y + height);
  }
  return from < bottom ? `${path}M${x} ${from}V${bottom}` : path;
}

type Field = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Slanting lines that fill a field and end at its edges, as path data. Plain lines rather than a pattern, so
 * that the drawing needs no ids and looks the same in every program that opens it.
 */
export function hatchLines({ x, y, width, height }: Field, step: number): string {
  const lines: string[] = [];
  for (let start = step / 2 - height; start < width; start += step) {
    const left = Math.max(0, start);
    const right = Math.min(width, start + height);
    if (right <= left) continue;
    const from = `${round(x + left)} ${round(y + height - (left - start))}`;
    const to = `${round(x + right)} ${round(y + height - (right - start))}`;
    lines.push(`M${from}L${to}`);
  }
  return lines.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

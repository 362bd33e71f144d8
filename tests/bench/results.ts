/** A table in Markdown: a head, and rows of as many cells. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Replaces what stands between a pair of marks in a text; what is written by hand around them stays. */
export function replaceBetween(text: string, mark: string, content: string): string {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${start} and ${end} are not both there`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** "median (least–most)", with as many decimals as the size asks for. */
export function spread(values: readonly number[]): string {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (middle === undefined || least === undefined || most === undefined) return '–';
  return least === most ? short(middle) : `${short(middle)} (${short(least)}–${short(most)})`;
}

export function short(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

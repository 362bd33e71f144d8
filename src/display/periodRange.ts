/** Periods from and to, both shown, as sortable texts: months as `YYYY-MM`. */
export type PeriodRange = { readonly from: string; readonly to: string };

/** The chosen range as places in a list of periods; all of it when nothing of the list was chosen. */
export function rangeIndices(
  periods: readonly string[],
  range: PeriodRange | undefined,
): { readonly from: number; readonly to: number } {
  const all = { from: 0, to: Math.max(periods.length - 1, 0) };
  if (range === undefined) {
    return all;
  }
  const from = periods.findIndex((period) => period >= range.from);
  const to = periods.findLastIndex((period) => period <= range.to);
  return from < 0 || to < from ? all : { from, to };
}

/** The range of two places in a list of periods; undefined for all of it, so that the address stays short. */
export function rangeOf(periods: readonly string[], from: number, to: number): PeriodRange | undefined {
  const first = periods[from];
  const last = periods[to];
  const isAll = from === 0 && to === periods.length - 1;
  return first === undefined || last === undefined || isAll ? undefined : { from: first, to: last };
}

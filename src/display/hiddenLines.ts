import type { LineChartModel } from './models.ts';

/** A line that can be taken off a chart and put back. */
export type LineChoice = { readonly key: string; readonly label: string; readonly isShown: boolean };

/** What can be taken off: every line but the one that the chart is about. */
export function lineChoices({ lines }: LineChartModel, hidden: readonly string[]): readonly LineChoice[] {
  const away = new Set(hidden);
  return lines
    .filter(({ role }) => role !== 'local')
    .map(({ key, label }) => ({ key, label, isShown: !away.has(key) }));
}

/** The chart and its table without some lines. The axes stay as they are, so that lines do not move. */
export function withoutLines(model: LineChartModel, hidden: readonly string[]): LineChartModel {
  const away = new Set(lineChoices(model, hidden).flatMap(({ key, isShown }) => (isShown ? [] : [key])));
  if (away.size === 0) {
    return model;
  }
  const { table } = model;
  const kept = table.columns.flatMap(({ key }, index) => (away.has(key) ? [] : [index]));
  const keptOf = <Item>(items: readonly Item[]): Item[] => kept.flatMap((index) => items[index] ?? []);
  return {
    ...model,
    lines: model.lines.filter(({ key }) => !away.has(key)),
    table: {
      ...table,
      columns: keptOf(table.columns),
      rows: table.rows.map(keptOf),
      footer: table.footer.map(keptOf),
    },
  };
}

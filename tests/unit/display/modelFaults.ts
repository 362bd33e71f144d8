import { expect } from 'vitest';
import { cellText } from '../../../src/display/cellText.ts';
import type { LineChartModel, TableModel } from '../../../src/display/models.ts';
import { expectDanish, textsIn } from './danish.ts';

// What every model must keep to, whatever the data: told as a list of faults, so that a test can say which.

/** The texts of a table's cells; an empty cell says nothing. */
export const rowsOf = (table: TableModel): string[][] => table.rows.map((row) => row.map(cellText));

function tableFaults(table: TableModel): string[] {
  const width = table.columns.length;
  const keys = new Set(table.columns.map(({ key }) => key));
  return [
    ...(keys.size === width ? [] : [`${table.caption}: two columns have the same key`]),
    ...[...table.rows, ...table.footer].flatMap((row, index) =>
      row.length === width ? [] : [`${table.caption}: row ${index} has ${row.length} cells of ${width}`],
    ),
  ];
}

function rangeFaults({ yMin, yMax, lines, limits = [] }: LineChartModel): string[] {
  const drawn = [
    ...lines.flatMap(({ key, points }) =>
      points.flatMap((point) => (point === null ? [] : [{ key, point }])),
    ),
    ...limits.map(({ label, value }) => ({ key: label, point: value })),
  ];
  return [
    ...(Number.isFinite(yMin) && Number.isFinite(yMax) && yMin < yMax
      ? []
      : [`no axis from ${yMin} to ${yMax}`]),
    ...drawn.flatMap(({ key, point }) =>
      point >= yMin && point <= yMax ? [] : [`${key}: ${point} lies outside ${yMin} to ${yMax}`],
    ),
  ];
}

/** Bands lie on each other from the foot of the chart, none of them reaching out of it. */
function zoneFaults({ zones = [], yMin, yMax }: LineChartModel): string[] {
  return zones.flatMap(({ colour, from, to }, index) => {
    const foot = index === 0 ? yMin : zones[index - 1]?.to;
    const isLast = index === zones.length - 1;
    return from === foot && from <= to && to <= yMax && (!isLast || to === yMax)
      ? []
      : [`the ${colour} band is from ${from} to ${to}, on ${foot}, below ${yMax}`];
  });
}

function markerFaults({ markers = [], breaks, months }: LineChartModel): string[] {
  const numbers = markers.map(({ number }) => number);
  const inOrder = markers.map(({ month }) => month).toSorted();
  return [
    ...(numbers.every((number, index) => number === index + 1) ? [] : [`markers are numbered ${numbers}`]),
    ...(inOrder.every((month, index) => month === markers[index]?.month) ? [] : ['markers are out of order']),
    ...[...markers, ...breaks].flatMap(({ month }) =>
      months.includes(month) ? [] : [`${month} is not shown`],
    ),
  ];
}

/** What is wrong with a chart over time. */
export function chartFaults(chart: LineChartModel): string[] {
  return [
    ...chart.lines.flatMap(({ key, points }) =>
      points.length === chart.months.length
        ? []
        : [`${key} has ${points.length} of ${chart.months.length} points`],
    ),
    ...(chart.table.rows.length === chart.months.length ? [] : ['the table has not a row per month']),
    ...rangeFaults(chart),
    ...zoneFaults(chart),
    ...markerFaults(chart),
    ...tableFaults(chart.table),
  ];
}

/** A table whose rows fit its columns, with nothing in it that no person should see. */
export function expectWholeTable(table: TableModel): void {
  expect(tableFaults(table)).toEqual([]);
  expectDanish([
    table.caption,
    ...table.columns.map(({ label }) => label),
    ...[...table.rows, ...table.footer].flatMap((row) => row.map(cellText)).filter((text) => text !== ''),
  ]);
}

/** A chart over time that can be drawn, and says in Danish what it shows. */
export function expectWholeChart({ table, ...chart }: LineChartModel): void {
  expect(chartFaults({ table, ...chart })).toEqual([]);
  expectWholeTable(table);
  expectDanish([chart.title, chart.subtitle, chart.source, chart.yLabel].filter((text) => text !== ''));
  expectDanish(textsIn([chart.summary, chart.lines, chart.limits, chart.markers, chart.breaks]));
}

import { expect, it } from 'vitest';
import { toGevinstForbrugChart } from '../../../src/display/gevinstForbrugChart.ts';
import type { BarChartModel } from '../../../src/display/models.ts';
import { toPaperBars } from '../../../src/display/paperBars.ts';
import { book, odense } from './odense.ts';

const whole = toGevinstForbrugChart(odense, book);
if (whole === undefined) throw new Error('Odense has projects');
const base: BarChartModel = whole;

/** A chart of that many rows. */
function chartOf(count: number): BarChartModel {
  const rows = Array.from({ length: count }, (_, at) => ({
    key: `p-${at}`,
    label: `Projekt ${at}`,
    gevinst: at,
    gevinstNote: '',
    forbrug: at,
    forbrugNote: '',
  }));
  return { ...base, rows, xMax: count };
}

it('leaves a chart that fits a page as it is', () => {
  expect(toPaperBars(base)).toEqual([base]);
  expect(toPaperBars(chartOf(16))).toHaveLength(1);
  expect(toPaperBars(chartOf(0))).toHaveLength(1);
});

it.each([17, 30, 31, 33])('parts %i rows evenly, in order, on one scale, and numbers the parts', (count) => {
  const model = chartOf(count);
  const parts = toPaperBars(model);
  expect(parts.flatMap(({ rows }) => rows)).toEqual(model.rows);
  for (const [at, part] of parts.entries()) {
    expect(part.rows.length).toBeLessThanOrEqual(16);
    expect(part.rows.length).toBeGreaterThanOrEqual(8);
    expect(part.xMax).toBe(model.xMax);
    expect(part.title).toBe(`${model.title} (${at + 1} af ${parts.length})`);
  }
  expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
});

import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/display/cellText.ts';
import type { LineChartModel } from '../../../src/display/models.ts';
import { ratedMonths, toRatesChart } from '../../../src/display/ratesChart.ts';
import { buildGapBarometer, deepFreeze, NATIONAL, ODENSE } from '../../support/builders.ts';
import { rateCell, rateSeries } from '../barometer/rateSeries.ts';
import { expectWholeChart } from './modelFaults.ts';
import { series as shippedSeries } from './odense.ts';

const cells = (...rates: readonly (string | undefined)[]) => rates.map((rate) => rateCell(rate));
const series = deepFreeze(
  rateSeries(
    '2018-01',
    {
      '169': cells('3.0', '3.1', '3.2', '3.3'),
      [NATIONAL]: cells('4.1', undefined, '3.9', '3.8'),
      '657': cells(undefined, undefined, undefined, undefined),
      [ODENSE]: cells('5.4', '5.3', undefined, '5.2'),
    },
    { breaks: [{ period: '2018-03', text: 'Ny opgørelse' }] },
  ),
);
const barometer = buildGapBarometer();

function chartOf(of = series, range?: { from: string; to: string }): LineChartModel {
  const chart = toRatesChart(of, barometer, 'Odense', range);
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

describe('unemployment over time', () => {
  it('has the municipality first, under its name, then the country, then the others that have figures', () => {
    expect(chartOf().lines.map(({ key, label, role }) => [key, label, role])).toEqual([
      [ODENSE, 'Odense', 'local'],
      [NATIONAL, 'Område 000', 'national'],
      ['169', 'Område 169', 'other'],
    ]);
  });

  it('has a gap where a month has no figure', () => {
    expect(chartOf().lines.map(({ points }) => points)).toEqual([
      [5.4, 5.3, null, 5.2],
      [4.1, null, 3.9, 3.8],
      [3, 3.1, 3.2, 3.3],
    ]);
    expect(chartOf().table.rows[2]?.map(cellText)).toEqual([
      'marts 2018',
      'ikke oplyst',
      '3,9\u00a0%',
      '3,2\u00a0%',
    ]);
  });

  it('has only the months of the chosen period, and the breaks within it', () => {
    const chosen = chartOf(series, { from: '2018-01', to: '2018-02' });
    expect(chosen.months).toEqual(['2018-01', '2018-02']);
    expect(chosen.lines.map(({ points }) => points.length)).toEqual([2, 2, 2]);
    expect(chosen.breaks).toEqual([]);
    expect(chartOf().breaks.map(({ month }) => month)).toEqual(['2018-03']);
  });

  it('has no line for an area without a figure in the chosen period', () => {
    const chosen = chartOf(series, { from: '2018-03', to: '2018-03' });
    expect(chosen.lines.map(({ key }) => key)).toEqual([NATIONAL, '169']);
  });

  it('has an axis from and to a whole per cent, also when all rates are the same', () => {
    expect([chartOf().yMin, chartOf().yMax]).toEqual([3, 6]);
    const flat = chartOf(rateSeries('2018-01', { [ODENSE]: cells('4', '4') }));
    expect([flat.yMin, flat.yMax]).toEqual([4, 5]);
  });

  it('never draws a number of persons', () => {
    expect(
      chartOf()
        .lines.flatMap(({ points }) => points)
        .every((point) => (point ?? 0) < 100),
    ).toBe(true);
  });

  it('is whole, here and as it is shipped', () => {
    expectWholeChart(chartOf());
    expectWholeChart(chartOf(shippedSeries));
    expectWholeChart(chartOf(shippedSeries, { from: '2018-05', to: '2018-08' }));
  });

  it('is none without a figure', () => {
    const empty = rateSeries('2018-01', { [ODENSE]: cells(undefined) });
    expect(toRatesChart(empty, barometer, 'Odense', undefined)).toBeUndefined();
    expect(toRatesChart(rateSeries('2018-01', {}), barometer, 'Odense', undefined)).toBeUndefined();
  });
});

describe('the months one can choose from', () => {
  it('are from the first to the last that any area has a rate for, without holes', () => {
    const holes = rateSeries('2018-01', {
      [ODENSE]: cells(undefined, '5.3', undefined, undefined, undefined),
      [NATIONAL]: cells(undefined, undefined, undefined, '3.9', undefined),
    });
    expect(ratedMonths(holes)).toEqual(['2018-02', '2018-03', '2018-04']);
  });

  it('are none without a rate, however many persons are counted', () => {
    expect(ratedMonths(rateSeries('2018-01', { [ODENSE]: cells(undefined, undefined) }))).toEqual([]);
  });
});

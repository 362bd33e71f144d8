import { describe, expect, it, test } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import type { Decision } from '../../../src/barometer/edition.ts';
import type { GapBarometer } from '../../../src/barometer/gapBarometer.ts';
import type { Series } from '../../../src/barometer/series.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { type GapChartModel, toGapChart } from '../../../src/display/gapChart.ts';
import type { PeriodRange } from '../../../src/display/periodRange.ts';
import { buildGapBarometer, deepFreeze, NATIONAL, ODENSE, pp } from '../../support/builders.ts';
import { rateCell, rateSeries } from '../barometer/rateSeries.ts';
import { expectWholeChart } from './modelFaults.ts';
import { odense, plain, series as shippedSeries } from './odense.ts';

const cells = (...rates: readonly (string | undefined)[]) => rates.map((rate) => rateCell(rate));
const series = deepFreeze(
  rateSeries(
    '2018-01',
    {
      [ODENSE]: cells('5.4', '5.3', undefined, '5.2', '5.2'),
      [NATIONAL]: cells('3.5', '4.1', '4.0', undefined, '3.9'),
    },
    { breaks: [{ period: '2018-04', text: 'Ny opgørelse' }] },
  ),
);
const decision = (
  title: string,
  dates: Partial<Record<'proposed' | 'recommended' | 'approved', string>>,
): Decision => {
  const by = (date: string | undefined) => ({ body: 'Udvalget', ...(date === undefined ? {} : { date }) });
  return {
    key: title,
    title,
    text: '',
    projects: [],
    source: 'referat',
    ...('proposed' in dates ? { proposedBy: by(dates.proposed) } : {}),
    ...('recommended' in dates ? { recommendedBy: by(dates.recommended) } : {}),
    ...('approved' in dates ? { approvedBy: by(dates.approved) } : {}),
  };
};

function modelOf(
  overrides: Partial<GapBarometer> = {},
  decisions: readonly Decision[] = [],
  range?: PeriodRange,
  of: Series = series,
): GapChartModel {
  const model = toGapChart(of, computeGapBarometer(buildGapBarometer(overrides)), decisions, range);
  if (model === undefined) throw new Error('no chart');
  return model;
}

describe('the gap over time', () => {
  it('is the local rate less the national one, exactly, and a gap in the line where one is missing', () => {
    const { chart } = modelOf();
    expect(chart.lines.map(({ points }) => points)).toEqual([[1.9, 1.2, null, null, 1.3]]);
    expect(chart.table.rows.map((row) => row.map(cellText))).toEqual([
      ['januar 2018', '1,9'],
      ['februar 2018', '1,2'],
      ['marts 2018', 'ikke oplyst'],
      ['april 2018', 'ikke oplyst'],
      ['maj 2018', '1,3'],
    ]);
    expect(chart.table.rows[4]?.[1]).toEqual({ unit: 'percentagePoints', amount: pp('1.3') });
  });

  it('has bands up to the limits, the limits with their values, and the baseline', () => {
    const { chart } = modelOf();
    expect([chart.yMin, chart.yMax]).toEqual([0, 2]);
    expect(chart.zones).toEqual([
      { colour: 'green', from: 0, to: 0.95 },
      { colour: 'yellow', from: 0.95, to: 1.9 },
      { colour: 'red', from: 1.9, to: 2 },
    ]);
    expect(chart.limits).toEqual([
      { value: 0.95, label: 'grøn til 0,95', kind: 'limit' },
      { value: 1.9, label: 'gul til 1,9', kind: 'limit' },
      { value: 1.9, label: 'start 1,9', kind: 'baseline' },
    ]);
  });

  test.each<[Partial<GapBarometer>, string, number]>([
    [{}, 'vores standardregel', 3],
    [{ bands: [{ colour: 'green', upTo: pp('1.0') }, { colour: 'red' }] }, 'oplyst', 2],
    [{ baseline: { gap: pp('0.0'), source: 'referat' } }, 'ikke oplyst', 0],
  ])('says whose limits they are: %#', (overrides, whose, bands) => {
    const { chart } = modelOf(overrides);
    expect(chart.subtitle).toContain(`Grænser: ${whose}.`);
    expect(chart.zones).toHaveLength(bands);
  });

  it('reaches below 0 when the municipality lies under the country', () => {
    const under = rateSeries('2021-12', { [ODENSE]: cells('1.5', '1.7'), [NATIONAL]: cells('2.4', '2.6') });
    const { chart } = modelOf({}, [], undefined, under);
    expect([chart.yMin, chart.zones?.[0]]).toEqual([-1, { colour: 'green', from: -1, to: 0.95 }]);
    expectWholeChart(chart);
  });

  it('says in a sentence from where to where it went, unless there is but one month', () => {
    expect(plain(modelOf().chart.summary)).toBe(
      'Afstanden gik fra 1,9 %-point i januar 2018 til 1,3 %-point i maj 2018.',
    );
    expect(modelOf({}, [], { from: '2018-05', to: '2018-05' }).chart.summary).toContain('for få måneder');
  });

  it('shows nothing outside the chosen period', () => {
    const { chart } = modelOf({}, [], { from: '2018-02', to: '2018-03' });
    expect(chart.months).toEqual(['2018-02', '2018-03']);
    expect(chart.lines[0]?.points).toEqual([1.2, null]);
    expect(chart.breaks).toEqual([]);
    expect(modelOf().chart.breaks.map(({ month }) => month)).toEqual(['2018-04']);
  });

  it('is none without a month that has both rates, in the series or in the chosen period', () => {
    const figures = computeGapBarometer(buildGapBarometer());
    expect(toGapChart(series, figures, [], { from: '2018-03', to: '2018-04' })).toBeUndefined();
    expect(
      toGapChart(rateSeries('2018-01', { [ODENSE]: cells('5.2') }), figures, [], undefined),
    ).toBeUndefined();
    const { areas: _, ...unplaced } = buildGapBarometer();
    expect(toGapChart(series, computeGapBarometer(unplaced), [], undefined)).toBeUndefined();
  });
});

describe('decisions on the time axis', () => {
  const markersOf = (decisions: readonly Decision[], range?: PeriodRange) =>
    modelOf({}, decisions, range).markers;

  it('are numbered from 1 in order of time, and told with their date', () => {
    const late = decision('Sent', { approved: '2018-05-09' });
    const early = decision('Tidligt', { approved: '2018-02-27' });
    expect(markersOf([late, early])).toEqual([
      { number: 1, month: '2018-02', text: '27. februar 2018: Tidligt' },
      { number: 2, month: '2018-05', text: '9. maj 2018: Sent' },
    ]);
  });

  it('stand at the day of the last step: approved, else recommended, else proposed', () => {
    const monthOf = (dates: Parameters<typeof decision>[1]) => markersOf([decision('x', dates)])[0]?.month;
    const all = { proposed: '2018-01-01', recommended: '2018-02-01', approved: '2018-03-01' };
    expect(monthOf(all)).toBe('2018-03');
    expect(monthOf({ proposed: '2018-01-01', recommended: '2018-02-01' })).toBe('2018-02');
    expect(monthOf({ proposed: '2018-01-01' })).toBe('2018-01');
  });

  it('without a date, or outside the chosen period, are not there; the others are numbered anew', () => {
    const two = [decision('a', { approved: '2018-01-31' }), decision('b', { approved: '2018-02-01' })];
    expect(markersOf([decision('x', {}), ...two])).toHaveLength(2);
    expect(markersOf(two, { from: '2018-02', to: '2018-05' })).toEqual([
      { number: 1, month: '2018-02', text: '1. februar 2018: b' },
    ]);
  });

  it('are the same in the chart as in the list beside it', () => {
    const { chart, markers } = modelOf({}, [decision('a', { approved: '2018-01-31' })]);
    expect(chart.markers).toEqual(markers.map(({ month, number, text }) => ({ month, number, label: text })));
  });
});

it("Odense's chart is whole, and green begins at 0.95", () => {
  const [figures] = odense.gaps;
  const model = figures && toGapChart(shippedSeries, figures, odense.edition.decisions.items, undefined);
  expect(model?.chart.limits?.[0]?.label).toBe('grøn til 0,95');
  expect(model?.markers.length).toBeGreaterThan(0);
  if (model !== undefined) expectWholeChart(model.chart);
});

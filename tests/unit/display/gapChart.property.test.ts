import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import type { Decision } from '../../../src/barometer/edition.ts';
import { toGapChart } from '../../../src/display/gapChart.ts';
import { toGapMove } from '../../../src/display/gapMoveText.ts';
import type { PeriodRange } from '../../../src/display/periodRange.ts';
import { ratedMonths, toRatesChart } from '../../../src/display/ratesChart.ts';
import { arbGapBarometer, RUNS } from '../../support/arbitraries.ts';
import { deepFreeze, NATIONAL, ODENSE } from '../../support/builders.ts';
import { rateCell, rateSeries } from '../barometer/rateSeries.ts';
import { expectDanish, textsIn } from './danish.ts';
import { chartFaults, expectWholeChart } from './modelFaults.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const arbMonth = fc
  .tuple(fc.integer({ min: 2017, max: 2019 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const arbRange: fc.Arbitrary<PeriodRange | undefined> = fc.option(
  fc.tuple(arbMonth, arbMonth).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  { nil: undefined },
);
const arbCells = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 120 }).map((tenths) => rateCell((tenths / 10).toFixed(1))) },
    { weight: 1, arbitrary: fc.constant(rateCell(undefined)) },
  ),
  { maxLength: 14 },
);
const arbSeries = fc
  .tuple(fc.tuple(arbCells, arbCells, arbCells), arbMonth, fc.boolean())
  .map(([[local, national, other], broken, isBroken]) => {
    const series = rateSeries('2017-11', { '169': other, [NATIONAL]: national, [ODENSE]: local });
    const isWithin = isBroken && series.periods.includes(broken);
    return { ...series, breaks: isWithin ? [{ period: broken, text: 'Ny opgørelse' }] : [] };
  });
const arbDecisions: fc.Arbitrary<readonly Decision[]> = fc.array(
  fc.tuple(fc.constantFrom('proposedBy', 'recommendedBy', 'approvedBy'), arbMonth).map(([step, month]) => ({
    key: month,
    title: 'Barometeret godkendes',
    text: '',
    projects: [],
    source: 'referat',
    [step]: { body: 'Udvalget', date: `${month}-15` },
  })),
  { maxLength: 5 },
);

it('a chart of the gap is whole: bands on each other, markers in order, nothing outside its axis or its period', () => {
  fc.assert(
    fc.property(arbSeries, arbGapBarometer, arbDecisions, arbRange, (series, barometer, decisions, range) => {
      const figures = computeGapBarometer({ ...barometer, areas: { local: ODENSE, national: NATIONAL } });
      const model = toGapChart(deepFreeze(series), deepFreeze(figures), deepFreeze(decisions), range);
      fc.pre(model !== undefined);
      expect(chartFaults(model.chart)).toEqual([]);
      expectDanish(textsIn([model.chart.summary, model.chart.subtitle, model.chart.limits, model.markers]));
      const all = ratedMonths(series);
      const isWithin = (month: string) => range === undefined || (month >= range.from && month <= range.to);
      if (all.some(isWithin)) {
        expect(model.chart.months).toEqual(all.filter(isWithin));
        expect(model.markers.map(({ month }) => month).filter((month) => !isWithin(month))).toEqual([]);
      }
    }),
    RUNS,
  );
});

it('a chart of the rates is whole, and says the same gap as the chart of the gap', () => {
  fc.assert(
    fc.property(arbSeries, arbGapBarometer, arbRange, (series, barometer, range) => {
      const placed = { ...barometer, areas: { local: ODENSE, national: NATIONAL } };
      const rates = toRatesChart(deepFreeze(series), placed, 'Odense', range);
      const gap = toGapChart(series, computeGapBarometer(placed), [], range);
      fc.pre(rates !== undefined);
      expect(chartFaults(rates)).toEqual([]);
      if (gap !== undefined) {
        const [local, national] = ['local', 'national'].map((role) =>
          rates.lines.find((line) => line.role === role),
        );
        const differences = rates.months.map((_, index) => {
          const [here, there] = [local?.points[index] ?? null, national?.points[index] ?? null];
          // Whole tenths, and no −0.
          return here === null || there === null ? null : Math.round((here - there) * 10) / 10 + 0;
        });
        expect(gap.chart.lines[0]?.points).toEqual(differences);
      }
    }),
    RUNS,
  );
});

it('the sentence on what moved the gap is whole, for any period', () => {
  fc.assert(
    fc.property(arbSeries, arbGapBarometer, arbRange, (series, barometer, range) => {
      const placed = { ...barometer, areas: { local: ODENSE, national: NATIONAL } };
      expectDanish(textsIn(toGapMove(series, placed, 'Odense', range)));
    }),
    RUNS,
  );
});

it('both charts are Danish to the last cell of their tables', () => {
  fc.assert(
    fc.property(arbSeries, arbGapBarometer, (series, barometer) => {
      const placed = { ...barometer, areas: { local: ODENSE, national: NATIONAL } };
      const charts = [
        toRatesChart(series, placed, 'Odense', undefined),
        toGapChart(series, computeGapBarometer(placed), [], undefined)?.chart,
      ];
      for (const chart of charts) {
        if (chart !== undefined) expectWholeChart(chart);
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areComparable, compareSeries, mergeSeries } from '../../../src/barometer/compareSeries.ts';
import { compareDecimals } from '../../../src/barometer/decimal.ts';
import { findRevisions } from '../../../src/barometer/revision.ts';
import { lineOf, type Series, type SeriesCell } from '../../../src/barometer/series.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { buildGapBarometer, buildObservation, dec, deepFreeze, ODENSE } from '../../support/builders.ts';
import { arbSeries } from '../api/seriesArbitraries.ts';

const GAP: SeriesCell = { kind: 'gap' };

function cell(value: string, rest: object = {}): SeriesCell {
  return { kind: 'value', value: dec(value), isDerived: false, isUnadjusted: false, ...rest };
}

/** Odense's rate by month, "–" for a gap. */
function odense(rates: Readonly<Record<string, string>>, overrides: Partial<Series> = {}): Series {
  return {
    title: 'Bruttoledighed',
    source: 'Pressen',
    areas: [{ code: ODENSE, label: 'Odense' }],
    measures: [{ code: 'pct', label: 'Procent' }],
    frequency: 'month',
    periods: Object.keys(rates),
    cells: Object.values(rates).map((rate) => (rate === '–' ? GAP : cell(rate))),
    breaks: [{ period: '2017-07', text: 'Ny opgørelse' }],
    ...overrides,
  };
}

const SHIPPED = odense({ '2017-06': '6.3', '2017-07': '6.4', '2017-08': '–', '2017-09': '6.0' });
const NEWER = odense({ '2017-07': '6.1', '2017-08': '5.9', '2017-09': '6.00', '2017-10': '5.8' });
const PROVENANCE = { source: 'Danmarks Statistik, AUS08', fetchedOn: '2018-11-01' };

const periodsOf = (list: readonly { readonly period: string }[]) => list.map(({ period }) => period);

/** The numbers of a line, as written; "–" for a gap. */
function rates(series: Series, area: string = ODENSE): string[] {
  return lineOf(series, area, 'pct').map(({ cell: one }) =>
    one.kind === 'value' ? `${one.value.units}e-${one.value.decimals}` : '–',
  );
}

describe('what a newer series says otherwise', () => {
  const comparison = compareSeries(SHIPPED, NEWER);

  it('is told apart: new, revised, only in the shipped one', () => {
    expect(periodsOf(comparison.added)).toEqual(['2017-08', '2017-10']);
    expect(periodsOf(comparison.onlyShipped)).toEqual(['2017-06']);
    expect(comparison.revised).toEqual([
      {
        area: { code: ODENSE, label: 'Odense' },
        measure: { code: 'pct', label: 'Procent' },
        period: '2017-07',
        before: cell('6.4'),
        after: cell('6.1'),
      },
    ]);
  });

  it('is nothing where only the precision differs', () => {
    expect(comparison.unchanged).toBe(1);
  });

  it('says nothing of areas that were not asked for', () => {
    const fyn = { ...SHIPPED, areas: [{ code: '07', label: 'Landsdel Fyn' }] };
    expect(compareSeries(fyn, NEWER)).toMatchObject({ revised: [], onlyShipped: [], unchanged: 0 });
    expect(compareSeries(fyn, NEWER).added).toHaveLength(4);
  });
});

describe('the shipped series with newer values', () => {
  const merged = mergeSeries(deepFreeze(SHIPPED), deepFreeze(NEWER), PROVENANCE);

  it('takes them over cell by cell, and keeps what only it has', () => {
    expect(merged.periods).toEqual(['2017-06', '2017-07', '2017-08', '2017-09', '2017-10']);
    expect(rates(merged)).toEqual(['63e-1', '61e-1', '59e-1', '600e-2', '58e-1']);
  });

  it('says of each new value where it comes from, and of the others what it always said', () => {
    expect(lineOf(merged, ODENSE, 'pct')[1]?.cell).toMatchObject(PROVENANCE);
    expect(lineOf(merged, ODENSE, 'pct')[0]?.cell).toEqual(cell('6.3'));
    expect(merged).toMatchObject({
      title: 'Bruttoledighed',
      source: 'Pressen',
      breaks: SHIPPED.breaks,
    });
  });

  it('keeps the source that a newer value brings with it', () => {
    const sourced = odense({ '2017-07': '6.1' }, { cells: [cell('6.1', { source: 'Tabel 4' })] });
    expect(lineOf(mergeSeries(SHIPPED, sourced, PROVENANCE), ODENSE, 'pct')[1]?.cell).toMatchObject({
      source: 'Tabel 4',
      fetchedOn: '2018-11-01',
    });
  });

  it('fills the months between the two with gaps, and adds areas it did not have', () => {
    const later = odense({ '2017-12': '5.5' }, { areas: [{ code: '07', label: 'Landsdel Fyn' }] });
    const both = mergeSeries(SHIPPED, later, PROVENANCE);
    expect(both.areas.map(({ code }) => code)).toEqual([ODENSE, '07']);
    expect(rates(both)).toEqual(['63e-1', '64e-1', '–', '60e-1', '–', '–', '–']);
    expect(rates(both, '07')).toEqual(['–', '–', '–', '–', '–', '–', '55e-1']);
  });

  it('is refused where one has months and the other quarters', () => {
    const quarters = odense({ '2017-Q3': '6.0' }, { frequency: 'quarter' });
    expect(areComparable(SHIPPED, quarters)).toBe(false);
    expect(() => mergeSeries(SHIPPED, quarters, PROVENANCE)).toThrow(RangeError);
  });

  it('revises what an edition used, which itself stays', () => {
    const barometer = buildGapBarometer({ observations: [buildObservation(ODENSE, '2017-07', '6.4')] });
    expect(findRevisions(barometer, SHIPPED, 'pct')).toEqual([]);
    expect(findRevisions(barometer, merged, 'pct')).toEqual([
      { observation: barometer.observations[0], now: dec('6.1') },
    ]);
    expect(barometer.observations[0]?.value).toEqual(dec('6.4'));
  });
});

/** Two series of one frequency that share some areas, measures and periods. */
const arbPair = fc.tuple(arbSeries, arbSeries).map(([shipped, other]): [Series, Series] => {
  const isSame = shipped.frequency === other.frequency;
  return [shipped, isSame ? other : { ...other, frequency: shipped.frequency, periods: [], cells: [] }];
});

/** Every cell of a series by area, measure and period. */
function cellsByPlace(series: Series): Map<string, SeriesCell> {
  return new Map(
    series.areas.flatMap(({ code: area }) =>
      series.measures.flatMap(({ code: measure }) =>
        lineOf(series, area, measure).map(
          ({ period, cell: one }) => [JSON.stringify([area, measure, period]), one] as const,
        ),
      ),
    ),
  );
}

/** In milliseconds: a thousand pairs take a second or two, more on a busy machine. */
const TIME = 30_000;

describe('whatever the two series are', () => {
  it(
    'the merged one has every newer value, else the shipped cell, and nothing of it is new to the newer one',
    () => {
      fc.assert(
        fc.property(arbPair, ([shipped, newer]) => {
          const merged = mergeSeries(shipped, newer, PROVENANCE);
          expect(merged.cells).toHaveLength(
            merged.areas.length * merged.measures.length * merged.periods.length,
          );
          const [found, old, fresh] = [merged, shipped, newer].map(cellsByPlace);
          const wrong = [...(found ?? [])].filter(([place, one]) => {
            const after = fresh?.get(place) ?? GAP;
            return after.kind === 'value' && one.kind === 'value'
              ? compareDecimals(one.value, after.value) !== 0
              : after.kind === 'value' || one !== (old?.get(place) ?? one);
          });
          expect(wrong).toEqual([]);
          expect(compareSeries(merged, newer)).toMatchObject({ added: [], revised: [] });
          expect(mergeSeries(merged, newer, PROVENANCE).cells).toEqual(merged.cells);
        }),
        RUNS,
      );
    },
    TIME,
  );

  it(
    'each observation of either is counted once: new, revised, only shipped or unchanged',
    () => {
      fc.assert(
        fc.property(arbPair, ([shipped, newer]) => {
          const { added, revised, onlyShipped, unchanged } = compareSeries(shipped, newer);
          const both = revised.length + unchanged;
          const count = (series: Series) => series.cells.filter(({ kind }) => kind === 'value').length;
          expect(both + added.length).toBe(count(newer));
          expect(both + onlyShipped.length).toBeLessThanOrEqual(count(shipped));
          expect(compareSeries(newer, newer)).toMatchObject({ added: [], revised: [], onlyShipped: [] });
        }),
        RUNS,
      );
    },
    TIME,
  );
});

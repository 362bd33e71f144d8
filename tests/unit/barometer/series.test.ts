import { describe, expect, it } from 'vitest';
import { lineOf, type Series, type SeriesCell } from '../../../src/barometer/series.ts';
import { dec } from '../../support/builders.ts';

const cell = (value: string): SeriesCell => ({
  kind: 'value',
  value: dec(value),
  isDerived: false,
  isUnadjusted: false,
});

/** Two areas, two measures, two months; Odense has no rate for August. */
const series: Series = {
  title: 'Bruttoledighed',
  areas: [
    { code: '461', label: 'Odense' },
    { code: '000', label: 'Hele landet' },
  ],
  measures: [
    { code: 'persons', label: 'Fuldtidspersoner' },
    { code: 'rate', label: 'Procent' },
  ],
  frequency: 'month',
  periods: ['2018-07', '2018-08'],
  cells: [
    cell('5400'),
    cell('5500'),
    cell('5.1'),
    { kind: 'gap' },
    cell('107000'),
    cell('108000'),
    cell('3.8'),
    cell('3.9'),
  ],
  breaks: [],
};

describe('a line of a series', () => {
  it('is that of its own area and measure, month by month', () => {
    expect(lineOf(series, '000', 'rate')).toEqual([
      { period: '2018-07', cell: cell('3.8') },
      { period: '2018-08', cell: cell('3.9') },
    ]);
    expect(lineOf(series, '461', 'persons').map((point) => point.cell)).toEqual([cell('5400'), cell('5500')]);
  });

  it('keeps a gap as a gap', () => {
    expect(lineOf(series, '461', 'rate')[1]).toEqual({ period: '2018-08', cell: { kind: 'gap' } });
  });

  it('has gaps where cells are lacking at the end', () => {
    const short = { ...series, cells: series.cells.slice(0, 7) };
    expect(lineOf(short, '000', 'rate')[1]).toEqual({ period: '2018-08', cell: { kind: 'gap' } });
  });

  it('is empty for an area or a measure the series has not', () => {
    expect(lineOf(series, '657', 'rate')).toEqual([]);
    expect(lineOf(series, '461', 'share')).toEqual([]);
  });
});

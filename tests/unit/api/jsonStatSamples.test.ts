import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { writeSeries } from '../../../src/api/writeSeries.ts';
import { decimalToNumber } from '../../../src/barometer/decimal.ts';
import { lineOf, type Series } from '../../../src/barometer/series.ts';
import { dec } from '../../support/builders.ts';
import { readable, shipped, type Wire } from './wire.ts';

const fixture = (name: string): Wire =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

/** The series of a document that has nothing wrong in it. */
function read(json: unknown): Series {
  const { value, findings } = readable(parseSeries('x.json', json));
  expect(findings).toEqual([]);
  return value;
}

/** The numbers of a line, period by period; null where there is a gap. */
function numbers(series: Series, area: string, measure: string): (number | null)[] {
  return lineOf(series, area, measure).map(({ cell }) =>
    cell.kind === 'value' ? decimalToNumber(cell.value) : null,
  );
}

describe('a one-cell answer of StatBank', () => {
  const series = read(fixture('statbankFolk1a'));

  it('is one quarter of one measure, without areas', () => {
    expect(series).toMatchObject({
      title: 'Population at the first day of the quarter by Indhold and time',
      source: 'Statistics Denmark',
      updated: '2020-02-11T07:00:00Z',
      areas: [{ code: '', label: '' }],
      measures: [{ code: 'FOLK1A', label: 'Population at the first day of the quarter' }],
      frequency: 'quarter',
      periods: ['2020-Q1'],
    });
  });

  it('has its one value, a whole number', () => {
    expect(lineOf(series, '', 'FOLK1A')).toMatchObject([
      { period: '2020-Q1', cell: { kind: 'value', value: dec('5822763') } },
    ]);
  });
});

describe('an answer of StatBank with three dimensions', () => {
  const series = read(fixture('statbankStraf42'));

  it('is named after its contents, and an extra dimension of one category is no measure', () => {
    expect(series).toMatchObject({ frequency: 'year', periods: ['2023'], areas: [{ code: '' }] });
    expect(series.measures).toEqual([{ code: 'STRAF42', label: 'Decisions, total' }]);
    expect(numbers(series, '', 'STRAF42')).toEqual([233_454]);
  });
});

describe('AUS08 in the shape in which StatBank answers', () => {
  const json = fixture('aus08Constructed');
  const series = read(json);
  const { value } = JSON.parse(JSON.stringify(json['dataset']));

  it('has the two areas, the seasonal measure and 36 months', () => {
    expect(series.areas).toEqual([
      { code: '000', label: 'Hele landet' },
      { code: '461', label: 'Odense' },
    ]);
    expect(series.measures).toEqual([{ code: '9', label: 'Sæsonkorrigeret i pct. af arbejdsstyrken' }]);
    expect(series.frequency).toBe('month');
    expect(series.periods).toHaveLength(36);
    expect([series.periods[0], series.periods[35]]).toEqual(['2017-01', '2019-12']);
  });

  it('is read cell by cell', () => {
    expect(numbers(series, '000', '9')).toEqual(value.slice(0, 36));
    expect(numbers(series, '461', '9')).toEqual(value.slice(36));
  });

  it('keeps the one decimal that it is given with', () => {
    const at = (period: string) => lineOf(series, '000', '9').find((point) => point.period === period)?.cell;
    expect(at('2018-04')).toMatchObject({ value: { units: 40, decimals: 1 } });
    expect(at('2017-01')).toEqual({ kind: 'gap' });
  });
});

describe('the series that is shipped', () => {
  const json = shipped('series/bruttoledighed.json');
  const series = read(json);
  const values = Object(json['value']);

  it('is read cell by cell', () => {
    const cells = series.areas.flatMap(({ code: area }) =>
      series.measures.flatMap(({ code }) => numbers(series, area, code)),
    );
    expect(cells).toHaveLength(6 * 2 * 92);
    expect(Object.fromEntries(cells.flatMap((value, at) => (value === null ? [] : [[at, value]])))).toEqual(
      values,
    );
  });

  it('keeps the remark of a cell, its source, and a month that is only about right', () => {
    const odense = lineOf(series, '461', 'antal').find(({ cell }) => cell.kind === 'value');
    expect(odense?.cell).toMatchObject({ kind: 'value', source: expect.stringMatching(/./) });
    const approximate = series.cells.filter((cell) => cell.kind === 'value' && cell.isApproximate);
    expect(approximate).toHaveLength(1);
  });

  it('has its break, with its source', () => {
    expect(series.breaks).toMatchObject([{ period: '2017-07', source: expect.stringMatching(/\w/) }]);
  });
});

describe.each(['statbankFolk1a', 'statbankStraf42', 'aus08Constructed'])('%s', (name) => {
  it('is the same series after writing and reading it back', () => {
    const series = read(fixture(name));
    expect(read(JSON.parse(JSON.stringify(writeSeries(series))))).toEqual(series);
  });
});

import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { lineOf } from '../../../src/barometer/series.ts';
import { dec } from '../../support/builders.ts';
import { AREAS, dataset, line, parse, TIMES } from './jsonStat.ts';
import { expectFailed, told, type Wire } from './wire.ts';

const times = (...index: readonly string[]) => ({
  ...dataset(),
  size: [2, index.length],
  dimension: { OMRÅDE: AREAS, Tid: { category: { index } } },
  value: Array.from({ length: 2 * index.length }, (_, at) => at),
});

describe('categories', () => {
  const withAreas = (category: Wire) => dataset({ dimension: { OMRÅDE: { category }, Tid: TIMES } });

  it('come in the order of their places, not of the keys', () => {
    const { series } = parse(withAreas({ index: { 461: 1, '000': 0 } }));
    expect(series.areas.map(({ code }) => code)).toEqual(['000', '461']);
    expect(line(series, '000')).toEqual(['38e-1', '39e-1']);
  });

  it('need no index when there is one', () => {
    const json = dataset({
      size: [1, 2],
      dimension: { OMRÅDE: { category: { label: { 461: 'Odense' } } }, Tid: TIMES },
      value: [5.1, 5.2],
    });
    expect(line(parse(json).series, '461')).toEqual(['51e-1', '52e-1']);
  });

  it.each<[string, Wire, string]>([
    [
      'several without an index',
      { label: { '000': 'a', 461: 'b' } },
      'dimension.OMRÅDE.category.index: list',
    ],
    ['places with a hole', { index: { '000': 0, 461: 2 } }, 'dimension.OMRÅDE.category.index: list'],
    ['a code twice', { index: ['461', '461'] }, 'dimension.OMRÅDE.category.index: uniqueKey'],
  ])('%s are no order', (_, category, finding) => {
    expect(told(expectFailed(parseSeries('x.json', withAreas(category))))).toEqual([`${finding}, leftOut`]);
  });
});

describe('roles', () => {
  const MEASURES = { category: { index: ['9', '10'], label: { 9: 'Procent', 10: 'Antal' } } };
  const CONTENTS = { category: { label: { AUS08: 'Ledige' }, unit: { AUS08: { decimals: 1 } } } };

  it('are found by the names that StatBank uses', () => {
    const { series, findings } = parse({
      id: ['OMRÅDE', 'SAESONFAK', 'ContentsCode', 'Tid'],
      size: [2, 2, 1, 2],
      dimension: { OMRÅDE: AREAS, SAESONFAK: MEASURES, ContentsCode: CONTENTS, Tid: TIMES },
      value: [38, 39, 1, 2, 51, 52, 3, 4],
    });
    expect(findings).toEqual([]);
    expect(series.measures.map(({ code }) => code)).toEqual(['9', '10']);
    expect(line(series, '461', '9')).toEqual(['510e-1', '520e-1']);
    expect(line(series, '461', '10')).toEqual(['30e-1', '40e-1']);
  });

  it('are found by other names, and time by its codes, in any order', () => {
    const { series } = parse({
      id: ['hvornår', 'geo'],
      size: [2, 2],
      dimension: { geo: AREAS, hvornår: { category: { index: ['2018K1', '2018K2'] } } },
      value: [3.8, 5.1, 3.9, 5.2],
    });
    expect(series.frequency).toBe('quarter');
    expect(line(series, '461')).toEqual(['51e-1', '52e-1']);
  });

  it('that name no dimension are said, and found otherwise', () => {
    const { series, findings } = parse(dataset({ role: { geo: ['nowhere'], time: ['Tid'] } }));
    expect(findings).toEqual(['role.geo: knownReference, ignored']);
    expect(line(series, '461')).toEqual(['51e-1', '52e-1']);
  });

  it('leave every further dimension that varies to the measures', () => {
    const sexes = { category: { index: ['M', 'K'], label: { M: 'Mænd', K: 'Kvinder' } } };
    const { series } = parse({
      id: ['SAESONFAK', 'KØN', 'Tid'],
      size: [2, 2, 2],
      dimension: { SAESONFAK: MEASURES, KØN: sexes, Tid: TIMES },
      value: [1, 2, 3, 4, 5, 6, 7, 8],
    });
    expect(series.measures).toEqual([
      { code: '9/M', label: 'Procent, Mænd' },
      { code: '9/K', label: 'Procent, Kvinder' },
      { code: '10/M', label: 'Antal, Mænd' },
      { code: '10/K', label: 'Antal, Kvinder' },
    ]);
    expect(line(series, '', '10/M')).toEqual(['5e-0', '6e-0']);
  });

  it('without time there is no series', () => {
    const json = dataset({
      id: ['OMRÅDE', 'x'],
      dimension: { OMRÅDE: AREAS, x: { category: { index: ['a', 'b'] } } },
      role: undefined,
    });
    expect(told(expectFailed(parseSeries('x.json', json)))).toEqual(['role: other, leftOut']);
  });
});

describe('periods', () => {
  it('come earliest first and without holes, whatever their order in the file', () => {
    const { series, findings } = parse(times('2018M10', '2018M07'));
    expect(findings).toEqual([]);
    expect(series.periods).toEqual(['2018-07', '2018-08', '2018-09', '2018-10']);
    expect(line(series, '000')).toEqual(['1e-0', '–', '–', '0e-0']);
  });

  it.each([
    [['2017', '2018'], 'year', ['2017', '2018']],
    [['2018H1', '2018H2'], 'halfYear', ['2018-H1', '2018-H2']],
    [['2018K1', '2018Q2'], 'quarter', ['2018-Q1', '2018-Q2']],
    [['2018U52', '2019U01'], 'week', ['2018-W52', '2019-W01']],
  ])('%j are of the frequency %s', (codes, frequency, periods) => {
    expect(parse(times(...codes)).series).toMatchObject({ frequency, periods });
  });

  it('none at all is a series without observations', () => {
    expect(parse(times()).series).toMatchObject({ periods: [], cells: [] });
  });

  it.each([
    ['of another frequency', ['2018M07', '2018K3'], ['dimension.Tid.category.index.2018K3: period, leftOut']],
    ['that are none', ['2018M07', 'juli'], ['dimension.Tid.category.index.juli: period, leftOut']],
    [
      'written in two ways',
      ['2018M07', '2018-07'],
      ['dimension.Tid.category.index.2018-07: uniqueKey, leftOut'],
    ],
  ])('%s are left out and said', (_, codes, findings) => {
    const parsed = parse(times(...codes));
    expect(parsed.findings).toEqual(findings);
    expect(line(parsed.series, '461')).toEqual(['2e-0']);
  });

  it('that reach further than any series are refused, and nothing is filled in', () => {
    const findings = expectFailed(parseSeries('x.json', times('0001M01', '9999M12')));
    expect(told(findings)).toEqual(['dimension.Tid.category.index: orderedPeriod, leftOut']);
  });
});

describe('what others put in the extension', () => {
  it('costs nothing but our own notes', () => {
    const { series, findings } = parse(dataset({ extension: { observations: 'see footnote', px: {} } }));
    expect(findings).toEqual(['extension.observations: object, ignored']);
    expect(line(series, '461')).toEqual(['51e-1', '52e-1']);
  });

  it('a break at no period of the series is said', () => {
    const breaks = [{ time: '2018K1', text: 'x' }];
    expect(parse(dataset({ extension: { breaks } })).findings).toEqual([
      'extension.breaks[0].time: period, leftOut',
    ]);
  });

  it('the notes of a cell are kept', () => {
    const observations = {
      3: {
        source: 'dst',
        remark: 'foreløbig',
        derived: true,
        approximateMonth: true,
        fetchedOn: '2018-10-01',
        decimals: 2,
      },
    };
    const { series } = parse(
      dataset({ extension: { sources: { dst: 'Danmarks Statistik' }, observations } }),
    );
    expect(lineOf(series, '461', '')[1]?.cell).toEqual({
      kind: 'value',
      value: dec('5.20'),
      source: 'Danmarks Statistik',
      fetchedOn: '2018-10-01',
      remark: 'foreløbig',
      isDerived: true,
      isUnadjusted: false,
      isApproximate: true,
    });
  });
});

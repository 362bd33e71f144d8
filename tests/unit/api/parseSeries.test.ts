import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { lineOf, type Series } from '../../../src/barometer/series.ts';
import { dec } from '../../support/builders.ts';
import { expectFailed, readable, told, type Wire } from './wire.ts';

const AREAS = { category: { index: ['000', '461'], label: { '000': 'Hele landet', 461: 'Odense' } } };
const TIMES = { category: { index: ['2018M07', '2018M08'] } };

/** A 2.0 dataset of two areas and two months; a test writes out only what it is about. */
function dataset(overrides: Wire = {}): Wire {
  return {
    version: '2.0',
    class: 'dataset',
    id: ['OMRÅDE', 'Tid'],
    size: [2, 2],
    role: { geo: ['OMRÅDE'], time: ['Tid'] },
    dimension: { OMRÅDE: AREAS, Tid: TIMES },
    value: [3.8, 3.9, 5.1, 5.2],
    ...overrides,
  };
}

function parse(json: unknown) {
  const { value, findings } = readable(parseSeries('x.json', json));
  return { series: value, findings: told(findings) };
}

/** A line as a reader sees it: a number per period, its status behind it, "–" for a gap. */
function line(series: Series, area: string, measure = ''): string[] {
  return lineOf(series, area, measure).map(({ cell }) => {
    const value = cell.kind === 'value' ? `${cell.value.units}e-${cell.value.decimals}` : '–';
    return cell.status === undefined ? value : `${value} ${cell.status}`;
  });
}

const times = (...index: readonly string[]) => ({
  ...dataset(),
  size: [2, index.length],
  dimension: { OMRÅDE: AREAS, Tid: { category: { index } } },
  value: Array.from({ length: 2 * index.length }, (_, at) => at),
});

describe('the container', () => {
  const ODENSE = ['51e-1', '52e-1'];

  it.each<[string, unknown]>([
    ['2.0 by itself', dataset()],
    ['2.0 without version and class', dataset({ version: undefined, class: undefined })],
    ['2.0 under a name', { dataset: dataset() }],
    ['embedded in a collection', { class: 'collection', link: { item: [{ href: 'x' }, dataset()] } }],
    [
      '1.x under a name of its own',
      { ledige: { dimension: { ...dimension1(), ...role1() }, value: [3.8, 3.9, 5.1, 5.2] } },
    ],
    ['1.x without a name', { dimension: dimension1(), value: [3.8, 3.9, 5.1, 5.2] }],
  ])('%s', (_, json) => {
    const { series, findings } = parse(json);
    expect(findings).toEqual([]);
    expect(line(series, '461')).toEqual(ODENSE);
  });

  function dimension1(): Wire {
    return { OMRÅDE: AREAS, Tid: TIMES, id: ['OMRÅDE', 'Tid'], size: [2, 2] };
  }
  function role1(): Wire {
    return { role: { geo: ['OMRÅDE'], time: ['Tid'] } };
  }

  it.each<[string, unknown, string]>([
    [
      'a collection of links only',
      { class: 'collection', link: { item: [{ href: 'x' }] } },
      ': document, leftOut',
    ],
    ['two datasets', { a: dataset(), b: dataset() }, ': document, leftOut'],
    ['an error message', { errorTypeCode: 'EXTRACT-NOTFOUND', message: 'x' }, 'id: present, leftOut'],
    ['another version', dataset({ version: '3.0' }), 'version: oneOf, leftOut'],
    [
      '1.x without sizes',
      { dataset: { dimension: { id: ['Tid'] }, value: [] } },
      'dataset.dimension.size: present, leftOut',
    ],
  ])('%s is no dataset to show', (_, json, finding) => {
    expect(told(expectFailed(parseSeries('x.json', json)))).toContain(finding);
  });
});

describe('values', () => {
  it.each<[string, unknown]>([
    ['dense', [3.8, null, 5.1, 5.2]],
    ['sparse', { 0: 3.8, 2: 5.1, 3: 5.2 }],
    ['sparse with an empty place', { 0: 3.8, 1: null, 2: 5.1, 3: 5.2 }],
    ['with a sign in place of a number', [3.8, '..', 5.1, 5.2]],
  ])('%s', (_, value) => {
    const { series, findings } = parse(dataset({ value }));
    expect(findings).toEqual([]);
    expect(line(series, '000').map((text) => text.replace(' ..', ''))).toEqual(['38e-1', '–']);
    expect(line(series, '461')).toEqual(['51e-1', '52e-1']);
  });

  it('keep the decimals that the unit says, of whichever dimension', () => {
    const contents = { category: { label: { AUS08: 'Ledige' }, unit: { AUS08: { decimals: 2 } } } };
    const { series } = parse(
      dataset({
        id: ['OMRÅDE', 'ContentsCode', 'Tid'],
        size: [2, 1, 2],
        dimension: { OMRÅDE: AREAS, ContentsCode: contents, Tid: TIMES },
        value: [4, 3.9, 5.1, 5.25],
      }),
    );
    expect(line(series, '000', 'AUS08')).toEqual(['400e-2', '390e-2']);
  });

  it.each<[string, unknown, string, string]>([
    ['a number as a text', [3.8, '3,9', 5.1, 5.2], 'value[1]: number, unreadable', '–'],
    ['a number too fine to be held', [3.8, 3.12345678, 5.1, 5.2], 'value[1]: decimals, unreadable', '–'],
    ['a number so large that differences are not exact', { 1: 9e15 }, 'value.1: decimals, unreadable', '–'],
    ['a value outside', { 1: 3.9, 4: 1 }, 'value.4: knownKey, leftOut', '39e-1'],
  ])('%s is said with its place', (_, value, finding, second) => {
    const { series, findings } = parse(dataset({ value }));
    expect(findings).toEqual([finding]);
    expect(line(series, '000')[1]).toBe(second);
  });

  it.each<[string, Wire, string]>([
    ['too few values', { value: [1, 2, 3] }, 'value: rowLength, leftOut'],
    ['sizes that are not those of the lists', { size: [2, 3] }, 'size: other, leftOut'],
    ['an id twice', { id: ['Tid', 'Tid'] }, 'id: uniqueKey, leftOut'],
    ['an id without a dimension', { id: ['OMRÅDE', 'År'] }, 'dimension.År: present, leftOut'],
  ])('%s would put every figure in a wrong place', (_, overrides, finding) => {
    expect(told(expectFailed(parseSeries('x.json', dataset(overrides))))).toEqual([finding]);
  });
});

describe('status', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['one for all', 'p', ['38e-1 p', '– p', '51e-1 p', '52e-1 p']],
    ['a list of one for all', ['p'], ['38e-1 p', '– p', '51e-1 p', '52e-1 p']],
    ['one each', ['', '..', null, 'p'], ['38e-1', '– ..', '51e-1', '52e-1 p']],
    ['by place', { 1: '..', 3: 'p' }, ['38e-1', '– ..', '51e-1', '52e-1 p']],
  ])('%s', (_, status, cells) => {
    const { series, findings } = parse(dataset({ value: [3.8, null, 5.1, 5.2], status }));
    expect(findings).toEqual([]);
    expect([...line(series, '000'), ...line(series, '461')]).toEqual(cells);
  });

  it('of the wrong length or place is said', () => {
    expect(parse(dataset({ status: ['p', 'p'] })).findings).toEqual(['status: rowLength, ignored']);
    expect(parse(dataset({ status: { 7: 'p' } })).findings).toEqual(['status.7: knownKey, leftOut']);
  });

  it('has its codes explained when the source does it', () => {
    const { series } = parse(dataset({ extension: { status: { label: { p: 'foreløbig' } } } }));
    expect(series.statusLabels).toEqual({ p: 'foreløbig' });
  });
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

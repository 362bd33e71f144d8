import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { AREAS, dataset, line, parse, TIMES } from './jsonStat.ts';
import { expectFailed, told, type Wire } from './wire.ts';

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

describe('cells that are alike', () => {
  it('are one, so that a long series of a few hundred rates is small', () => {
    const { cells } = parse(dataset({ value: [3.8, 3.9, 3.8, 3.8] })).series;
    expect(new Set(cells).size).toBe(2);
  });

  it('keep what is said of one of them to it', () => {
    const { series } = parse(dataset({ value: [3.8, 3.8, 3.8, 3.8], status: { 2: 'p' } }));
    expect(series.cells.map(({ status }) => status)).toEqual([undefined, undefined, 'p', undefined]);
  });

  it('are each named where they are finer than they are said to be', () => {
    const unit = { AUS08: { decimals: 0 } };
    const contents = { category: { label: { AUS08: 'Ledige' }, unit } };
    const { findings } = parse(
      dataset({
        id: ['OMRÅDE', 'Tid', 'ContentsCode'],
        size: [2, 2, 1],
        dimension: { OMRÅDE: AREAS, Tid: TIMES, ContentsCode: contents },
        role: { geo: ['OMRÅDE'], time: ['Tid'], metric: ['ContentsCode'] },
        value: [3.8, 3.8, 4, 4],
      }),
    );
    expect(findings).toEqual(['value[0]: decimals, ignored', 'value[1]: decimals, ignored']);
  });
});

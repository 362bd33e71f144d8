import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { expectFailed, readable, shipped, told, type Wire } from './wire.ts';

const edition = (key: string, overrides: Wire = {}): Wire => ({
  key,
  kind: 'followUp',
  title: `Opfølgning ${key}`,
  meetingDate: key,
  documents: { edition: `odense/${key}/edition.json` },
  ...overrides,
});

const owner = (overrides: Wire = {}): Wire => ({
  key: 'odense',
  name: 'Odense Kommune',
  kind: 'municipality',
  editions: [edition('2018-10-30')],
  ...overrides,
});

const catalogue = (overrides: Wire = {}): Wire => ({
  format: 'investeringsbarometer/catalogue',
  version: '1.0',
  settings: { defaultOwner: 'odense' },
  owners: [owner()],
  ...overrides,
});

const read = (overrides: Wire = {}) => readable(parseCatalogue('index.json', catalogue(overrides)));
const owned = (overrides: Wire) => ({ owners: [owner(overrides)] });

describe('the shipped catalogue', () => {
  it('is read without a word', () => {
    const { value, findings } = readable(parseCatalogue('index.json', shipped('index.json')));
    expect(findings).toEqual([]);
    expect(value.defaultOwner).toBe('odense');
    expect(value.owners).toContainEqual(
      expect.objectContaining({ key: 'odense', shortName: 'Odense', areaCode: '461', synthetic: false }),
    );
    expect(value.series).toContainEqual(
      expect.objectContaining({ key: 'bruttoledighed', path: 'series/bruttoledighed.json' }),
    );
  });
});

describe('a catalogue', () => {
  it('has what it leaves out in a form that asks no questions', () => {
    expect(read().value).toEqual({
      defaultOwner: 'odense',
      outsideCalls: { allowed: false },
      owners: [expect.objectContaining({ shortName: 'Odense Kommune', synthetic: false, projects: [] })],
      series: [],
    });
  });

  it('has the newest edition first, whatever order they come in', () => {
    const days = ['2018-03-06', '2018-10-30', '2017-11-28'];
    const { value } = read(owned({ editions: days.map((day) => edition(day)) }));
    expect(value.owners[0]?.editions.map(({ key }) => key)).toEqual([
      '2018-10-30',
      '2018-03-06',
      '2017-11-28',
    ]);
  });

  it('keeps two editions of the same day in the order they come in', () => {
    const same = { meetingDate: '2018-10-30' };
    const editions = ['a', 'b', 'c'].map((key) => edition(key, same));
    expect(read(owned({ editions })).value.owners[0]?.editions.map(({ key }) => key)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('keeps the names a project has had', () => {
    const projects = [{ key: 'a', name: 'Nyt navn', aliases: ['Gammelt navn'], mergedInto: 'b' }];
    expect(read(owned({ projects })).value.owners[0]?.projects).toEqual([
      { key: 'a', name: 'Nyt navn', aliases: ['Gammelt navn'], formerKeys: [], mergedInto: 'b' },
    ]);
  });

  it('tells of keys it does not know, at any depth, and keeps the rest', () => {
    const { value, findings } = read({
      settings: { defaultOwner: 'odense', defaultEdition: 'x', outsideCalls: { allowed: true, proxi: 'x' } },
      owners: [owner({ shortname: 'Odense', editions: [edition('2018-10-30', { date: 'x' })] })],
    });
    expect(new Set(told(findings))).toEqual(
      new Set([
        'settings.outsideCalls.proxi: knownKey, ignored',
        'settings.defaultEdition: knownKey, ignored',
        'owners[0].editions[0].date: knownKey, ignored',
        'owners[0].shortname: knownKey, ignored',
      ]),
    );
    expect(value.owners).toHaveLength(1);
  });

  it.each<[string, Wire, string]>([
    ['no default owner', { settings: {} }, 'settings.defaultOwner: present'],
    ['owners that are no list', { owners: {} }, 'owners: list'],
    ['no owners', { owners: undefined }, 'owners: present'],
    ['another format', { format: 'investeringsbarometer/edition' }, 'format: oneOf'],
    ['an owner with a key of two words', owned({ key: 'odense kommune' }), 'owners[0].key: slug'],
    ['an unknown kind of owner', owned({ kind: 'region' }), 'owners[0].kind: oneOf'],
    [
      'a path that leads out of the API',
      owned({ editions: [edition('2018-10-30', { documents: { edition: '../../x.json' } })] }),
      'owners[0].editions[0].documents.edition: other',
    ],
    [
      'a path to another host',
      { series: [{ key: 'a', title: 'A', path: 'https://eksempel.dk/a.json' }] },
      'series[0].path: other',
    ],
    [
      'a day that does not exist',
      owned({ editions: [edition('2018-10-30', { meetingDate: '2018-02-31' })] }),
      'owners[0].editions[0].meetingDate: day',
    ],
  ])('cannot be shown with %s', (_, slip, finding) => {
    const findings = expectFailed(parseCatalogue('index.json', catalogue(slip)));
    expect(told(findings)).toContain(`${finding}, leftOut`);
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '../../../../src/display/selection.ts';
import { type Address, atPlace, formatAddress, parseAddress } from '../../../../src/ui/state/address.ts';
import type { Place } from '../../../../src/ui/state/place.ts';

const placeOf = (path: string): Place => parseAddress(path, '').place;
const selectionOf = (query: string) => parseAddress('/', query).selection;
const at = (place: Place, overrides: Partial<Address> = {}): Address => ({
  place,
  selection: DEFAULT_SELECTION,
  whatIf: {},
  ...overrides,
});
const OVERVIEW: Place = { page: 'overview', owner: 'odense', edition: '2018-10-30' };

describe('a path', () => {
  const places: readonly [string, Place][] = [
    ['/', { page: 'home' }],
    ['', { page: 'home' }],
    ['/index.html', { page: 'home' }],
    ['/odense', { page: 'owner', owner: 'odense' }],
    ['/odense/', { page: 'owner', owner: 'odense' }],
    ['/odense/2018-10-30', OVERVIEW],
    ['//odense//2018-10-30//', OVERVIEW],
    ['/odense/2018-10-30/om', { ...OVERVIEW, page: 'about' }],
    ['/odense/2018-10-30/udvikling', { ...OVERVIEW, page: 'development' }],
    ['/odense/2018-10-30/siden-sidst', { ...OVERVIEW, page: 'changes' }],
    ['/odense/2018-10-30/kort/noegletal', { ...OVERVIEW, page: 'card', card: 'noegletal' }],
    ['/kort/odense/noegletal', { page: 'newestCard', owner: 'odense', card: 'noegletal' }],
    ['/odense/2018-10-30/moede', { ...OVERVIEW, page: 'meeting' }],
    ['/odense/2018-10-30/moede/maalgrupper', { ...OVERVIEW, page: 'meeting', step: 'maalgrupper' }],
    ['/odense/2018-10-30/oplaeg/maalgrupper', { ...OVERVIEW, page: 'presenter', step: 'maalgrupper' }],
    ['/odense/2018-10-30/projekter/cv-boost', { ...OVERVIEW, page: 'project', project: 'cv-boost' }],
  ];

  it.each(places)('"%s" leads where it says', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    '/api',
    '/api/v1/index.json',
    '/assets/x.js',
    '/data',
    '/kort',
    '/kort/odense',
    '/kort/odense/noegletal/mere',
    '/kort/api/noegletal',
    '/kort/kort/noegletal',
    '/odense/2018-10-30/kort',
    '/odense/2018-10-30/kort/noegletal/mere',
    '/odense/2018-10-30/kort/Noegletal',
    '/Odense',
    '/odense kommune',
    '/ærø',
    '/odense/2018_10_30',
    '/odense/2018-10-30/projekter',
    '/odense/2018-10-30/projekter/cv-boost/mere',
    '/odense/2018-10-30/om/mere',
    '/odense/2018-10-30/moede/maalgrupper/mere',
    '/odense/2018-10-30/moede/Maalgrupper',
    '/odense/2018-10-30/constructor',
    '/odense/2018-10-30/__proto__',
    '/odense/2018-10-30/development',
    '/..',
    '/odense/../herning',
    '/index.html/x',
    '/<script>alert(1)</script>',
    '/%E0%A4%A',
    '/-odense-',
  ])('"%s" leads nowhere, and says what it was', (path) => {
    expect(placeOf(path)).toEqual({ page: 'unknown', path });
  });
});

describe('what is chosen', () => {
  it('writes nothing where it is the default', () => {
    expect(formatAddress(at(OVERVIEW))).toBe('/odense/2018-10-30');
    expect(formatAddress(at({ page: 'home' }))).toBe('/');
  });

  it('is written in Danish words, several with commas', () => {
    const selection = {
      ...DEFAULT_SELECTION,
      search: 'CV & job',
      statuses: ['red', 'none'],
      groups: ['forsikrede', 'ikke-oplyst'],
      onlyDisagreements: true,
      sort: { column: 'forbrug', direction: 'descending' },
    } as const;
    expect(formatAddress(at(OVERVIEW, { selection, whatIf: { gevinst: 0 } }))).toBe(
      '/odense/2018-10-30?soeg=CV+%26+job&status=roed,uden&maalgruppe=forsikrede,ikke-oplyst&uenighed=ja&sorter=forbrug-faldende&hvis-gevinst=0',
    );
  });

  it('that nobody can choose is ignored, and the rest holds', () => {
    expect(selectionOf('?status=blaa,gul&maalgruppe=A%20B,unge&sorter=farve&uenighed=nej&ukendt=1')).toEqual({
      ...DEFAULT_SELECTION,
      statuses: ['yellow'],
      groups: ['unge'],
    });
  });

  it('of colours stands in one order, whatever order it came in', () => {
    expect(selectionOf('?status=uden,roed').statuses).toEqual(['red', 'none']);
  });

  it.each(['-5', '1.000', '5,5', '1e6', '1000000000000', 'abc', ''])(
    '"%s" is no amount to suppose',
    (text) => {
      expect(parseAddress('/', `?hvis-gevinst=${text}`).whatIf).toEqual({});
    },
  );

  it.each(['100', '-1', '5,2', '5.123', 'abc', ''])('"%s" is no rate to suppose', (text) => {
    expect(parseAddress('/', `?hvis-lokal=${text}`)).not.toHaveProperty('rates');
  });

  it.each(['2018-09_2018-01', '2018-01', 'a_b', '2018-01_2018-02_2018-03'])('"%s" is no range', (text) => {
    expect(parseAddress('/', `?periode=${text}`)).not.toHaveProperty('range');
  });

  it('reads a search for what it is, also when it looks like markup', () => {
    expect(selectionOf('?soeg=%3Cb%3E%26amp%3B%25').search).toBe('<b>&amp;%');
    expect(selectionOf('?soeg=%E0%A4%A').search).toContain('\uFFFD');
  });
});

describe('going to another place', () => {
  const from = at(OVERVIEW, {
    scenario: 'slow',
    whatIf: { gevinst: 5 },
    selection: { ...DEFAULT_SELECTION, search: 'cv' },
  });
  const project: Place = { ...OVERVIEW, page: 'project', project: 'cv-boost' };

  it('keeps what is chosen and the mock scenario', () => {
    expect(atPlace(from, project)).toMatchObject({
      place: project,
      scenario: 'slow',
      selection: { search: 'cv' },
    });
    expect(formatAddress(atPlace(from, project))).toContain('scenarie=slow');
  });

  it('leaves a supposition about a project behind', () => {
    expect(atPlace(from, project).whatIf).toEqual({});
  });
});

describe('the plan of a meeting', () => {
  const plan = { leftOut: ['kilder'], order: ['penge', 'maalgrupper'] };

  it('stands in the query, and only what differs from the whole meeting', () => {
    expect(formatAddress(at({ ...OVERVIEW, page: 'meeting' }, { plan }))).toBe(
      '/odense/2018-10-30/moede?udelad=kilder&foerst=penge,maalgrupper',
    );
    expect(parseAddress('/', '?udelad=&foerst=,,').plan).toBeUndefined();
    expect(parseAddress('/', '?udelad=kilder,Kilder,kilder,<b>').plan).toEqual({
      leftOut: ['kilder'],
      order: [],
    });
  });

  it('goes along to other pages, so that a meeting planned is the one that is held', () => {
    expect(atPlace(at(OVERVIEW, { plan }), { ...OVERVIEW, page: 'meeting' }).plan).toEqual(plan);
  });
});

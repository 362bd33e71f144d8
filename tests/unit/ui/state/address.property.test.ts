import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decimal } from '../../../../src/barometer/decimal.ts';
import { BILAG_PROJECTS } from '../../../../src/display/bilagProjects.ts';
import { SORT_COLUMNS, STATUS_FILTERS } from '../../../../src/display/selection.ts';
import { type Address, formatAddress, parseAddress } from '../../../../src/ui/state/address.ts';
import type { Place } from '../../../../src/ui/state/place.ts';
import { RUNS } from '../../../support/arbitraries.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const RESERVED = ['api', 'assets', 'data', 'kort'];

const arbSlug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const arbOwner = arbSlug.filter((slug) => !RESERVED.includes(slug));
const arbText = fc.string({ unit: 'grapheme', maxLength: 12 });

const arbUnknown = fc.constantFrom(
  '/api/v1',
  '/kort',
  '/Odense',
  '/odense/2018/x',
  '/odense/2018/om/x',
  '/a/b/c/d/e',
  '/ø',
);
const arbPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({ page: 'home' } as const),
  arbOwner.map((owner) => ({ page: 'owner', owner }) as const),
  fc
    .tuple(fc.constantFrom('overview', 'development', 'changes', 'about', 'bilag'), arbOwner, arbSlug)
    .map(([page, owner, edition]) => ({ page, owner, edition })),
  fc
    .tuple(arbOwner, arbSlug, arbSlug)
    .map(([owner, edition, project]) => ({ page: 'project', owner, edition, project }) as const),
  fc
    .tuple(arbOwner, arbSlug, arbSlug)
    .map(([owner, edition, card]) => ({ page: 'card', owner, edition, card }) as const),
  fc.tuple(arbOwner, arbSlug).map(([owner, card]) => ({ page: 'newestCard', owner, card }) as const),
  fc.record(
    {
      page: fc.constantFrom('meeting' as const, 'presenter' as const),
      owner: arbOwner,
      edition: arbSlug,
      step: arbSlug,
    },
    { requiredKeys: ['page', 'owner', 'edition'] },
  ),
  arbUnknown.map((path) => ({ page: 'unknown', path }) as const),
);

const arbMonth = fc
  .tuple(fc.integer({ min: 2015, max: 2022 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const arbRange = fc
  .tuple(arbMonth, arbMonth)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const arbRate = fc
  .tuple(fc.nat({ max: 2 }), fc.double({ min: 0, max: 99, noNaN: true }))
  .map(([decimals, size]) => decimal(Math.trunc(size * 10 ** decimals), decimals));
const arbAmount = fc.integer({ min: 0, max: 999_999_999_999 });

const arbAddress: fc.Arbitrary<Address> = fc.record(
  {
    place: arbPlace,
    selection: fc.record({
      search: arbText,
      statuses: fc.subarray([...STATUS_FILTERS]),
      groups: fc.array(arbSlug, { maxLength: 3 }),
      barometers: fc.array(arbSlug, { maxLength: 3 }),
      onlyDisagreements: fc.boolean(),
      sort: fc.record({
        column: fc.constantFrom(...SORT_COLUMNS),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
    }),
    whatIf: fc.record({ gevinst: arbAmount, investeringssum: arbAmount }, { requiredKeys: [] }),
    comparedWith: arbSlug,
    bilagProjects: fc.constantFrom(...BILAG_PROJECTS),
    range: arbRange,
    rates: fc.oneof(
      arbRate.map((local) => ({ local })),
      arbRate.map((national) => ({ national })),
      fc.tuple(arbRate, arbRate).map(([local, national]) => ({ local, national })),
    ),
    plan: fc
      .record({
        leftOut: fc.uniqueArray(arbSlug, { maxLength: 3 }),
        order: fc.uniqueArray(arbSlug, { maxLength: 3 }),
      })
      .filter(({ leftOut, order }) => leftOut.length + order.length > 0),
    scenario: arbText.filter((text) => text !== ''),
  },
  { requiredKeys: ['place', 'selection', 'whatIf'] },
);

/** The two parts of a link, as a browser takes it apart. */
function open(link: string): Address {
  const at = link.indexOf('?');
  return at < 0 ? parseAddress(link, '') : parseAddress(link.slice(0, at), link.slice(at));
}

describe('a link', () => {
  it('opens exactly what it was made of', () => {
    fc.assert(
      fc.property(arbAddress, (address) => {
        expect(open(formatAddress(address))).toEqual(address);
      }),
      RUNS,
    );
  });

  it('survives the browser, which writes it its own way', () => {
    fc.assert(
      fc.property(arbAddress, (address) => {
        const { pathname, search } = new URL(formatAddress(address), 'https://eksempel.dk');
        expect(parseAddress(decodeURI(pathname), search)).toEqual(address);
      }),
      RUNS,
    );
  });

  it('is plain text without blanks, quotes or angle brackets', () => {
    fc.assert(
      fc.property(arbAddress, (address) => {
        expect(formatAddress(address)).toMatch(/^\/[^\s"<>]*$/);
      }),
      RUNS,
    );
  });
});

describe('an address that nobody made', () => {
  it('opens something, whatever its path and query, and what it opens has a link of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
        const address = parseAddress(`/${path}`, `?${query}`);
        expect(typeof formatAddress(address)).toBe('string');
      }),
      RUNS,
    );
  });

  it('opens the same again when its link is opened, once it was understood', () => {
    const arbQuery = fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'soeg',
            'status',
            'maalgruppe',
            'sorter',
            'hvis-gevinst',
            'periode',
            'hvis-lokal',
            'fra',
            'udelad',
            'foerst',
          ),
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
              'roed,gul',
              'forbrug-faldende',
              '007',
              '2018-01_2018-09',
              '5.20',
              'mod-landet,,mod-landet',
            ),
          ),
        ),
      )
      .map((pairs) => `?${new URLSearchParams(pairs)}`);
    fc.assert(
      fc.property(fc.webPath(), arbQuery, (path, query) => {
        const address = parseAddress(path === '' ? '/' : path, query);
        expect(open(formatAddress(address))).toEqual(address);
      }),
      RUNS,
    );
  });
});

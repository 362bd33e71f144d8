import { describe, expect, it } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { shown } from '../../support/builders.ts';
import { listOf, readEdition, told, type Wire, wireBarometer, wireGroup, wireProject } from './wire.ts';

const LISTS = ['projects', 'barometers', 'groups', 'decisions'] as const;
const items: Readonly<Record<(typeof LISTS)[number], Wire>> = {
  projects: wireProject(),
  barometers: wireBarometer(),
  groups: wireGroup(),
  decisions: { key: 'godkend', title: 'Godkendelse', text: 'Byrådet godkender.' },
};

/** Only what is told of the list itself: what points at it may now point at nothing. */
const toldOf = (list: string, overrides: Parameters<typeof readEdition>[0]) =>
  told(readEdition(overrides).findings).filter((line) => line.startsWith(list));

describe.each(LISTS)('the list of %s', (list) => {
  it('says whether the source names everything there is', () => {
    for (const complete of [true, false]) {
      expect(readEdition({ [list]: { complete, items: [] } }).value[list].complete).toBe(complete);
    }
  });

  it.each([
    ['a list without more', [items[list]], `${list}: list, leftOut`],
    ['a text', 'ingen', `${list}: list, leftOut`],
    ['nothing', null, `${list}: list, leftOut`],
    ['an object without items', { complete: true }, `${list}: list, leftOut`],
    ['items that are no list', { complete: true, items: {} }, `${list}: list, leftOut`],
    ['no word on whether it is complete', { items: [] }, `${list}.complete: boolean, ignored`],
    ['a text for a yes', { complete: 'ja', items: [] }, `${list}.complete: boolean, ignored`],
    ['a key nobody knows', { complete: true, items: [], itmes: [] }, `${list}.itmes: knownKey, ignored`],
  ])('is told to be wrong when it is %s', (_, value, finding) => {
    expect(toldOf(list, { [list]: value })).toEqual([finding]);
  });

  it('is incomplete when it does not say that it is complete', () => {
    expect(readEdition({ [list]: { complete: 'ja', items: [] } }).value[list].complete).toBe(false);
  });

  it('keeps the others when one is bad, and names the one', () => {
    const bad = { ...items[list], key: 'A B' };
    expect(readEdition({ [list]: listOf(bad, items[list]) }).value[list]).toMatchObject({
      items: [{ key: items[list]['key'] }],
      leftOut: [items[list]['name'] ?? items[list]['title']],
    });
  });

  it('has each key once', () => {
    expect(toldOf(list, { [list]: listOf(items[list], items[list]) })).toEqual([
      `${list}.items[1].key: uniqueKey, leftOut`,
    ]);
  });
});

describe('a part that an edition must have', () => {
  it.each(['projects', 'barometers', 'sources', 'ledger'])('%s is missed when it is not there', (part) => {
    expect(toldOf(part, { [part]: undefined })).toEqual([`${part}: present, leftOut`]);
  });

  it.each(['groups', 'decisions', 'checks', 'reported', 'nextFollowUps', 'colourMeanings', 'lastFollowUp'])(
    '%s may be left out',
    (part) => {
      expect(readEdition({ [part]: undefined }).findings).toEqual([]);
    },
  );
});

describe('the sum over groups', () => {
  it('counts a group once that stands twice', () => {
    const { value } = readEdition({ groups: listOf(wireGroup(), wireGroup()) });
    expect(computeBarometer(value).groupsTotal).toMatchObject({ value: { units: 301 }, missing: [{}] });
  });

  it('says which group could not be read', () => {
    const { value, findings } = readEdition({
      groups: listOf(wireGroup(), wireGroup({ key: 'jobparate', name: 'Jobparate', reduction: '37' })),
    });
    expect(told(findings)).toEqual(['groups.items[1].reduction: persons, leftOut']);
    expect(computeBarometer(value).groupsTotal).toMatchObject({
      missing: [{ key: 'Jobparate', absence: { kind: 'unreadable' } }],
    });
  });
});

describe('a list that is not complete', () => {
  it('makes the totals over it partial', () => {
    const { value } = readEdition({ projects: { complete: false, items: [wireProject()] } });
    const { totals } = computeBarometer(value);
    expect(shown(totals.budgetGevinst)).toBe(2_000_000);
    expect(totals.budgetGevinst).toMatchObject({ missing: [{ absence: { kind: 'notStated' } }] });
  });
});

describe.each(['sources', 'checks', 'reported', 'nextFollowUps', 'colourMeanings'])(
  'the plain list of %s',
  (part) => {
    it.each([[{}], ['x'], [null]])('is told to be wrong when it is %j', (value) => {
      expect(toldOf(part, { [part]: value })).toEqual([`${part}: list, leftOut`]);
    });

    it('is read item by item', () => {
      const findings = toldOf(part, { [part]: [5] });
      expect(findings).toEqual([expect.stringMatching(/\[0\]: object, leftOut$/)]);
    });
  },
);

import { describe, expect, it, test } from 'vitest';
import {
  type EditionEntry,
  findEdition,
  newerEdition,
  newestEdition,
  type Owner,
} from '../../../src/barometer/catalogue.ts';
import { deepFreeze } from '../../support/builders.ts';

const entry = (asOf: string, partial = false): EditionEntry => ({
  key: asOf,
  kind: 'followUp',
  title: asOf,
  asOf,
  partial,
  documents: { edition: `odense/${asOf}/edition.json` },
});
const WHOLE = false;
const PARTIAL = true;

const owner = (...editions: readonly EditionEntry[]): Owner =>
  deepFreeze({
    key: 'odense',
    name: 'Odense',
    shortName: 'Odense',
    synthetic: false,
    projects: [],
    editions,
  });

/** Odense as far as it is known: one whole follow-up, and before and after it only parts. */
const odense = owner(
  entry('2022-12', PARTIAL),
  entry('2020-01', PARTIAL),
  entry('2018-10-30', WHOLE),
  entry('2018-05', PARTIAL),
  entry('2017', PARTIAL),
);

describe('the edition one comes to', () => {
  it('is the newest that is known whole, although parts of later ones are known', () => {
    expect(newestEdition(odense)?.key).toBe('2018-10-30');
  });

  it('is the newest of several whole ones', () => {
    expect(newestEdition(owner(entry('2019-03-05'), entry('2018-10-30')))?.key).toBe('2019-03-05');
  });

  it('is the newest of all where none is known whole', () => {
    expect(newestEdition(owner(entry('2022-12', PARTIAL), entry('2020-01', PARTIAL)))?.key).toBe('2022-12');
  });

  it('is none where there is none', () => {
    expect(newestEdition(owner())).toBeUndefined();
  });
});

describe('the notice that there is a newer edition', () => {
  const newerThan = (key: string, of = odense) => {
    const shown = findEdition(of, key);
    return shown === undefined ? undefined : newerEdition(of, shown)?.key;
  };

  test.each([
    ['2017', '2018-10-30', 'from a part to the newest whole one, past a part that is nearer'],
    ['2018-05', '2018-10-30', 'from a part to the whole one that followed'],
    ['2018-10-30', '2022-12', 'from the newest whole one to the newest part after it'],
    ['2020-01', '2022-12', 'from a part to the newest part, where no whole one is later'],
  ])('leads from %s to %s: %s', (from, to) => {
    expect(newerThan(from)).toBe(to);
  });

  it('does not stand at the newest of all', () => {
    expect(newerThan('2022-12')).toBeUndefined();
  });

  it('does not stand at one that is about the same time as another', () => {
    const twins = owner({ ...entry('2018-10-30'), key: 'a' }, { ...entry('2018-10-30'), key: 'b' });
    expect(newerThan('a', twins)).toBeUndefined();
    expect(newerThan('b', twins)).toBeUndefined();
  });

  it('leads to the newest of several whole ones', () => {
    const three = owner(entry('2019-06-04'), entry('2019-03-05'), entry('2018-10-30'));
    expect(newerThan('2018-10-30', three)).toBe('2019-06-04');
    expect(newerThan('2019-03-05', three)).toBe('2019-06-04');
  });
});

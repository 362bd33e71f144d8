import { describe, expect, it } from 'vitest';
import { newestEditionPath } from '../../../src/api/newestEditionPath.ts';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { findOwner, newestEdition } from '../../../src/barometer/catalogue.ts';
import { readable, shipped } from './wire.ts';

const RAW = shipped('index.json');
const catalogue = readable(parseCatalogue('index.json', RAW)).value;

describe('the edition that is asked for before the catalogue can be read', () => {
  it.each(catalogue.owners.map(({ key }) => key))('is the newest one, for %s', (key) => {
    const owner = findOwner(catalogue, key);
    const newest = owner === undefined ? undefined : newestEdition(owner);
    expect(newest).toBeDefined();
    expect(newestEditionPath(RAW, key)).toBe(newest?.documents.edition);
  });

  it('is that of the default owner from the front page', () => {
    expect(newestEditionPath(RAW, '')).toBe(newestEditionPath(RAW, catalogue.defaultOwner));
  });

  it('is the newest of those that are known only in part, where there is no other', () => {
    const editions = [
      { key: '2017', asOf: '2017', partial: true, documents: { edition: 'a/2017/edition.json' } },
      { key: '2018', asOf: '2018', partial: true, documents: { edition: 'a/2018/edition.json' } },
    ];
    expect(newestEditionPath({ owners: [{ key: 'a', editions }] }, 'a')).toBe('a/2018/edition.json');
  });

  it('is none for an owner that is not known, or has no editions', () => {
    expect(newestEditionPath(RAW, 'herning')).toBeUndefined();
    expect(newestEditionPath({ owners: [{ key: 'a', editions: [] }] }, 'a')).toBeUndefined();
    expect(newestEditionPath({}, '')).toBeUndefined();
  });
});

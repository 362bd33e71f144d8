import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  type EditionEntry,
  findEdition,
  findOwner,
  newestEdition,
  type Owner,
} from '../../../src/barometer/catalogue.ts';

const edition = (key: string): EditionEntry => ({
  key,
  kind: 'followUp',
  title: key,
  meetingDate: key,
  asOf: key,
  partial: false,
  documents: { edition: `odense/${key}/edition.json` },
});
const odense: Owner = {
  key: 'odense',
  name: 'Odense Kommune',
  shortName: 'Odense',
  synthetic: false,
  projects: [],
  editions: [edition('2018-10-30'), edition('2018-06-19')],
};
const catalogue: Catalogue = {
  defaultOwner: 'odense',
  outsideCalls: { allowed: false },
  owners: [odense],
  series: [],
};

describe('the catalogue', () => {
  it('finds an owner and an edition by their keys, and nothing by others', () => {
    expect(findOwner(catalogue, 'odense')).toBe(odense);
    expect(findOwner(catalogue, 'herning')).toBeUndefined();
    expect(findEdition(odense, '2018-06-19')?.key).toBe('2018-06-19');
    expect(findEdition(odense, '2019-03-05')).toBeUndefined();
  });

  it('opens on the newest edition, where the owner has one', () => {
    expect(newestEdition(odense)?.key).toBe('2018-10-30');
    expect(newestEdition({ ...odense, editions: [] })).toBeUndefined();
  });
});

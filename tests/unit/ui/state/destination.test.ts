import { describe, expect, it } from 'vitest';
import { ApiError, type LoadFailure } from '../../../../src/api/client.ts';
import { parseCatalogue } from '../../../../src/api/parseCatalogue.ts';
import type { Catalogue } from '../../../../src/barometer/catalogue.ts';
import { findDestination } from '../../../../src/ui/state/destination.ts';
import { toLoadable } from '../../../../src/ui/state/loadable.ts';
import { readable, shipped } from '../../api/wire.ts';

const catalogue: Catalogue = readable(parseCatalogue('index.json', shipped('index.json'))).value;

describe('where an address leads', () => {
  it('is the newest edition of the configured municipality that is wholly known, from the front', () => {
    const destination = findDestination(catalogue, { page: 'home' });
    const newest = catalogue.owners[0]?.editions.find(({ partial }) => !partial)?.key;
    expect(destination).toMatchObject({ kind: 'edition', owner: { key: 'odense' }, entry: { key: newest } });
  });

  it('is the newest edition of the municipality that is named', () => {
    expect(findDestination(catalogue, { page: 'owner', owner: 'odense' })).toMatchObject({ kind: 'edition' });
  });

  it('is the edition that is named', () => {
    const place = { page: 'about', owner: 'odense', edition: '2018-10-30' } as const;
    expect(findDestination(catalogue, place)).toMatchObject({
      kind: 'edition',
      entry: { key: '2018-10-30' },
    });
  });

  it('is the newest edition that is wholly known, for a card that names none', () => {
    const place = { page: 'newestCard', owner: 'odense', card: 'noegletal' } as const;
    expect(findDestination(catalogue, place)).toMatchObject({
      kind: 'edition',
      entry: { key: '2018-10-30', partial: false },
    });
  });

  it('is nowhere for an unknown municipality or edition, and says which', () => {
    expect(findDestination(catalogue, { page: 'owner', owner: 'herning' })).toEqual({
      kind: 'unknownOwner',
      key: 'herning',
    });
    const place = { page: 'overview', owner: 'odense', edition: '1999-01-01' } as const;
    expect(findDestination(catalogue, place)).toMatchObject({ kind: 'unknownEdition', key: '1999-01-01' });
  });

  it('is a municipality without editions when it has none', () => {
    const owners = catalogue.owners.map((owner) => ({ ...owner, editions: [] }));
    expect(findDestination({ ...catalogue, owners }, { page: 'home' })).toMatchObject({ kind: 'noEditions' });
  });

  it('is nowhere when the configured municipality is not in the catalogue', () => {
    expect(findDestination({ ...catalogue, owners: [] }, { page: 'home' })).toMatchObject({
      kind: 'unknownOwner',
    });
  });
});

describe('something that is loaded', () => {
  const query = { data: undefined, error: null, isFetching: false, refetch: () => undefined };
  const failure: LoadFailure = { kind: 'timeout' };

  it('is loading until it is there', () => {
    expect(toLoadable({ ...query, isFetching: true })).toEqual({ kind: 'loading' });
    expect(toLoadable({ ...query, data: 5 })).toEqual({ kind: 'ready', value: 5 });
  });

  it('that failed says why, of which document, and can be tried again', () => {
    let tries = 0;
    const failed = toLoadable({
      ...query,
      error: new ApiError('x.json', failure),
      refetch: () => (tries += 1),
    });
    expect(failed).toMatchObject({ kind: 'error', failure, document: 'x.json' });
    if (failed.kind === 'error') failed.retry();
    expect(tries).toBe(1);
  });

  it('is loading again while it is tried again', () => {
    expect(toLoadable({ ...query, error: new ApiError('x.json', failure), isFetching: true }).kind).toBe(
      'loading',
    );
  });

  it('that broke in a way nobody thought of is an unexpected failure', () => {
    expect(toLoadable({ ...query, error: new TypeError('x') })).toMatchObject({
      failure: { kind: 'unexpected' },
    });
  });
});

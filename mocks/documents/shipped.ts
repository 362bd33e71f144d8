import { bypass } from 'msw';
import type { CatalogueJson } from '../../src/api/catalogueJson.ts';
import type { EditionJson } from '../../src/api/editionJson.ts';
import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';

/**
 * The documents that the app ships, by their paths below the API base: the mocks have no data of their own.
 * In Node they are imported. In a page they come from the dev server, which serves `public/` but does not
 * want modules to be imported from it.
 */
const SHIPPED: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  'index.json': () => import('../../public/api/v1/index.json', { with: { type: 'json' } }),
  'odense/2018-10-30/edition.json': () =>
    import('../../public/api/v1/odense/2018-10-30/edition.json', { with: { type: 'json' } }),
  'series/bruttoledighed.json': () =>
    import('../../public/api/v1/series/bruttoledighed.json', { with: { type: 'json' } }),
};

const isInPage = typeof window !== 'undefined';
const known = new Map<string, Promise<unknown>>();

async function readFromServer(path: string): Promise<unknown> {
  const response = await fetch(bypass(new URL(`/api/v1/${path}`, location.origin)));
  return response.json();
}

async function readShipped(path: string): Promise<unknown> {
  const load = Object.hasOwn(SHIPPED, path) ? SHIPPED[path] : undefined;
  if (load === undefined) return undefined;
  const document = known.get(path) ?? (isInPage ? readFromServer(path) : load().then((file) => file.default));
  known.set(path, document);
  return document;
}

export async function shippedCatalogue(): Promise<CatalogueJson> {
  return (await readShipped('index.json')) as CatalogueJson;
}

/** Undefined when no such edition is shipped. */
export async function shippedEdition(owner: string, edition: string): Promise<EditionJson | undefined> {
  return (await readShipped(`${owner}/${edition}/edition.json`)) as EditionJson | undefined;
}

/** Undefined when no such series is shipped. */
export async function shippedSeries(series: string): Promise<JsonStatJson | undefined> {
  return (await readShipped(`series/${series}.json`)) as JsonStatJson | undefined;
}

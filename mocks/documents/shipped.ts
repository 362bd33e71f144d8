import { bypass } from 'msw';
import type { CatalogueJson } from '../../src/api/catalogueJson.ts';
import type { EditionJson } from '../../src/api/editionJson.ts';
import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';

const CATALOGUE = 'index.json';

const isInPage = typeof window !== 'undefined';
const known = new Map<string, Promise<unknown>>();

async function readFromServer(path: string): Promise<unknown> {
  const response = await fetch(bypass(new URL(`/api/v1/${path}`, location.origin)));
  return response.json();
}

async function readFromFile(path: string): Promise<unknown> {
  const file: { default: unknown } = await import(/* @vite-ignore */ `../../public/api/v1/${path}`, {
    with: { type: 'json' },
  });
  return file.default;
}

/**
 * A document that the app ships, by its path below the API base: the mocks have no data of their own. In Node it
 * is imported. In a page it comes from the dev server, which serves `public/` but does not want modules to be
 * imported from it.
 */
function read(path: string): Promise<unknown> {
  const document = known.get(path) ?? (isInPage ? readFromServer(path) : readFromFile(path));
  known.set(path, document);
  return document;
}

/** Undefined when the catalogue leads to no such document. */
async function readShipped(path: string): Promise<unknown> {
  const { owners, series = [] } = await shippedCatalogue();
  const editions = owners.flatMap((owner) => owner.editions);
  const paths = [
    ...editions.flatMap(({ documents }) => Object.values(documents)),
    ...series.map((one) => one.path),
  ];
  return paths.includes(path) ? read(path) : undefined;
}

export async function shippedCatalogue(): Promise<CatalogueJson> {
  return (await read(CATALOGUE)) as CatalogueJson;
}

/** Undefined when no such edition is shipped. */
export async function shippedEdition(owner: string, edition: string): Promise<EditionJson | undefined> {
  return (await readShipped(`${owner}/${edition}/edition.json`)) as EditionJson | undefined;
}

/** Undefined when no such series is shipped. */
export async function shippedSeries(series: string): Promise<JsonStatJson | undefined> {
  return (await readShipped(`series/${series}.json`)) as JsonStatJson | undefined;
}

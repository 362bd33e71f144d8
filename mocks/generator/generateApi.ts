import type { CatalogueJson } from '../../src/api/catalogueJson.ts';
import type { EditionJson } from '../../src/api/editionJson.ts';
import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';
import { generateEdition, OWNER } from './generateEdition.ts';
import { generateSeries } from './generateSeries.ts';
import { quarterAt } from './quarters.ts';
import { createRandom } from './random.ts';
import { checkSize, type Size } from './size.ts';

export type GeneratedApi = {
  readonly catalogue: CatalogueJson;
  readonly edition: EditionJson;
  readonly series: JsonStatJson;
  /** The three documents by their paths below the API base. */
  readonly documents: Readonly<Record<string, CatalogueJson | EditionJson | JsonStatJson>>;
};

const SERIES_PATH = 'series/bruttoledighed.json';

/**
 * A whole made-up API with one edition and one series.
 * @throws RangeError when a number of the size is out of range.
 */
export function generateApi(size: Size): GeneratedApi {
  checkSize(size);
  const random = createRandom(size.seed);
  const series = generateSeries(random, size, quarterAt(size.periods - 1).month);
  const edition = generateEdition(random, size, series.observe);
  const editionPath = `${OWNER}/${edition.key}/edition.json`;
  const catalogue: CatalogueJson = {
    format: 'investeringsbarometer/catalogue',
    version: '1.0',
    settings: { defaultOwner: OWNER },
    owners: [
      {
        key: OWNER,
        name: 'Eksempelregion',
        kind: 'municipality',
        synthetic: true,
        projects: edition.projects.items.map(({ key, name }) => ({ key, name })),
        editions: [
          {
            key: edition.key,
            kind: edition.kind,
            title: edition.title,
            meetingDate: edition.meetingDate,
            documents: { edition: editionPath },
          },
        ],
      },
    ],
    series: [{ key: 'bruttoledighed', title: 'Bruttoledighed (syntetiske tal)', path: SERIES_PATH }],
  };
  return {
    catalogue,
    edition,
    series: series.document,
    documents: { 'index.json': catalogue, [editionPath]: edition, [SERIES_PATH]: series.document },
  };
}

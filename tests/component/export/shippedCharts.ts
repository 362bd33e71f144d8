import { shippedCatalogue, shippedEdition, shippedSeries } from '../../../mocks/documents/shipped.ts';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import type { Catalogue } from '../../../src/barometer/catalogue.ts';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { toPictureFacts } from '../../../src/display/pictureFacts.ts';
import { sourceBook } from '../../../src/display/sourceBook.ts';
import { editionCharts } from '../../../src/ui/pages/edition/editionCharts.ts';
import type { ChartSubject } from '../../../src/ui/pages/exportSubject.ts';
import { type Development, findCharted } from '../../../src/ui/state/useDevelopment.ts';

const MOMENT = { today: '2026-02-03', link: 'https://eksempel.dk/' };

function readable<Value>(
  parsed: { readonly kind: 'failed' } | { readonly kind: 'ok'; readonly value: Value },
): Value {
  if (parsed.kind === 'failed') throw new Error('a shipped document cannot be read');
  return parsed.value;
}

async function catalogueOf(): Promise<Catalogue> {
  return readable(parseCatalogue('index.json', await shippedCatalogue()));
}

/** Owner and edition of everything that is shipped. */
export async function shippedEditions(): Promise<(readonly [owner: string, edition: string])[]> {
  const { owners } = await catalogueOf();
  return owners.flatMap(({ key, editions }) => editions.map((edition) => [key, edition.key] as const));
}

/** Every chart that the app shows of a shipped edition. */
export async function shippedCharts(ownerKey: string, editionKey: string): Promise<readonly ChartSubject[]> {
  const catalogue = await catalogueOf();
  const owner = catalogue.owners.find(({ key }) => key === ownerKey);
  if (owner === undefined) throw new Error(`no ${ownerKey} is shipped`);
  const edition = readable(parseEdition('edition.json', await shippedEdition(ownerKey, editionKey)));
  const barometer = computeBarometer(edition);
  return editionCharts(
    { barometer, owner, book: sourceBook(edition.sources) },
    await developmentOf(barometer, catalogue),
    { ...MOMENT, facts: toPictureFacts(edition, owner), filters: [] },
  );
}

async function developmentOf(barometer: Barometer, catalogue: Catalogue): Promise<Development | undefined> {
  const charted = findCharted({ barometer, catalogue });
  if (charted === undefined) return undefined;
  const raw = await shippedSeries(charted.path.replace(/^series\/|\.json$/g, ''));
  const series = readable(parseSeries('series.json', raw));
  return { series, shipped: series, figures: charted.figures };
}

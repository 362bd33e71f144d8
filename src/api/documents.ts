import type { Catalogue } from '../barometer/catalogue.ts';
import type { Edition } from '../barometer/edition.ts';
import type { Finding } from '../barometer/finding.ts';
import type { Series } from '../barometer/series.ts';
import { ApiError, fetchBytes, fetchJson } from './client.ts';
import { finishInTurns } from './finishInTurns.ts';
import { parseCatalogue } from './parseCatalogue.ts';
import { type Parsed, parseEditionInSteps } from './parseEdition.ts';

/** A document as the app uses it: data, and what was found wrong in it. */
export type Document<Value> = { readonly value: Value; readonly findings: readonly Finding[] };

/** The catalogue's own path: the one document whose place is not data. */
export const CATALOGUE_PATH = 'index.json';

/** Each of these gets one document and parses it once. @throws ApiError with the cause. */
export async function loadCatalogue(signal: AbortSignal): Promise<Document<Catalogue>> {
  const raw = await fetchJson(CATALOGUE_PATH, signal);
  return documentOf(CATALOGUE_PATH, parseCatalogue(CATALOGUE_PATH, raw));
}

/** A large edition is read in turns with what else the browser has to do. */
export async function loadEdition(path: string, signal: AbortSignal): Promise<Document<Edition>> {
  const steps = parseEditionInSteps(path, await fetchJson(path, signal));
  return documentOf(path, await finishInTurns(steps, signal));
}

/** Charts alone need series, so what reads them is fetched beside them. */
export async function loadSeries(path: string, signal: AbortSignal): Promise<Document<Series>> {
  const [{ parseSeries }, raw] = await Promise.all([import('./parseSeries.ts'), fetchJson(path, signal)]);
  return documentOf(path, parseSeries(path, raw));
}

/**
 * A document as it lies on the server, for those who take it with them. A server that answers everything with a
 * login page must not make a file of that. @throws ApiError with the cause.
 */
export async function loadOriginal(path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(path, signal);
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ApiError(path, { kind: 'notJson' });
  }
  return bytes;
}

function documentOf<Value>(path: string, parsed: Parsed<Value>): Document<Value> {
  if (parsed.kind === 'failed') {
    throw new ApiError(path, { kind: 'invalid', findings: parsed.findings });
  }
  return { value: parsed.value, findings: parsed.findings };
}

import type { Catalogue } from '../barometer/catalogue.ts';
import type { Edition } from '../barometer/edition.ts';
import type { Finding } from '../barometer/finding.ts';
import type { Series } from '../barometer/series.ts';
import { ApiError, fetchJson } from './client.ts';
import { parseCatalogue } from './parseCatalogue.ts';
import { type Parsed, parseEdition } from './parseEdition.ts';
import { parseSeries } from './parseSeries.ts';

/** A document as the app uses it: data, and what was found wrong in it. */
export type Document<Value> = { readonly value: Value; readonly findings: readonly Finding[] };

/** The catalogue's own path: the one document whose place is not data. */
export const CATALOGUE_PATH = 'index.json';

/** Each of these gets one document and parses it once. @throws ApiError with the cause. */
export function loadCatalogue(signal: AbortSignal): Promise<Document<Catalogue>> {
  return load(CATALOGUE_PATH, parseCatalogue, signal);
}

export function loadEdition(path: string, signal: AbortSignal): Promise<Document<Edition>> {
  return load(path, parseEdition, signal);
}

export function loadSeries(path: string, signal: AbortSignal): Promise<Document<Series>> {
  return load(path, parseSeries, signal);
}

async function load<Value>(
  path: string,
  parse: (document: string, raw: unknown) => Parsed<Value>,
  signal: AbortSignal,
): Promise<Document<Value>> {
  const parsed = parse(path, await fetchJson(path, signal));
  if (parsed.kind === 'failed') {
    throw new ApiError(path, { kind: 'invalid', findings: parsed.findings });
  }
  return { value: parsed.value, findings: parsed.findings };
}

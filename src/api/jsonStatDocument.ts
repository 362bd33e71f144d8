import * as v from 'valibot';
import { type JsonStatJson, jsonStat1Json, jsonStatJson, seriesExtensionJson } from './jsonStatJson.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';

/** A dataset of either version: the parts that 2.0 has at its root. */
export type DatasetJson = Pick<JsonStatJson, 'id' | 'size' | 'dimension' | 'value'> & {
  readonly label: string | undefined;
  readonly source: string | undefined;
  readonly updated: string | undefined;
  readonly role: JsonStatJson['role'] | undefined;
  readonly status: JsonStatJson['status'] | undefined;
  readonly extension: v.InferOutput<typeof seriesExtensionJson> | undefined;
};

/** A dataset, and where in the document its parts stand. */
export type FoundDataset = {
  readonly json: DatasetJson;
  /** The path of a part of the dataset: `value` in 2.0 is `dataset.value` in an answer of StatBank. */
  readonly pathOf: (part: string) => string;
  /** The path of `id`, `size` or `role`, which 1.x keeps among the dimensions. */
  readonly headPathOf: (part: 'id' | 'size' | 'role') => string;
};

// What others put in `extension` is theirs: read apart, so that it cannot cost the figures.
const extension = v.optional(v.unknown());
const dataset2Json = v.looseObject({ ...jsonStatJson.entries, extension });
const dataset1Json = v.looseObject({ ...jsonStat1Json.entries, extension });

/**
 * Finds the one dataset of a JSON-stat document: 2.0 by itself or embedded in a collection, or 1.x under a name
 * (`dataset`, or whichever it is). Undefined, with findings, when there is none, or more than one.
 */
export function readDataset(reader: Reader, raw: unknown): FoundDataset | undefined {
  const candidates = candidatesIn(raw);
  const isCollection = isRecord(raw) && raw['class'] === 'collection';
  if (candidates.length > 1 || (isCollection && candidates.length === 0)) {
    const found = isCollection ? 'collection' : candidates.map(({ root }) => root);
    report(reader, '', found, { code: 'document' }, 'leftOut');
    return undefined;
  }
  const { value, root } = candidates[0] ?? { value: raw, root: '' };
  const isVersion1 =
    isRecord(value) && isRecord(value['dimension']) && Array.isArray(value['dimension']['id']);
  const json = isVersion1 ? readVersion1(reader, value, root) : readVersion2(reader, value, root);
  if (json === undefined) {
    return undefined;
  }
  const pathOf = (part: string) => (root === '' ? part : `${root}.${part}`);
  return { json, pathOf, headPathOf: (part) => pathOf(isVersion1 ? `dimension.${part}` : part) };
}

type Candidate = { readonly value: unknown; readonly root: string };

/** What may be a dataset: the document itself, or each of what it holds. */
function candidatesIn(raw: unknown): Candidate[] {
  if (!isRecord(raw) || isDataset(raw)) {
    return [{ value: raw, root: '' }];
  }
  const link = raw['link'];
  const items = isRecord(link) && Array.isArray(link['item']) ? link['item'] : [];
  const embedded = items.map((value: unknown, index) => ({ value, root: `link.item[${index}]` }));
  const named = Object.entries(raw).map(([root, value]) => ({ value, root }));
  return [...embedded, ...named].filter(({ value }) => isDataset(value));
}

function isDataset(value: unknown): boolean {
  return isRecord(value) && isRecord(value['dimension']);
}

function readVersion2(reader: Reader, value: unknown, root: string): DatasetJson | undefined {
  const json = readPart(reader, dataset2Json, value, root, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const { id, size, role, dimension } = json;
  return { ...rootParts(reader, json, root), id, size, role, dimension };
}

/** A dataset of 1.x with `id`, `size` and `role` taken from among the dimensions. */
function readVersion1(reader: Reader, value: unknown, root: string): DatasetJson | undefined {
  const json = readPart(reader, dataset1Json, value, root, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const { id, size, role, ...dimension } = json.dimension;
  return { ...rootParts(reader, json, root), id, size, role, dimension };
}

type RootParts = v.InferOutput<typeof dataset2Json> | v.InferOutput<typeof dataset1Json>;

function rootParts(reader: Reader, json: RootParts, root: string) {
  const { label, source, updated, value, status } = json;
  const path = root === '' ? 'extension' : `${root}.extension`;
  const ours =
    json.extension === undefined
      ? undefined
      : readPart(reader, seriesExtensionJson, json.extension, path, 'ignored');
  return { label, source, updated, value, status, extension: ours };
}

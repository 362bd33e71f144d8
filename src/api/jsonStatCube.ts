import type { SeriesCategory } from '../barometer/series.ts';
import type { DatasetJson, FoundDataset } from './jsonStatDocument.ts';

import { type Reader, report } from './reader.ts';

/** More cells than any series can have: a list of this many would stop the page. */
export const MAX_CELLS = 5_000_000;

export type CubeCategory = SeriesCategory & {
  /** How many decimals its values are given with, when the source says it. */
  readonly decimals?: number;
};

export type CubeDimension = {
  readonly id: string;
  /** In the order of the values. */
  readonly categories: readonly CubeCategory[];
  /** How far apart in the flat list of values two neighbours along this dimension stand. */
  readonly stride: number;
  /** Where in the document its categories stand. */
  readonly path: string;
};

/** The dimensions of a dataset and how its flat list of values runs through them, the last one fastest. */
export type Cube = {
  readonly dimensions: readonly CubeDimension[];
  /** How many values there are in all. */
  readonly count: number;
};

/**
 * Lays out a dataset. Undefined, with findings, when its lists and sizes do not fit each other: every figure
 * would stand at a wrong period.
 */
export function readCube(reader: Reader, { json, pathOf, headPathOf }: FoundDataset): Cube | undefined {
  const { id, size } = json;
  if (new Set(id).size < id.length) {
    report(reader, headPathOf('id'), id, { code: 'uniqueKey' }, 'leftOut');
    return undefined;
  }
  const lists = id.map((one) => readCategories(reader, json, one, pathOf(`dimension.${one}`)));
  if (lists.includes(undefined)) {
    return undefined;
  }
  const sizes = lists.map((list) => list?.length ?? 0);
  const count = sizes.reduce((product, length) => product * length, 1);
  if (String(sizes) !== String(size) || count > MAX_CELLS) {
    report(reader, headPathOf('size'), size, { code: 'other', options: sizes.map(String) }, 'leftOut');
    return undefined;
  }
  if (Array.isArray(json.value) && json.value.length !== count) {
    report(reader, pathOf('value'), json.value, { code: 'rowLength', options: [String(count)] }, 'leftOut');
    return undefined;
  }
  const dimensions = id.map((one, at) => ({
    id: one,
    categories: lists[at] ?? [],
    stride: sizes.slice(at + 1).reduce((product, length) => product * length, 1),
    path: pathOf(`dimension.${one}.category`),
  }));
  return { dimensions, count };
}

/** The categories of a dimension in the order of the values; undefined, with a finding, when that is not said. */
function readCategories(
  reader: Reader,
  json: DatasetJson,
  id: string,
  path: string,
): CubeCategory[] | undefined {
  const category = own(json.dimension, id)?.category;
  if (category === undefined) {
    report(reader, path, undefined, { code: 'present' }, 'leftOut');
    return undefined;
  }
  const { index, label, unit } = category;
  const codes = Array.isArray(index) ? index : codesInOrder(index, label);
  if (codes === undefined) {
    report(reader, `${path}.category.index`, index, { code: 'list' }, 'leftOut');
    return undefined;
  }
  if (new Set(codes).size < codes.length) {
    report(reader, `${path}.category.index`, codes, { code: 'uniqueKey' }, 'leftOut');
    return undefined;
  }
  return codes.map((code) => {
    const decimals = own(unit, code)?.decimals;
    return { code, label: own(label, code) ?? code, ...(decimals === undefined ? {} : { decimals }) };
  });
}

/**
 * The codes by their places, which must be 0, 1, 2 …. Without an index the one category is the one with a
 * label; several would come in an order that nobody meant, since objects put numbers first.
 */
function codesInOrder(
  index: Readonly<Record<string, number>> | undefined,
  label: Readonly<Record<string, string>> | undefined,
): string[] | undefined {
  if (index === undefined) {
    const codes = Object.keys(label ?? {});
    return codes.length === 1 ? codes : undefined;
  }
  const places = Object.entries(index).toSorted(([, a], [, b]) => a - b);
  return places.every(([, place], at) => place === at) ? places.map(([code]) => code) : undefined;
}

/** What the document itself has under a key: "constructor" is no label because objects have one. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

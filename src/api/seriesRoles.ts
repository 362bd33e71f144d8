import { readPeriod } from '../barometer/seriesPeriod.ts';
import type { Cube, CubeCategory, CubeDimension } from './jsonStatCube.ts';
import type { FoundDataset } from './jsonStatDocument.ts';
import { type Reader, report } from './reader.ts';

/** Which dimensions of a cube are what a series asks for. */
export type SeriesRoles = {
  /** Undefined when the dataset does not divide by area. */
  readonly area: CubeDimension | undefined;
  readonly time: CubeDimension;
  /** All combinations of what else varies: one when nothing does. */
  readonly measures: readonly Measure[];
};

export type Measure = {
  /** Codes and labels of the categories that make it up, joined; empty when there are no such dimensions. */
  readonly code: string;
  readonly label: string;
  readonly decimals?: number;
  /** Where its values begin in the flat list. */
  readonly offset: number;
};

/** What dimensions are called where a dataset names no roles: StatBank's words first, then those of others. */
const NAMES = {
  time: /^(tid|time|periode?|year|år|month|måned|kvartal|quarter)$/i,
  geo: /^(område|omrade|komk|kommune|kommunedk|bopkom|geo|area|region|landsdel)$/i,
  /** StatBank's own metric (`ContentsCode`) only names the table; what the figures are stands here. */
  seasonal: /^(saesonfak|mål|measure|unit)$/i,
  metric: /^(contentscode|contents|tal)$/i,
} as const;

/** Between the codes of a measure that several dimensions make up. */
const CODE_JOIN = '/';

/**
 * Finds area, measures and time: by their roles, else by the names they usually have, and time also by its
 * codes. Whatever else varies is a measure. Undefined, with a finding, when no dimension is time.
 */
export function findRoles(reader: Reader, found: FoundDataset, cube: Cube): SeriesRoles | undefined {
  const { dimensions } = cube;
  const { role } = found.json;
  const path = found.headPathOf('role');
  const byRole = (key: 'time' | 'geo' | 'metric') => {
    for (const id of role?.[key] ?? []) {
      const dimension = dimensions.find((one) => one.id === id);
      if (dimension !== undefined) {
        return dimension;
      }
      const options = dimensions.map((one) => one.id);
      report(reader, `${path}.${key}`, id, { code: 'knownReference', options }, 'ignored');
    }
    return undefined;
  };
  const byName = (name: keyof typeof NAMES, among = dimensions) =>
    among.find(({ id }) => NAMES[name].test(id));
  const [geo, metric] = [byRole('geo'), byRole('metric')];
  const free = dimensions.filter((one) => one !== geo && one !== metric);
  const time = byRole('time') ?? byName('time', free) ?? free.find(isTime);
  if (time === undefined) {
    report(reader, path, role, { code: 'other', options: ['time'] }, 'leftOut');
    return undefined;
  }
  const area =
    geo ??
    byName(
      'geo',
      free.filter((one) => one !== time),
    );
  const others = dimensions.filter((one) => one !== time && one !== area);
  const varying = others.filter(({ categories }) => categories.length !== 1);
  const naming = byName('seasonal', others) ?? metric ?? byName('metric', others) ?? others[0];
  const empty = [area, ...others].find((one) => one?.categories.length === 0);
  if (empty !== undefined) {
    report(reader, `${empty.path}.index`, [], { code: 'present' }, 'leftOut');
    return undefined;
  }
  const named = varying.length > 0 || naming === undefined ? varying : [naming];
  return { area, time, measures: combine(named, decimalsOfFixed(others)) };
}

function isTime({ categories }: CubeDimension): boolean {
  return categories.length > 0 && categories.every(({ code }) => readPeriod(code) !== undefined);
}

/** The decimals that a dimension with one category gives for all values. */
function decimalsOfFixed(dimensions: readonly CubeDimension[]): number | undefined {
  return dimensions
    .filter(({ categories }) => categories.length === 1)
    .map(({ categories }) => categories[0]?.decimals)
    .find((decimals) => decimals !== undefined);
}

/** Every combination of the categories of some dimensions, the last dimension varying fastest. */
function combine(dimensions: readonly CubeDimension[], decimals: number | undefined): Measure[] {
  const none: readonly Combination[] = [{ categories: [], offset: 0 }];
  const combinations = dimensions.reduce(
    (before, { categories, stride }) =>
      before.flatMap((one) =>
        categories.map((category, place) => ({
          categories: [...one.categories, category],
          offset: one.offset + place * stride,
        })),
      ),
    none,
  );
  return combinations.map(({ categories, offset }) => {
    const own =
      categories.map((category) => category.decimals).find((given) => given !== undefined) ?? decimals;
    return {
      code: categories.map(({ code }) => code).join(CODE_JOIN),
      label: categories.map(({ label }) => label).join(', '),
      offset,
      ...(own === undefined ? {} : { decimals: own }),
    };
  });
}

type Combination = { readonly categories: readonly CubeCategory[]; readonly offset: number };

import * as v from 'valibot';
import { dayJson } from './amountJson.ts';

// JSON-stat as statistical offices answer it (https://json-stat.org/full/): 2.0, and 1.x as StatBank does. Its
// objects are loose, since each office adds keys of its own; only what we add ourselves is closed.

const decimalsJson = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

const categoryJson = v.looseObject({
  /** Codes in order, or each code's place; may be left out when there is one category. */
  index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
  label: v.optional(v.record(v.string(), v.string())),
  unit: v.optional(
    v.record(v.string(), v.looseObject({ decimals: v.optional(decimalsJson), base: v.optional(v.string()) })),
  ),
});

const dimensionJson = v.looseObject({ label: v.optional(v.string()), category: categoryJson });

/** What we add to JSON-stat: source and remark per observation (by cell index), and breaks. */
export const seriesExtensionJson = v.looseObject({
  sources: v.optional(v.record(v.string(), v.string())),
  observations: v.optional(
    v.record(
      v.string(),
      v.object({
        source: v.optional(v.string()),
        remark: v.optional(v.string()),
        derived: v.optional(v.boolean()),
        notSeasonallyAdjusted: v.optional(v.boolean()),
        approximateMonth: v.optional(v.boolean()),
        /** The day it was fetched, when it was after the document was made. */
        fetchedOn: v.optional(dayJson),
        /** How many decimals it is given with, where that is not what its measure has. */
        decimals: v.optional(decimalsJson),
      }),
    ),
  ),
  breaks: v.optional(
    v.array(v.object({ time: v.string(), text: v.string(), source: v.optional(v.string()) })),
  ),
  /** What the codes of `status` mean: the key that Eurostat uses. */
  status: v.optional(v.looseObject({ label: v.optional(v.record(v.string(), v.string())) })),
});

const idJson = v.array(v.string());
const sizeJson = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
const idsJson = v.optional(v.array(v.string()));
const roleJson = v.looseObject({ time: idsJson, geo: idsJson, metric: idsJson });
/** A text in place of a number says why there is none, or is a mistake: parseSeries tells the two apart. */
const cellJson = v.nullable(v.union([v.number(), v.string()]));

/** What both versions have at the root of a dataset. */
const datasetEntries = {
  label: v.optional(v.string()),
  source: v.optional(v.string()),
  updated: v.optional(v.string()),
  /** Dense (an array) or sparse (an object by cell index). */
  value: v.union([v.array(cellJson), v.record(v.string(), cellJson)]),
  /** One for all cells, an array (of one for all, or one each), or an object by cell index. */
  status: v.optional(
    v.union([v.string(), v.array(v.nullable(v.string())), v.record(v.string(), v.nullable(v.string()))]),
  ),
  extension: v.optional(seriesExtensionJson),
};

/** A JSON-stat 2.0 dataset. `version` and `class` are left out by some who write plain files. */
export const jsonStatJson = v.looseObject({
  version: v.optional(v.literal('2.0')),
  class: v.optional(v.literal('dataset')),
  ...datasetEntries,
  id: idJson,
  size: sizeJson,
  role: v.optional(roleJson),
  dimension: v.record(v.string(), dimensionJson),
});

/** A dataset of JSON-stat 1.x, which in a file stands under a name of its own (StatBank: `dataset`). */
export const jsonStat1Json = v.looseObject({
  ...datasetEntries,
  /** The dimensions by their ids, and beside them how they are ordered. */
  dimension: v.objectWithRest({ id: idJson, size: sizeJson, role: v.optional(roleJson) }, dimensionJson),
});

export type JsonStatJson = v.InferOutput<typeof jsonStatJson>;

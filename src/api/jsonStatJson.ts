import * as v from 'valibot';

const decimalsJson = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

const categoryJson = v.looseObject({
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
      }),
    ),
  ),
  breaks: v.optional(
    v.array(v.object({ time: v.string(), text: v.string(), source: v.optional(v.string()) })),
  ),
});

/** A JSON-stat 2.0 dataset: https://json-stat.org/full/. Values are dense (an array) or sparse (an object). */
export const jsonStatJson = v.looseObject({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: v.optional(v.string()),
  source: v.optional(v.string()),
  updated: v.optional(v.string()),
  id: v.array(v.string()),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  role: v.optional(
    v.object({
      time: v.optional(v.array(v.string())),
      geo: v.optional(v.array(v.string())),
      metric: v.optional(v.array(v.string())),
    }),
  ),
  dimension: v.record(v.string(), dimensionJson),
  value: v.union([v.array(v.nullable(v.number())), v.record(v.string(), v.nullable(v.number()))]),
  status: v.optional(
    v.union([v.string(), v.array(v.nullable(v.string())), v.record(v.string(), v.string())]),
  ),
  extension: v.optional(seriesExtensionJson),
});

export type JsonStatJson = v.InferOutput<typeof jsonStatJson>;

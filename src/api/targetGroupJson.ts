import * as v from 'valibot';
import { periodJson, personsJson, slugJson, textJson } from './amountJson.ts';

const arrowLevelJson = v.picklist(['green', 'yellow', 'red', 'neutral']);

/** A target group of level 2: the reduction in full-time persons so far. */
export const targetGroupJson = v.object({
  key: slugJson,
  name: textJson,
  /** A name short enough for a chip; the full name when absent. */
  shortName: v.optional(textJson),
  /** The barometer the group is counted under. */
  barometer: v.optional(slugJson),
  reduction: v.optional(personsJson),
  target: v.optional(personsJson),
  /** The period in which the target is to be reached. */
  period: v.optional(periodJson),
  /** The arrow as reported: a status, not a direction. */
  arrow: v.optional(
    v.object({
      level: arrowLevelJson,
      previous: v.optional(arrowLevelJson),
      reason: v.optional(textJson),
    }),
  ),
  source: v.optional(slugJson),
});

export type TargetGroupJson = v.InferOutput<typeof targetGroupJson>;

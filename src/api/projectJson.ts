import * as v from 'valibot';
import {
  absenceJson,
  colourJson,
  decimalJson,
  kronerJson,
  periodJson,
  personsJson,
  slugJson,
  textJson,
  wholeJson,
} from './amountJson.ts';
import { planJson } from './planJson.ts';

/** The longest effect period: fifty years. */
const MAX_MONTHS = 600;
const assignedByJson = v.picklist(['source', 'us']);
const countJson = v.union([wholeJson, decimalJson], 'count');

/** Something the project produces: interviews, courses, fairs. */
export const productionJson = v.object({
  label: textJson,
  /** What is counted, in Danish, e.g. "samtaler om ugen". */
  unit: textJson,
  produced: countJson,
  target: v.optional(countJson),
  /** Whether the number to reach is a goal or what the effort has room for. */
  targetKind: v.optional(v.picklist(['target', 'capacity'])),
  period: v.optional(periodJson),
  /** True on the one measure that the indicator production uses: produced and target cover the same period. */
  forIndicator: v.optional(v.boolean()),
  source: v.optional(slugJson),
});

/** The keys a project can have, one schema each, so that a bad field costs only itself. */
export const projectEntriesJson = {
  key: slugJson,
  nr: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: textJson,
  /** A sentence or two on what the project does. */
  purpose: v.optional(textJson),
  /** Many-to-many; an empty list means "none", no list means "not stated". */
  groups: v.optional(v.array(v.object({ group: slugJson, assignedBy: assignedByJson }))),
  barometers: v.optional(v.array(v.object({ barometer: slugJson, assignedBy: assignedByJson }))),
  /** The reported judgement. */
  driftsstatus: v.optional(
    v.union([
      v.object({
        level: colourJson,
        previous: v.optional(colourJson),
        reason: v.optional(textJson),
        source: v.optional(slugJson),
      }),
      absenceJson,
    ]),
  ),
  investmentPeriod: v.optional(periodJson),
  /** How long effects are followed after the investment period: whole months, or a last day. */
  effectPeriod: v.optional(
    v.object({
      months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MONTHS))),
      to: v.optional(periodJson.entries.to),
    }),
  ),
  plans: v.optional(v.array(planJson)),
  /** The plan for the time up to the cut-off, where a source gives it. */
  planToDate: v.optional(v.object({ forbrug: v.optional(kronerJson), gevinst: v.optional(kronerJson) })),
  /** Full-time persons helped so far, and the number to reach by the cut-off. */
  fuldtidspersoner: v.optional(personsJson),
  targetToDate: v.optional(personsJson),
  /** People who supported themselves for at least a week, of how many. */
  selfSupporting: v.optional(v.object({ persons: wholeJson, of: v.optional(wholeJson) })),
  production: v.optional(v.array(productionJson)),
  stage: v.optional(
    v.object({
      stage: v.picklist(['notStarted', 'implemented', 'onSchedule', 'delayed', 'stopped']),
      text: v.optional(textJson),
      source: v.optional(slugJson),
    }),
  ),
  /** Further facts, a sentence each, written anew from the source. */
  facts: v.optional(v.array(v.object({ text: textJson, source: v.optional(slugJson) }))),
  source: v.optional(slugJson),
};

export const projectJson = v.object(projectEntriesJson);

export type ProjectJson = v.InferOutput<typeof projectJson>;

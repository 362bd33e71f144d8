import * as v from 'valibot';
import {
  asOfJson,
  colourJson,
  dayJson,
  decimalJson,
  kronerJson,
  monthJson,
  periodJson,
  personsJson,
  roundedToJson,
  slugJson,
  textJson,
} from './amountJson.ts';
import { versionJson } from './contractVersion.ts';
import { gapBarometerJson } from './gapBarometerJson.ts';
import { ledgerJson } from './ledgerJson.ts';
import { projectJson } from './projectJson.ts';
import { targetGroupJson } from './targetGroupJson.ts';

/** Where a fact stands. Parts refer to it by key. */
export const sourceJson = v.object({
  key: slugJson,
  title: textJson,
  publisher: textJson,
  published: v.optional(dayJson),
  /** Where in the document: an item, a table. */
  place: v.optional(textJson),
  url: v.optional(textJson),
});

export const decisionJson = v.object({
  key: slugJson,
  title: textJson,
  text: textJson,
  /** What the decision is, before and after the bodies have spoken. */
  proposedBy: v.optional(v.object({ body: textJson, date: dayJson })),
  recommendedBy: v.optional(v.object({ body: textJson, date: dayJson })),
  approvedBy: v.optional(v.object({ body: textJson, date: v.optional(dayJson) })),
  projects: v.optional(v.array(slugJson)),
  effectiveFrom: v.optional(dayJson),
  source: v.optional(slugJson),
});

/** A total or a result that the source prints: recomputed and compared, never an input. */
export const checkJson = v.object({
  quantity: v.picklist([
    'realisedGevinst',
    'forbrug',
    'realisedNettogevinst',
    'realisedAfkastgrad',
    'budgetGevinst',
    'investeringssum',
    'budgetNettogevinst',
    'budgetAfkastgrad',
    'groupReduction',
    'colourCount',
    'projectCount',
    'positiveNettogevinstCount',
  ]),
  project: v.optional(slugJson),
  colour: v.optional(v.picklist(['green', 'yellow', 'red', 'grey', 'none'])),
  value: v.number(),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
  roundedTo: v.optional(roundedToJson),
  source: v.optional(slugJson),
});

/** A printed figure whose parts are not in the data: shown as reported. */
export const reportedFigureJson = v.object({
  key: slugJson,
  label: textJson,
  kroner: v.optional(kronerJson),
  persons: v.optional(personsJson),
  period: v.optional(periodJson),
  note: v.optional(textJson),
  source: v.optional(slugJson),
});

const limitsJson = v.object({ green: decimalJson, yellow: decimalJson });

/** Limits that replace the default rules of the indicators; the formulas stay. */
export const indicatorLimitsJson = v.object({
  economy: v.optional(limitsJson),
  effect: v.optional(limitsJson),
  gevinst: v.optional(limitsJson),
  production: v.optional(limitsJson),
  /** Afkastgrad: green from the budget's own ratio, yellow from this one (1 = break-even). */
  afkastgradYellowFrom: v.optional(decimalJson),
});

/** A list says whether the source names everything there is: nobody joins who was merely not named. */
function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({ complete: v.boolean(), items: v.array(item) });
}

export const lastFollowUpJson = v.object({
  number: v.optional(v.pipe(v.number(), v.integer())),
  meetingDate: v.optional(dayJson),
  observationMonth: v.optional(monthJson),
  nettogevinst: v.optional(kronerJson),
  source: v.optional(slugJson),
});

/** The number of full-time persons to reach in all, where no group has a target of its own. */
export const groupsTargetJson = v.object({
  fuldtidspersoner: personsJson,
  note: v.optional(textJson),
  source: v.optional(slugJson),
});

export const nextFollowUpJson = v.object({ committee: dayJson, council: v.optional(dayJson) });

/** What a colour stands for, when the owner has defined it. */
export const colourMeaningJson = v.object({
  colour: colourJson,
  text: textJson,
  source: v.optional(slugJson),
});

const cutOffJson = v.object({
  day: dayJson,
  week: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/))),
});

/** Totals that a source gives without the parts they are sums of. With the parts they are `checks`. */
export const reportedTotalsJson = v.object({
  gevinst: v.optional(kronerJson),
  forbrug: v.optional(kronerJson),
  nettogevinst: v.optional(kronerJson),
  budgetGevinst: v.optional(kronerJson),
  investeringssum: v.optional(kronerJson),
  /** The gain that was planned for the time up to the cut-off. */
  gevinstPlanToDate: v.optional(kronerJson),
  source: v.optional(slugJson),
});

/** What must be right for an edition to be shown at all. */
export const editionHeadEntriesJson = {
  format: v.literal('investeringsbarometer/edition'),
  version: versionJson,
  owner: slugJson,
  /** The edition's key: its meeting date. */
  key: slugJson,
  kind: v.picklist(['followUp', 'proposal', 'account']),
  title: textJson,
  /** True when only some of the report's facts are known to us. */
  partial: v.optional(v.boolean()),
  /** True when the figures are made up. */
  synthetic: v.optional(v.boolean()),
  followUpNumber: v.optional(v.pipe(v.number(), v.integer())),
  meetingDate: dayJson,
  /** Last day counted, and how the source words it. */
  cutOff: cutOffJson,
  observationMonth: v.optional(monthJson),
  publishedOn: v.optional(dayJson),
  committee: v.optional(textJson),
  investmentPeriod: v.optional(periodJson),
  conventions: v.object({
    unit: v.picklist(['kr', 'thousandKr']),
    /** A positive nettogevinst is money saved. */
    sign: v.literal('positiveIsSaving'),
    priceLevel: v.optional(textJson),
  }),
  /** The source of whatever names none itself. */
  source: slugJson,
};

/**
 * The head of an edition of which only some facts are known: when its meeting was, or up to which day it counted,
 * may be unknown, but not what time it is about.
 */
export const partialHeadEntriesJson = {
  ...editionHeadEntriesJson,
  partial: v.literal(true),
  meetingDate: v.optional(dayJson),
  cutOff: v.optional(cutOffJson),
  asOf: asOfJson,
};

export const editionJson = v.object({
  ...editionHeadEntriesJson,
  asOf: v.optional(asOfJson),
  reportedTotals: v.optional(reportedTotalsJson),
  sources: v.array(sourceJson),
  projects: listOf(projectJson),
  ledger: ledgerJson,
  barometers: listOf(gapBarometerJson),
  groups: v.optional(listOf(targetGroupJson)),
  groupsTarget: v.optional(groupsTargetJson),
  indicatorLimits: v.optional(indicatorLimitsJson),
  decisions: v.optional(listOf(decisionJson)),
  checks: v.optional(v.array(checkJson)),
  reported: v.optional(v.array(reportedFigureJson)),
  lastFollowUp: v.optional(lastFollowUpJson),
  nextFollowUps: v.optional(v.array(nextFollowUpJson)),
  colourMeanings: v.optional(v.array(colourMeaningJson)),
});

export type EditionJson = v.InferOutput<typeof editionJson>;

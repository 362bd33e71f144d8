import * as v from 'valibot';
import { asOfJson, dayJson, slugJson, textJson } from './amountJson.ts';
import { versionJson } from './contractVersion.ts';

/** A path below the API base: ASCII slugs and a `.json` ending. */
const pathJson = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.json$/));

const editionEntryJson = v.object({
  key: slugJson,
  kind: v.picklist(['followUp', 'proposal', 'account']),
  title: textJson,
  /** Left out when it is not known; then `asOf` says what time the edition is about. */
  meetingDate: v.optional(dayJson),
  asOf: v.optional(asOfJson),
  partial: v.optional(v.boolean()),
  /** The documents of the edition, by what they hold. Later instruments add keys here. */
  documents: v.object({ edition: pathJson }),
});

/** A project across editions: one key, the names it has had, and what became of it. */
const projectKeyJson = v.object({
  key: slugJson,
  name: textJson,
  aliases: v.optional(v.array(textJson)),
  formerKeys: v.optional(v.array(slugJson)),
  mergedInto: v.optional(slugJson),
  splitFrom: v.optional(slugJson),
});

const ownerJson = v.object({
  key: slugJson,
  name: textJson,
  shortName: v.optional(textJson),
  kind: v.picklist(['municipality', 'unnamed']),
  areaCode: v.optional(v.string()),
  synthetic: v.optional(v.boolean()),
  projects: v.optional(v.array(projectKeyJson)),
  editions: v.array(editionEntryJson),
});

const seriesEntryJson = v.object({ key: slugJson, title: textJson, path: pathJson });

/** What the API has: owners, their editions and documents, series, and the settings of this installation. */
export const catalogueJson = v.object({
  format: v.literal('investeringsbarometer/catalogue'),
  version: versionJson,
  settings: v.object({
    /** The owner that `/` leads to. */
    defaultOwner: slugJson,
    /** Whether the app may ask other hosts, and through which proxy. */
    outsideCalls: v.optional(v.object({ allowed: v.boolean(), proxy: v.optional(v.string()) })),
    /** Where to send a person whose login has run out. */
    login: v.optional(v.string()),
  }),
  owners: v.array(ownerJson),
  series: v.optional(v.array(seriesEntryJson)),
});

export type CatalogueJson = v.InferOutput<typeof catalogueJson>;

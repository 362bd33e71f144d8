/**
 * Writes a JSON Schema (draft 2020-12) of each wire document, made from the schemas the app reads by:
 *   node scripts/writeSchemas.ts
 *
 * What JSON Schema cannot say is left out on purpose: that a day exists, that a value has no more decimals than it
 * is given with, that bands rise, that keys are unique and point at something. The app says so where it is not so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import {
  absenceJson,
  colourJson,
  dayJson,
  decimalJson,
  kronerJson,
  monthJson,
  periodJson,
  personsJson,
  slugJson,
  textJson,
} from '../src/api/amountJson.ts';
import { catalogueJson } from '../src/api/catalogueJson.ts';
import { checkJson, decisionJson, editionJson, partialHeadEntriesJson } from '../src/api/editionJson.ts';
import { gapBarometerJson } from '../src/api/gapBarometerJson.ts';
import { jsonStatJson } from '../src/api/jsonStatJson.ts';
import { ledgerJson } from '../src/api/ledgerJson.ts';
import { planJson } from '../src/api/planJson.ts';
import { projectJson } from '../src/api/projectJson.ts';
import { targetGroupJson } from '../src/api/targetGroupJson.ts';
import { formatJson } from './seriesFromCsv.ts';

const FOLDER = fileURLToPath(new URL('../public/api/v1/schemas', import.meta.url));

type Schema = Parameters<typeof toJsonSchema>[0];
type JsonSchema = ReturnType<typeof toJsonSchema>;
type Definitions = NonNullable<ConversionConfig['definitions']>;

/** Parts with a name of their own, so that a schema can be read. */
const BASICS = { day: dayJson, slug: slugJson, text: textJson } satisfies Definitions;
const EDITION_PARTS = {
  ...BASICS,
  month: monthJson,
  colour: colourJson,
  period: periodJson,
  absence: absenceJson,
  decimal: decimalJson,
  kroner: kronerJson,
  persons: personsJson,
  plan: planJson,
  project: projectJson,
  ledger: ledgerJson,
  gapBarometer: gapBarometerJson,
  targetGroup: targetGroupJson,
  decision: decisionJson,
  check: checkJson,
} satisfies Definitions;

function convert(title: string, schema: Schema, definitions: Definitions): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    ignoreActions: ['check'],
    // A key nobody knows is most often a slip of the pen. JSON-stat, a format of others, is left open.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : jsonSchema,
  });
  return { $schema: $schema ?? '', title, ...rest };
}

/** An edition of which only some facts are known may lack what its head lacks, and its ledger. */
function editionSchema(): JsonSchema {
  const whole = convert('investeringsbarometer: edition', editionJson, EDITION_PARTS);
  const optional = Object.entries(partialHeadEntriesJson).flatMap(([key, { type }]) =>
    type === 'optional' ? [key] : [],
  );
  const dispensable = [...optional, 'ledger'].filter((key) => whole.required?.includes(key));
  const isPartial = { properties: { partial: { const: true } }, required: ['partial'] };
  return {
    ...whole,
    required: whole.required?.filter((key) => !dispensable.includes(key)) ?? [],
    anyOf: [
      { not: isPartial, required: dispensable },
      { ...isPartial, required: ['partial', 'asOf'] },
    ],
  };
}

/** The published schemas by file name, as texts. */
export function writeSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    edition: editionSchema(),
    catalogue: convert('investeringsbarometer: catalogue', catalogueJson, BASICS),
    series: convert('investeringsbarometer: series (JSON-stat 2.0)', jsonStatJson, {}),
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${formatJson(schema)}\n`]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of writeSchemas()) {
    const file = join(FOLDER, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${file}: ${text.length} characters`);
  }
}

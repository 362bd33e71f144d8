import { readFileSync } from 'node:fs';
import { type GenericSchema, type InferOutput, object, optional, safeParse } from 'valibot';
import { expect } from 'vitest';
import { editionJson, partialHeadEntriesJson } from '../../../src/api/editionJson.ts';

const ROOT = new URL('../../../', import.meta.url);

/** The text of a file of the project, by its path from the root. */
export const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** A shipped document as its schema gives it; a key the schema does not know would be missing from it. */
export function readWhole<Schema extends GenericSchema>(schema: Schema, path: string): InferOutput<Schema> {
  const json: unknown = JSON.parse(readText(`public/api/v1/${path}`));
  const result = safeParse(schema, json);
  expect(result.issues?.map((issue) => `${path}: ${issue.message}`)).toBeUndefined();
  expect(result.output).toEqual(json);
  return result.output as InferOutput<Schema>;
}

/** An edition of which only some facts are known. */
export const partialEditionJson = object({
  ...editionJson.entries,
  ...partialHeadEntriesJson,
  ledger: optional(editionJson.entries.ledger),
});

/** Every text that stands under the key, however deep. */
export function valuesOf(json: unknown, key: string): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, part]) =>
    name === key && typeof part === 'string' ? [part] : valuesOf(part, key),
  );
}

export const keysOf = (items: readonly { key: string }[] = []): string[] => items.map(({ key }) => key);

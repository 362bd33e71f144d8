import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';

/** Where a document does not fit its schema, as "projects.items.3.name"; "unknown keys" when the schema drops some. */
export function problemsOf(schema: v.GenericSchema, document: unknown): string[] {
  const result = v.safeParse(schema, document);
  if (!result.success) return result.issues.map((issue) => v.getDotPath(issue) ?? '(top)');
  return isDeepStrictEqual(result.output, document) ? [] : ['unknown keys'];
}

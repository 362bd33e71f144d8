import * as v from 'valibot';
import type { Expectation } from '../barometer/finding.ts';
import { READABLE_VERSION } from './contractVersion.ts';

const CODE_OF_TYPE: Readonly<Record<string, Expectation['code']>> = {
  array: 'list',
  boolean: 'boolean',
  integer: 'wholeNumber',
  safe_integer: 'wholeNumber',
  number: 'number',
  object: 'object',
  loose_object: 'object',
  record: 'object',
  string: 'text',
  non_empty: 'text',
  picklist: 'oneOf',
  literal: 'oneOf',
};

/** The codes that schemas give as the message of a check. */
const CODES: ReadonlySet<string> = new Set<Expectation['code']>([
  'amount',
  'count',
  'day',
  'decimals',
  'month',
  'persons',
  'slug',
  'text',
  'version',
]);

function isCode(text: string): text is Expectation['code'] {
  return CODES.has(text);
}

/** An issue with its place below the part that was read. */
export type PlacedIssue = { readonly issue: v.BaseIssue<unknown>; readonly places: readonly string[] };

/**
 * Where a value may have one of several shapes and has none, the checker only says so of the whole. Its
 * issues with what is there tell more; where nothing is there, the first thing that is missing does.
 */
export function placeIssue(issue: v.BaseIssue<unknown>, before: readonly string[] = []): PlacedIssue[] {
  const place = v.getDotPath(issue);
  const places = place === null ? before : [...before, place];
  const inner = issue.issues ?? [];
  if (issue.type !== 'union' || isCode(issue.message) || inner.length === 0) {
    return [{ issue, places }];
  }
  const present = inner.filter(({ received }) => received !== 'undefined');
  const told = (present.length > 0 ? present : inner.slice(0, 1)).flatMap((one) => placeIssue(one, places));
  return told.filter(
    (one, index) => told.findIndex((other) => String(other.places) === String(one.places)) === index,
  );
}

/** What a schema expected where it failed, in our own words. */
export function expectationOf(issue: v.BaseIssue<unknown>): Expectation {
  if (isCode(issue.message)) {
    return issue.message === 'version'
      ? { code: 'version', options: [READABLE_VERSION] }
      : { code: issue.message };
  }
  if (issue.received === 'undefined') {
    return { code: 'present' };
  }
  const code = CODE_OF_TYPE[issue.type];
  if (code === undefined) {
    return { code: 'other', options: issue.expected === null ? [] : [issue.expected] };
  }
  return code === 'oneOf' ? { code, options: optionsOf(issue.expected ?? '') } : { code };
}

/** The choices of a picklist, which the checker words as `("green" | "yellow")`. */
function optionsOf(expected: string): string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

import type * as v from 'valibot';
import type { Expectation } from '../barometer/finding.ts';

const CODE_OF_TYPE: Readonly<Record<string, Expectation['code']>> = {
  array: 'list',
  boolean: 'boolean',
  integer: 'wholeNumber',
  safe_integer: 'wholeNumber',
  number: 'number',
  object: 'object',
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
]);

function isCode(text: string): text is Expectation['code'] {
  return CODES.has(text);
}

/** What a schema expected where it failed, in our own words. */
export function expectationOf(issue: v.BaseIssue<unknown>): Expectation {
  if (isCode(issue.message)) {
    return { code: issue.message };
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

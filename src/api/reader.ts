import * as v from 'valibot';
import type { Expectation, Finding } from '../barometer/finding.ts';
import { finish, type Steps } from '../barometer/steps.ts';
import { expectationOf, placeIssue } from './expectation.ts';
import { findMisfits } from './misfits.ts';

/** Reads one document part by part and collects what is not as the contract says. */
export type Reader = {
  readonly document: string;
  readonly findings: Finding[];
  /** True when the document follows a newer minor version, whose keys we cannot know. */
  readonly isNewer: boolean;
};

const MAX_VALUE_LENGTH = 80;

/** A value as JSON, shortened; "undefined" when there is none. */
function describeValue(value: unknown): string {
  const text = jsonOf(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH).replace(LOST_HALF, '')}…` : text;
}

/** Half of a character of two units, which a cut can leave at the end. */
const LOST_HALF = /[\uD800-\uDBFF]$/;

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    // Nested deeper than can be written out.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** Notes a finding that is not about a schema: an unknown reference, a key used twice. */
export function report(
  reader: Reader,
  path: string,
  value: unknown,
  expected: Expectation,
  effect: Finding['effect'],
): void {
  reader.findings.push({
    document: reader.document,
    path,
    value: describeValue(value),
    expected,
    effect,
    severity: severityOf(reader, expected, effect),
  });
}

function severityOf(reader: Reader, { code }: Expectation, effect: Finding['effect']): Finding['severity'] {
  if (effect !== 'ignored') {
    return 'error';
  }
  return code === 'knownKey' && reader.isNewer ? 'note' : 'warning';
}

/**
 * Reads one part by its schema. When it does not fit, says where and why and answers undefined. Unknown keys
 * are findings too, also where a part does not fit: a key that is missing may only be misspelt.
 */
export function readPart<Schema extends v.GenericSchema>(
  reader: Reader,
  schema: Schema,
  value: unknown,
  path: string,
  effect: Finding['effect'],
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value);
  const misfits = findMisfits(schema, value, path);
  const lists = misfits.filter(({ known }) => known === undefined);
  for (const { known, ...unknown } of misfits) {
    if (known !== undefined) {
      report(reader, unknown.path, unknown.value, { code: 'knownKey', options: known }, 'ignored');
    }
  }
  if (result.success && lists.length === 0) {
    return result.output;
  }
  const issues = (result.issues ?? [])
    .flatMap((issue) => placeIssue(issue))
    .map(({ issue, places }) => ({ issue, place: places.reduce(joinPath, path) }))
    // What a list lacks to be an object is not worth saying beside that it is a list.
    .filter(({ place }) => !lists.some((list) => place.startsWith(`${list.path}.`)));
  for (const { issue, place } of issues) {
    report(reader, place, issue.input, expectationOf(issue), effect);
  }
  for (const list of lists.filter(({ path: listed }) => !issues.some(({ place }) => place === listed))) {
    report(reader, list.path, list.value, { code: 'object' }, effect);
  }
  return undefined;
}

/** Array places as `items[3]`, as people read them. */
function joinPath(path: string, place: string): string {
  const tail = place.replace(/(^|\.)(\d+)(?=\.|$)/g, '[$2]');
  if (tail === '') {
    return path;
  }
  return path === '' || tail.startsWith('[') ? `${path}${tail}` : `${path}.${tail}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of the document, read item by item, so that a bad one harms only itself. */
export type ReadList<Item> = {
  readonly complete: boolean;
  readonly items: Item[];
  readonly leftOut: string[];
};

/**
 * Reads `{ complete, items }`. Items that `readItem` cannot read, and those with a key that another has
 * already, are named in `leftOut`, by their own name or key when they have one. A missing list is empty and
 * not complete; so is one that is no list.
 */
export function readList<Item extends { readonly key: string }>(
  reader: Reader,
  value: unknown,
  path: string,
  readItem: ReadItem<Item>,
): ReadList<Item> {
  return finish(readListInSteps(reader, value, path, readItem));
}

type ReadItem<Item> = (item: unknown, path: string) => Item | undefined;

/** So many items are read in one go: few enough for a slow processor to stay quick, more than most lists have. */
const ITEMS_PER_STEP = 50;

/** `readList`, with places to pause in a long list. */
export function* readListInSteps<Item extends { readonly key: string }>(
  reader: Reader,
  value: unknown,
  path: string,
  readItem: ReadItem<Item>,
): Steps<ReadList<Item>> {
  if (value === undefined) {
    return { complete: false, items: [], leftOut: [] };
  }
  if (!isRecord(value) || !Array.isArray(value['items'])) {
    report(reader, path, value, { code: 'list' }, 'leftOut');
    return { complete: false, items: [], leftOut: [] };
  }
  const complete = value['complete'] === true;
  if (typeof value['complete'] !== 'boolean') {
    report(reader, `${path}.complete`, value['complete'], { code: 'boolean' }, 'ignored');
  }
  for (const key of Object.keys(value)) {
    if (key !== 'complete' && key !== 'items') {
      report(
        reader,
        `${path}.${key}`,
        value[key],
        { code: 'knownKey', options: ['complete', 'items'] },
        'ignored',
      );
    }
  }
  const items: Item[] = [];
  const leftOut: string[] = [];
  const seen = new Set<string>();
  const isLong = value['items'].length > ITEMS_PER_STEP;
  for (const [index, raw] of value['items'].entries()) {
    if (isLong && index % ITEMS_PER_STEP === 0) {
      yield;
    }
    const place = `${path}.items[${index}]`;
    const item = readItem(raw, place);
    if (item !== undefined && seen.has(item.key)) {
      report(reader, `${place}.key`, item.key, { code: 'uniqueKey' }, 'leftOut');
    }
    if (item === undefined || seen.has(item.key)) {
      leftOut.push(nameOf(raw, index));
    } else {
      seen.add(item.key);
      items.push(item);
    }
  }
  return { complete, items, leftOut };
}

/** What people would call an item that could not be read. */
function nameOf(raw: unknown, index: number): string {
  const candidates = isRecord(raw) ? [raw['name'], raw['title'], raw['key']] : [];
  const name = candidates.find((candidate) => typeof candidate === 'string' && candidate !== '');
  return typeof name === 'string' ? name : `#${index + 1}`;
}

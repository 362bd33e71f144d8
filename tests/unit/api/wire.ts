import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { type Parsed, parseEdition } from '../../../src/api/parseEdition.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { Finding } from '../../../src/barometer/finding.ts';

/** A document or a part of one as it comes over the wire, which may be anything. */
export type Wire = Readonly<Record<string, unknown>>;

const API = new URL('../../../public/api/v1/', import.meta.url);

/** A shipped document, by its path below the API base. */
export function shipped(path: string): Wire {
  return JSON.parse(readFileSync(new URL(path, API), 'utf8'));
}

/** The paths of all editions and series that the shipped catalogue leads to. */
export function shippedPaths(): { editionPaths: string[]; seriesPaths: string[] } {
  const { value } = readable(parseCatalogue('index.json', shipped('index.json')));
  return {
    editionPaths: value.owners.flatMap(({ editions }) => editions.map(({ documents }) => documents.edition)),
    seriesPaths: value.series.map(({ path }) => path),
  };
}

export function wireProject(overrides: Wire = {}): Wire {
  return {
    key: 'a',
    nr: 1,
    name: 'Projekt A',
    plans: [{ kind: 'adopted', gevinst: 2_000_000, investeringssum: 1_000_000 }],
    ...overrides,
  };
}

export function wireBarometer(overrides: Wire = {}): Wire {
  return {
    key: 'bruttoledighed',
    name: 'Bruttoledighed',
    measure: 'Bruttoledighed i procent af arbejdsstyrken',
    areas: { local: '461', national: '000' },
    observations: [
      { area: '461', month: '2018-08', value: 5.2, decimals: 1 },
      { area: '000', month: '2018-08', value: 3.9, decimals: 1 },
    ],
    now: { month: '2018-08' },
    baseline: { gap: { value: 1.9, decimals: 1 } },
    ...overrides,
  };
}

export const wireGroup = (overrides: Wire = {}): Wire => ({
  key: 'forsikrede',
  name: 'Forsikrede ledige',
  reduction: 301,
  ...overrides,
});

export const listOf = (...items: readonly unknown[]): Wire => ({ complete: true, items });

export const COLUMNS = ['project', 'from', 'to', 'forbrug', 'gevinst', 'fuldtidspersoner', 'rate'];

/** A ledger with the columns in their usual order. */
export const ledgerOf = (...rows: readonly unknown[]): Wire => ({ columns: COLUMNS, rows });

/** What a project a or b has spent and gained in 2017. */
export const row = (project: string, forbrug: unknown = 100, gevinst: unknown = 150): unknown[] => [
  project,
  '2017-01-01',
  '2017-12-31',
  forbrug,
  gevinst,
  null,
  null,
];

/** A whole edition of two projects that fits the contract; a test writes out only what it is about. */
export function wireEdition(overrides: Wire = {}): Wire {
  return {
    format: 'investeringsbarometer/edition',
    version: '1.0',
    owner: 'odense',
    key: '2018-10-30',
    kind: 'followUp',
    title: 'Opfølgning',
    meetingDate: '2018-10-30',
    cutOff: { day: '2018-09-02', week: '2018-W35' },
    conventions: { unit: 'kr', sign: 'positiveIsSaving' },
    source: 'referat',
    sources: [{ key: 'referat', title: 'Referat', publisher: 'Odense Kommune' }],
    barometers: listOf(wireBarometer()),
    groups: listOf(wireGroup()),
    ledger: ledgerOf(row('a'), row('b', 200, 50)),
    projects: listOf(wireProject(), wireProject({ key: 'b', nr: 2, name: 'Projekt B' })),
    ...overrides,
  };
}

/** What a reader of the document is told, in one line each. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ path, expected, effect }) => `${path}: ${expected.code}, ${effect}`);
}

/** A value that could be read, with what was found wrong in it. */
export function readable<Value>(parsed: Parsed<Value>): { value: Value; findings: readonly Finding[] } {
  if (parsed.kind === 'failed') {
    throw new Error(`The document cannot be shown: ${told(parsed.findings)}`);
  }
  return parsed;
}

export const readEdition = (overrides: Wire = {}): { value: Edition; findings: readonly Finding[] } =>
  readable(parseEdition('edition.json', wireEdition(overrides)));

/** The project of that key; the test fails when it was left out. */
export function projectOf(edition: Edition, key = 'a') {
  const project = edition.projects.items.find((item) => item.key === key);
  if (project === undefined) {
    throw new Error(`Project ${key} was left out`);
  }
  return project;
}

/** A document that nobody can be shown, and why. */
export function expectFailed(parsed: Parsed<unknown>): readonly Finding[] {
  expect(parsed.kind).toBe('failed');
  expect(parsed.findings).not.toEqual([]);
  return parsed.findings;
}

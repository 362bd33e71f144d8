import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emptyEdition } from '../../../mocks/documents/emptyEdition.ts';
import { shippedEdition } from '../../../mocks/documents/shipped.ts';
import { writeSchemas } from '../../../scripts/writeSchemas.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { mutate, NOWHERE_VALID, type Path } from './mutation.ts';
import { shipped, shippedPaths, told, type Wire, wireBarometer, wireEdition, wireProject } from './wire.ts';

const SCHEMAS = new URL('../../../public/api/v1/schemas/', import.meta.url);
const published = (name: string) => readFileSync(new URL(name, SCHEMAS), 'utf8');
const compiled = (name: string) => new Ajv2020({ allErrors: true }).compile(JSON.parse(published(name)));

const edition = compiled('edition.schema.json');
const catalogue = compiled('catalogue.schema.json');
const series = compiled('series.schema.json');

/** What the schema has against a document, in one line each. */
function complaints(check: typeof edition, json: unknown): string[] {
  check(json);
  return check.errors?.map(({ instancePath, message }) => `${instancePath}: ${message}`) ?? [];
}

const { editionPaths, seriesPaths } = shippedPaths();

describe('the published schemas', () => {
  it('are those the app reads by: run npm run schemas after changing a wire schema', () => {
    const written = [...writeSchemas()];
    expect(written.map(([name]) => name)).toHaveLength(3);
    for (const [name, text] of written) expect(published(name), name).toBe(text);
  });

  it('accept every document that is shipped', async () => {
    expect(complaints(catalogue, shipped('index.json'))).toEqual([]);
    for (const path of seriesPaths) expect(complaints(series, shipped(path)), path).toEqual([]);
    for (const path of editionPaths) expect(complaints(edition, shipped(path)), path).toEqual([]);
    const odense = await shippedEdition('odense', '2018-10-30');
    expect(odense && complaints(edition, emptyEdition(odense))).toEqual([]);
  });

  it('let an edition of which only some facts are known leave out its meeting, its last day and its ledger', () => {
    const { meetingDate: _meeting, cutOff: _cutOff, ledger: _ledger, ...known } = wireEdition();
    expect(complaints(edition, { ...known, partial: true, asOf: '2017' })).toEqual([]);
    expect(complaints(edition, { ...known, partial: true })).not.toEqual([]);
    expect(complaints(edition, known)).not.toEqual([]);
  });

  it.each<[string, Path]>([
    ['the root', []],
    ['a project', ['projects', 'items', 0]],
    ['a plan of a project', ['projects', 'items', 0, 'plans', 0]],
    ['a gap', ['barometers', 'items', 0, 'baseline', 'gap']],
  ])('refuse a key nobody knows in %s', (_, path) => {
    const changed = mutate(wireEdition(), { path, change: { kind: 'addKey' } });
    expect(complaints(edition, changed)).not.toEqual([]);
  });

  it('leave JSON-stat as open as it is', () => {
    const json = { ...shipped('series/bruttoledighed.json'), href: 'https://eksempel.dk/', note: ['Noget'] };
    expect(complaints(series, json)).toEqual([]);
  });
});

describe('where the app finds something wrong, so does the schema', () => {
  const one = (overrides: Wire) =>
    wireEdition({ projects: { complete: true, items: [wireProject(overrides)] } });
  const cases: readonly [string, Wire][] = [
    ['no meeting', wireEdition({ meetingDate: undefined })],
    ['a key of two words', wireEdition({ owner: 'Odense Kommune' })],
    ['a name that is a number', one({ name: 4 })],
    ['an empty name', one({ name: ' ' })],
    ['an amount as a text', one({ plans: [{ kind: 'adopted', gevinst: '5' }] })],
    ['an amount with øre', one({ plans: [{ kind: 'adopted', gevinst: 5.5 }] })],
    ['an amount no city has', one({ plans: [{ kind: 'adopted', gevinst: 1e12 }] })],
    ['an unknown colour', one({ driftsstatus: { level: 'purple' } })],
    ['a month that is none', wireEdition({ observationMonth: '2018-13' })],
    ['a list in place of a list with its items', wireEdition({ groups: [] })],
    [
      'a barometer without measurement',
      wireEdition({ barometers: { complete: true, items: [wireBarometer({ now: undefined })] } }),
    ],
    ['an unknown column', wireEdition({ ledger: { columns: ['forbrgu'], rows: [] } })],
    ...NOWHERE_VALID.slice(0, 2).map((value): [string, Wire] => [
      `${JSON.stringify(value)} in place of an amount`,
      one({ planToDate: { forbrug: value } }),
    ]),
  ];

  it.each(cases)('%s', (_, json) => {
    const { findings } = parseEdition('edition.json', json);
    expect(told(findings)).not.toEqual([]);
    expect(complaints(edition, JSON.parse(JSON.stringify(json)))).not.toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { emptyEdition } from '../../../mocks/documents/emptyEdition.ts';
import { HOSTILE_GROUPS, hostileCatalogue, hostileEdition } from '../../../mocks/documents/hostileEdition.ts';
import { HOSTILE_LENGTH } from '../../../mocks/documents/hostileText.ts';
import { invalidEdition } from '../../../mocks/documents/invalidEdition.ts';
import { INVALID, invalidProjects } from '../../../mocks/documents/invalidProjects.ts';
import { MISSING_MONTH, missingMonth } from '../../../mocks/documents/missingMonth.ts';
import { shippedCatalogue, shippedEdition } from '../../../mocks/documents/shipped.ts';
import { UNSPENT_PROJECT, zeroForbrug } from '../../../mocks/documents/zeroForbrug.ts';
import { type EditionJson, editionJson } from '../../../src/api/editionJson.ts';
import { problemsOf } from './problemsOf.ts';

const [catalogue, edition] = await Promise.all([shippedCatalogue(), shippedEdition('odense', '2018-10-30')]);
if (edition === undefined) throw new Error('The edition that the scenarios are made from is not shipped');

const projectOf = <Project extends { key: string }>(projects: readonly Project[], key: string) =>
  projects.find((project) => project.key === key);
const rowsOf = ({ ledger }: Pick<EditionJson, 'ledger'>, key: string) =>
  ledger.rows.filter((row) => row[ledger.columns.indexOf('project')] === key);
const cell = ({ ledger }: Pick<EditionJson, 'ledger'>, key: string, column: 'forbrug' | 'gevinst') =>
  rowsOf({ ledger }, key).map((row) => row[ledger.columns.indexOf(column)]);

test('the shipped documents are not changed by any change of them', () => {
  const before = JSON.stringify([catalogue, edition]);
  const changes = [emptyEdition, invalidEdition, invalidProjects, missingMonth, zeroForbrug, hostileEdition];
  for (const change of changes) expect(change(edition)).not.toEqual(edition);
  expect(hostileCatalogue(catalogue)).not.toEqual(catalogue);
  expect(JSON.stringify([catalogue, edition])).toBe(before);
});

test('empty: complete lists without items, and no totals', () => {
  const empty = emptyEdition(edition);
  for (const list of [empty.projects, empty.barometers, empty.groups, empty.decisions]) {
    expect(list).toEqual({ complete: true, items: [] });
  }
  expect(empty.ledger.rows).toEqual([]);
  expect(empty.checks).toBeUndefined();
  expect(empty.meetingDate).toBe(edition.meetingDate);
});

describe('invalidProject', () => {
  const invalid = invalidProjects(edition);
  const { named, spent, misspelt } = INVALID;
  const at = edition.projects.items.findIndex(({ key }) => key === named.project);

  test("breaks the schema at one project's name alone", () => {
    expect(problemsOf(editionJson, invalid)).toEqual([`projects.items.${at}.name`]);
    const mended = { ...invalid, projects: edition.projects };
    expect(problemsOf(editionJson, mended)).toEqual([]);
  });

  test("has a text as another's forbrug", () => {
    expect(cell(invalid, spent.project, 'forbrug')).toEqual([spent.forbrug]);
    expect(cell(invalid, spent.project, 'gevinst')).toEqual(cell(edition, spent.project, 'gevinst'));
  });

  test('has a misspelt key in a third, and is otherwise as shipped', () => {
    expect(projectOf(invalid.projects.items, misspelt.project)?.planToDate).toEqual({
      [misspelt.key]: misspelt.value,
    });
    const touched: string[] = [named.project, misspelt.project];
    const others = (items: readonly { key: string }[]) => items.filter(({ key }) => !touched.includes(key));
    expect(others(invalid.projects.items)).toEqual(others(edition.projects.items));
  });
});

test('missingMonth: no observation of the month that is measured, the others stay', () => {
  const observations = (one: EditionJson) =>
    one.barometers.items.flatMap((barometer) => barometer.observations ?? []);
  const left = observations(missingMonth(edition));
  const ofMonth = observations(edition).filter(({ month }) => month === MISSING_MONTH);
  expect(ofMonth.length).toBeGreaterThan(0);
  expect(left).toEqual(observations(edition).filter((observation) => !ofMonth.includes(observation)));
  expect(missingMonth(edition).barometers.items.map(({ now }) => now.month)).toContain(MISSING_MONTH);
});

test('zeroForbrug: a project has spent 0 and keeps its gevinst', () => {
  const zero = zeroForbrug(edition);
  expect(cell(zero, UNSPENT_PROJECT, 'forbrug')).toEqual([0]);
  expect(cell(zero, UNSPENT_PROJECT, 'gevinst')).toEqual(cell(edition, UNSPENT_PROJECT, 'gevinst'));
  expect(cell(edition, UNSPENT_PROJECT, 'gevinst')).not.toContain('notMeasuredYet');
});

describe('hostile', () => {
  const hostile = hostileEdition(edition);

  test('names are 200 characters long and of many kinds', () => {
    const names = [
      ...hostile.projects.items,
      ...(hostile.groups?.items ?? []),
      ...hostile.barometers.items,
      ...hostileCatalogue(catalogue).owners,
    ].map(({ name }) => name);
    expect(names.filter((name) => Array.from(name).length !== HOSTILE_LENGTH)).toEqual([]);
    const kinds = [/"/, /<img/, /\p{Script=Arabic}/u, /\p{Emoji_Presentation}/u, /^=/];
    expect(kinds.filter((kind) => !names.some((name) => kind.test(name)))).toEqual([]);
  });

  test('there are 60 groups with keys of their own, and a project that serves all', () => {
    const keys = hostile.groups?.items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(HOSTILE_GROUPS);
    expect(hostile.projects.items[0]?.groups?.map(({ group }) => group)).toEqual(keys);
  });

  test('every gap is below zero', () => {
    for (const { now, last, areas, observations } of hostile.barometers.items) {
      const rateOf = (area: string | undefined) =>
        observations?.find((one) => one.area === area && one.month === now.month)?.value ?? Number.NaN;
      const gap = now.gap?.value ?? rateOf(areas?.local) - rateOf(areas?.national);
      expect(gap).toBeLessThan(0);
      expect(last?.gap?.value).toBeLessThan(0);
    }
  });
});

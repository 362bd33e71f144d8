import { describe, expect, test } from 'vitest';
import { type GeneratedApi, generateApi } from '../../../mocks/generator/generateApi.ts';
import { monthsUpTo, quarters } from '../../../mocks/generator/quarters.ts';
import { createRandom } from '../../../mocks/generator/random.ts';
import { LARGE, type Size } from '../../../mocks/generator/size.ts';
import { catalogueJson } from '../../../src/api/catalogueJson.ts';
import { editionJson } from '../../../src/api/editionJson.ts';
import { jsonStatJson } from '../../../src/api/jsonStatJson.ts';
import { problemsOf } from './problemsOf.ts';

const SMALL: Size = { seed: 7, projects: 200, periods: 8, municipalities: 5, months: 36 };

function schemaProblems({ catalogue, edition, series }: GeneratedApi): string[] {
  return [
    ...problemsOf(catalogueJson, catalogue),
    ...problemsOf(editionJson, edition),
    ...problemsOf(jsonStatJson, series),
  ];
}

test('the same seed gives the same documents, another seed others', () => {
  expect(JSON.stringify(generateApi(SMALL))).toBe(JSON.stringify(generateApi(SMALL)));
  expect(generateApi({ ...SMALL, seed: 8 }).edition.ledger).not.toEqual(generateApi(SMALL).edition.ledger);
});

test.each([
  [1, 2, 1, 6],
  [14, 4, 1, 12],
  [14, 16, 98, 240],
  [200, 5, 99, 15],
])('%i projects × %i periods, %i municipalities × %i months', (projects, periods, municipalities, months) => {
  const api = generateApi({ seed: 3, projects, periods, municipalities, months });
  expect(schemaProblems(api)).toEqual([]);
  expect(api.edition.projects.items).toHaveLength(projects);
  expect(api.edition.ledger.rows).toHaveLength(projects * periods);
  expect(api.series.size).toEqual([municipalities + 1, 1, months]);
  expect(api.series.value).toHaveLength((municipalities + 1) * months);
});

test('20,000 projects can be made too', () => {
  const { edition } = generateApi({ ...LARGE, projects: 20_000, periods: 4 });
  expect(new Set(edition.projects.items.map(({ key }) => key)).size).toBe(20_000);
});

test.each([
  ['projects', 0],
  ['projects', 1.5],
  ['periods', 1],
  ['municipalities', 100],
  ['months', 47],
  ['seed', -1],
  ['seed', Number.NaN],
])('%s of %d is refused by name', (name, value) => {
  expect(() => generateApi({ ...LARGE, [name]: value })).toThrow(`${name} must be a whole number`);
});

describe('large', () => {
  const api = generateApi(LARGE);
  const { edition } = api;
  const { columns, rows } = edition.ledger;
  const column = (name: (typeof columns)[number]) => rows.map((row) => row[columns.indexOf(name)]);

  test('is 2,000 projects × 16 periods and 99 areas × 240 months, and fits the schemas', () => {
    expect(schemaProblems(api)).toEqual([]);
    expect(edition.projects.items).toHaveLength(2_000);
    expect(rows).toHaveLength(32_000);
    expect(api.series.size).toEqual([99, 1, 240]);
  });

  test('says that it is synthetic', () => {
    expect(edition.synthetic).toBe(true);
    expect(api.catalogue.owners).toMatchObject([{ name: 'Eksempelregion', synthetic: true }]);
  });

  test('every project has one entry in every quarter from 2015 on', () => {
    const periods = quarters(16).map(({ from, to }) => `${from}/${to}`);
    expect(periods[0]).toBe('2015-01-01/2015-03-31');
    expect(periods[15]).toBe('2018-10-01/2018-12-31');
    const expected = edition.projects.items.flatMap(({ key }) => periods.map((period) => `${key}/${period}`));
    const [projects, from, to] = [column('project'), column('from'), column('to')];
    expect(rows.map((_, at) => `${projects[at]}/${from[at]}/${to[at]}`)).toEqual(expected);
  });

  test('gevinst is booked, follows from persons and rate, or is not measured yet', () => {
    const [gevinst, persons, rate] = [column('gevinst'), column('fuldtidspersoner'), column('rate')];
    const kinds = rows.map((_, at) => {
      if (gevinst[at] === 'notMeasuredYet') return 'notMeasuredYet';
      if (typeof gevinst[at] === 'number' && persons[at] === null && rate[at] === null) return 'booked';
      return gevinst[at] === null && typeof persons[at] === 'number' && typeof rate[at] === 'number'
        ? 'persons'
        : 'other';
    });
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(count('other')).toBe(0);
    expect(count('booked')).toBeGreaterThan(count('persons'));
    expect(count('persons')).toBeGreaterThan(5_000);
    expect(count('notMeasuredYet')).toBeGreaterThan(500);
    expect(column('forbrug').every((amount) => Number.isSafeInteger(amount) && Number(amount) > 0)).toBe(
      true,
    );
  });

  test('refers only to what it has', () => {
    const keysOf = (list: { items: readonly { key: string }[] } | undefined) =>
      new Set(list?.items.map(({ key }) => key));
    const [groups, barometers, decisions] = [edition.groups, edition.barometers, edition.decisions].map(
      keysOf,
    );
    for (const project of edition.projects.items) {
      for (const { group } of project.groups ?? []) expect(groups).toContain(group);
      for (const { barometer } of project.barometers ?? []) expect(barometers).toContain(barometer);
      for (const { decision } of project.plans ?? []) {
        if (decision !== undefined) expect(decisions).toContain(decision);
      }
    }
    expect(edition.sources.map(({ key }) => key)).toContain(edition.source);
  });

  test('the barometer uses the observations of its series', () => {
    const { dimension, value } = api.series;
    const [areas, times] = [dimension['OMRÅDE']?.category.index, dimension['Tid']?.category.index];
    const { observations = [] } = edition.barometers.items[0] ?? {};
    expect(observations).toHaveLength(6);
    if (!Array.isArray(areas) || !Array.isArray(times) || !Array.isArray(value)) throw new TypeError();
    for (const observation of observations) {
      const at = areas.indexOf(observation.area) * 240 + times.indexOf(observation.month.replace('-', 'M'));
      expect(value[at]).toBe(observation.value);
    }
  });
});

test('months count back over the turn of the year', () => {
  expect(monthsUpTo('2019-02', 4)).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
});

test('random choices stay within their limits and reach them', () => {
  const random = createRandom(1);
  const wholes = Array.from({ length: 2_000 }, () => random.whole(2, 5));
  expect([...new Set(wholes)].sort()).toEqual([2, 3, 4, 5]);
  const picks = Array.from({ length: 2_000 }, () => random.pick(['a', 'b', 'c']));
  for (const one of ['a', 'b', 'c']) {
    expect(picks.filter((pick) => pick === one).length).toBeGreaterThan(500);
  }
  const chances = Array.from({ length: 2_000 }, () => random.chance(0.25)).filter(Boolean).length;
  expect(chances).toBeGreaterThan(400);
  expect(chances).toBeLessThan(600);
});

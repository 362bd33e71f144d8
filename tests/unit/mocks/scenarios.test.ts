import { afterEach, describe, expect, test } from 'vitest';
import { findScenario, generated, type Scenario, scenarios, slow } from '../../../mocks/scenarios.ts';
import { takeUnexpectedRequests } from '../../../mocks/unexpectedRequests.ts';
import { catalogueJson } from '../../../src/api/catalogueJson.ts';
import { editionJson } from '../../../src/api/editionJson.ts';
import { jsonStatJson } from '../../../src/api/jsonStatJson.ts';
import { askFor, askForJson, EDITION, SERIES } from './askFor.ts';
import { problemsOf } from './problemsOf.ts';

afterEach(() => expect(takeUnexpectedRequests()).toEqual([]));

/** Where the documents of a scenario do not fit their schemas. */
async function allProblems(scenario: Scenario): Promise<string[]> {
  return [
    ...problemsOf(catalogueJson, await askForJson('index.json', scenario)),
    ...problemsOf(editionJson, await askForJson(EDITION, scenario)),
    ...problemsOf(jsonStatJson, await askForJson(SERIES, scenario)),
  ];
}

describe('documents', () => {
  test.each(['normal', 'empty', 'missingMonth', 'zeroForbrug', 'hostile'] as const)(
    '%s: all fit their schemas',
    async (name) => {
      expect(await allProblems(scenarios[name])).toEqual([]);
    },
  );

  test('invalid: breaks at the meeting date alone', async () => {
    expect(await allProblems(scenarios.invalid)).toEqual(['meetingDate']);
  });

  test('large: fits, and its catalogue leads to its edition', async () => {
    const catalogue = await askForJson('index.json', scenarios.large);
    expect(problemsOf(catalogueJson, catalogue)).toEqual([]);
    expect(catalogue).toMatchObject({
      settings: { defaultOwner: 'eksempelregion' },
      owners: [{ synthetic: true }],
    });
    const edition = await askForJson('eksempelregion/2019-02-26/edition.json', scenarios.large);
    expect(problemsOf(editionJson, edition)).toEqual([]);
    expect(edition).toMatchObject({
      projects: { items: { length: 2_000 } },
      ledger: { rows: { length: 32_000 } },
    });
    expect(problemsOf(jsonStatJson, await askForJson(SERIES, scenarios.large))).toEqual([]);
  });

  test('a generated API of another size leaves the shipped editions to the next handler', async () => {
    const small = generated({ seed: 1, projects: 14, periods: 4, municipalities: 3, months: 24 });
    const edition = await askForJson('eksempelregion/2016-02-26/edition.json', small);
    expect(edition).toMatchObject({ projects: { items: { length: 14 } }, ledger: { rows: { length: 56 } } });
    expect(await askForJson(EDITION, small)).toEqual(await askForJson(EDITION));
  });
});

describe('answers', () => {
  test('error: the edition alone fails', async () => {
    expect((await askFor(EDITION, scenarios.error)).status).toBe(500);
    expect((await askFor('index.json', scenarios.error)).status).toBe(200);
    expect((await askFor(SERIES, scenarios.error)).status).toBe(200);
  });

  test('errorSeries: the series alone fails', async () => {
    expect((await askFor(SERIES, scenarios.errorSeries)).status).toBe(500);
    expect((await askFor(EDITION, scenarios.errorSeries)).status).toBe(200);
  });

  test.each(['index.json', EDITION, SERIES])('offline: %s is a network error', async (path) => {
    expect(await askFor(path, scenarios.offline)).toMatchObject({ type: 'error', status: 0 });
  });

  test.each(['index.json', EDITION, SERIES])('html: %s is a page', async (path) => {
    const response = await askFor(path, scenarios.html);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test('slow: waits, then the next handler answers; for one endpoint or all', async () => {
    const timeOf = async (path: string, scenario: Scenario) => {
      const start = performance.now();
      expect((await askFor(path, scenario)).status).toBe(200);
      return performance.now() - start;
    };
    expect(await timeOf(SERIES, slow(200))).toBeGreaterThan(195);
    expect(await timeOf(EDITION, slow(200))).toBeGreaterThan(195);
    expect(await timeOf(SERIES, slow(60_000, '*/api/v1/:owner/:edition/edition.json'))).toBeLessThan(60_000);
    expect((await askFor(EDITION, [...slow(1), ...scenarios.error])).status).toBe(500);
  });
});

describe('names', () => {
  test('each scenario is found by its name', () => {
    for (const [name, scenario] of Object.entries(scenarios)) expect(findScenario(name)).toBe(scenario);
    expect(Object.keys(scenarios)).toEqual(
      expect.arrayContaining(['normal', 'empty', 'error', 'slow', 'invalid', 'large']),
    );
  });

  test.each(['', 'Normal', 'tom', 'toString', '__proto__', 'constructor'])('"%s" is none', (name) => {
    expect(findScenario(name)).toBeUndefined();
  });
});

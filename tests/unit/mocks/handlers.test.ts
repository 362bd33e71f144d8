import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../mocks/answer.ts';
import { takeUnexpectedRequests } from '../../../mocks/unexpectedRequests.ts';
import { API, askFor, askForJson } from './askFor.ts';

const SHIPPED = fileURLToPath(new URL('../../../public/api/v1/', import.meta.url));
const PATHS = readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  // Schemas are for those who write documents; the app asks for none.
  .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/'));

describe('the happy path', () => {
  test.each(PATHS)('answers with %s as it is shipped', async (path) => {
    const response = await askFor(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toEqual(JSON.parse(readFileSync(SHIPPED + path, 'utf8')));
    expect(takeUnexpectedRequests()).toEqual([]);
  });

  test('works at the root of a host too', async () => {
    const response = await answer(new Request('http://localhost:4173/api/v1/index.json'));
    expect(await response?.json()).toEqual(await askForJson('index.json'));
  });

  test.each([
    'odense/1999-01-01/edition.json',
    'nowhere/2018-10-30/edition.json',
    'series/nothing.json',
    '__proto__/toString/edition.json',
  ])('answers 404 to %s, which the API could have', async (path) => {
    expect((await askFor(path)).status).toBe(404);
    expect(takeUnexpectedRequests()).toEqual([]);
  });
});

describe('the catch-all', () => {
  test.each([
    ['GET', 'odense/2018-10-30/benefits.json'],
    ['GET', 'editions.json'],
    ['POST', 'index.json'],
  ])('notes and refuses %s %s', async (method, path) => {
    const response = await askFor(path, [], { method });
    expect(response.status).toBe(501);
    expect(await response.text()).toBe(`No handler for ${method} ${API}${path}\n`);
    expect(takeUnexpectedRequests()).toEqual([`${method} ${API}${path}`]);
    expect(takeUnexpectedRequests()).toEqual([]);
  });

  test('leaves alone what is not below the API base', async () => {
    expect(await answer(new Request('https://example.test/odense/2018-10-30'))).toBeUndefined();
    expect(await answer(new Request('https://example.test/assets/app.js'))).toBeUndefined();
    expect(takeUnexpectedRequests()).toEqual([]);
  });
});

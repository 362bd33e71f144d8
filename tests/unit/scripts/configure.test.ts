import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configure } from '../../../scripts/configure.ts';

/** The page as it is in the repository: when its two tags are written otherwise, this test says so. */
const PAGE = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const BASE = '<base href="/barometer/" />';
const API = '<meta name="api-base" content="https://data.example.dk/api/v1/" />';

let folder: string;
const read = (page: string) => readFileSync(join(folder, page), 'utf8');
const write = (page: string, text: string) => writeFileSync(join(folder, page), text);
const complaintOf = (...args: string[]) => {
  try {
    configure(args);
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'configure-'));
  write('index.html', PAGE);
  write('404.html', PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('configure', () => {
  test('sets both in both pages, changes nothing else, and says so', () => {
    const said = configure([folder, '--base=/barometer/', '--api=https://data.example.dk/api/v1/']);
    const expected = PAGE.replace('<base href="/" />', BASE).replace(
      '<meta name="api-base" content="api/v1/" />',
      API,
    );
    expect(read('index.html')).toBe(expected);
    expect(read('404.html')).toBe(expected);
    expect(said).toEqual([
      `base = /barometer/ in index.html and 404.html of ${folder}`,
      `api = https://data.example.dk/api/v1/ in index.html and 404.html of ${folder}`,
    ]);
  });

  test('leaves alone what is not named', () => {
    configure([folder, '--base=/barometer/']);
    expect(read('index.html')).toContain('content="api/v1/"');
    configure([folder, '--api=https://data.example.dk/api/v1/']);
    expect(read('index.html')).toContain(BASE);
  });

  test('can be run again, to the same and to other values', () => {
    configure([folder, '--base=/barometer/', '--api=https://data.example.dk/api/v1/']);
    const once = read('index.html');
    configure([folder, '--base=/barometer/', '--api=https://data.example.dk/api/v1/']);
    expect(read('index.html')).toBe(once);
    configure([folder, '--base=/', '--api=api/v1/']);
    expect(read('index.html')).toBe(PAGE);
  });

  test.each(['/', '/barometer/', '/a/b-2/c_d.e~/'])('takes the base %s', (base) => {
    configure([folder, `--base=${base}`]);
    expect(read('404.html')).toContain(`<base href="${base}" />`);
  });

  test.each([
    '',
    'barometer/',
    '/barometer',
    '//example.dk/',
    '/a//b/',
    '/../',
    '/a b/',
    '/a"/',
    '/a?b/',
    'https://a.dk/',
  ])('refuses the base "%s"', (base) => {
    expect(complaintOf(folder, `--base=${base}`)).toMatch(/^--base must be a path .*, not /);
  });

  test.each([
    'api/v1/',
    '/data/api/v1/',
    'http://localhost:8080/api/v1/',
    'https://data.example.dk/api/v1/',
    'https://data.example.dk/',
  ])('takes the API base %s', (api) => {
    configure([folder, `--api=${api}`]);
    expect(read('404.html')).toContain(`<meta name="api-base" content="${api}" />`);
  });

  test.each([
    '',
    'https://data.example.dk/api/v1',
    'api/v1',
    '/',
    '//data.example.dk/api/v1/',
    'ftp://data.example.dk/api/v1/',
    'javascript:alert(1)/',
    'https://data.example.dk/api/v1/?key=1/',
    'https://data.example.dk/#/',
    'https://user:word@data.example.dk/api/v1/',
    'https://data.example.dk/"><script>/',
    '../api/v1/',
    'https:///',
  ])('refuses the API base "%s"', (api) => {
    expect(complaintOf(folder, `--api=${api}`)).toMatch(/^--api must /);
  });

  test('changes no page when one of the values is bad', () => {
    expect(complaintOf(folder, '--base=/barometer/', '--api=nowhere')).toContain('must end with a slash');
    expect(read('index.html')).toBe(PAGE);
  });

  test('refuses a folder without both pages, and leaves the one that is there', () => {
    rmSync(join(folder, '404.html'));
    expect(complaintOf(folder, '--base=/barometer/')).toContain('404.html. Build the app first');
    expect(read('index.html')).toBe(PAGE);
    expect(existsSync(join(folder, '404.html'))).toBe(false);
  });

  test('refuses a page without the tags', () => {
    write('404.html', '<!doctype html>');
    expect(complaintOf(folder, '--base=/barometer/')).toContain('404.html should have one <base href>');
    expect(complaintOf(folder, '--api=api/v2/')).toContain('should have one <meta name="api-base">');
    expect(read('index.html')).toBe(PAGE);
  });

  test.each(['.br', '.gz'])('refuses a page with a compressed copy (%s) of it', (ending) => {
    write(`index.html${ending}`, '');
    expect(complaintOf(folder, '--base=/barometer/')).toContain(`index.html${ending} would still say`);
  });

  test.each([
    ['no folder', '--base=/'],
    ['nothing to set', 'dist'],
    ['two folders', 'dist', 'other', '--base=/'],
  ])('says how to use it: %s', (_, ...args) => {
    expect(complaintOf(...args)).toMatch(/^Usage: /);
  });

  test('refuses an option that it does not know', () => {
    expect(complaintOf(folder, '--bsae=/')).toContain("'--bsae");
  });
});

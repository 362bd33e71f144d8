import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Bytes on the wire, with brotli at its best. Fonts are compressed already and do not shrink. */
const LIMITS = { scripts: 120_000, firstScreen: 165_000, charts: 105_000 };

/** The documents that the first screen needs before it can show a figure. */
const DOCUMENTS = ['api/v1/index.json', 'api/v1/odense/2018-10-30/edition.json'];

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

function read(file: string): Buffer {
  return readFileSync(join(DIST, file));
}

function compressed(files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + brotliCompressSync(read(file)).length, 0);
}

function allFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
}

function manifest(): Record<string, ManifestChunk> {
  return JSON.parse(read('.vite/manifest.json').toString());
}

/** The files and all that they import statically, which the browser fetches before it runs any of them. */
function withStaticImports(files: Iterable<string>): Set<string> {
  const chunks = manifest();
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const chunk = Object.values(chunks).find((candidate) => candidate.file === file);
    for (const key of chunk?.imports ?? []) {
      const imported = chunks[key];
      if (imported !== undefined) add(imported.file);
    }
  };
  for (const file of files) add(file);
  return found;
}

/** What index.html names itself, by the ending of the name. */
function namedInPage(ending: string): string[] {
  const page = read('index.html').toString();
  return [...page.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => file.endsWith(ending) && existsSync(join(DIST, file)));
}

const scripts = () => withStaticImports(namedInPage('.js'));
const chartScripts = () => {
  const first = scripts();
  const charts = allFiles().filter((file) => file.endsWith('.js') && read(file).includes('recharts-surface'));
  return [...withStaticImports(charts)].filter((file) => !first.has(file));
};

test('the scripts of the first screen stay small', () => {
  expect(namedInPage('.js').length).toBeGreaterThan(0);
  expect(compressed(scripts())).toBeLessThanOrEqual(LIMITS.scripts);
});

test('the whole first screen stays small', () => {
  const fonts = allFiles().filter((file) => /-latin-wght-normal[^/]*\.woff2$/.test(file));
  expect(fonts, 'the typeface is shipped with the app').toHaveLength(1);
  const styles = namedInPage('.css');
  expect(styles.length).toBeGreaterThan(0);
  const text = compressed(['index.html', ...scripts(), ...styles, ...DOCUMENTS]);
  const font = fonts.reduce((total, file) => total + read(file).length, 0);
  expect(text + font).toBeLessThanOrEqual(LIMITS.firstScreen);
});

test('the chart library comes after the first screen and stays small', () => {
  for (const file of scripts()) {
    expect(read(file).includes('recharts-surface'), `${file} holds the chart library`).toBe(false);
  }
  expect(chartScripts().length, 'no chunk with the chart library was found').toBeGreaterThan(0);
  expect(compressed(chartScripts())).toBeLessThanOrEqual(LIMITS.charts);
});

test('nothing of the mocks is in the build', () => {
  const withWorker = allFiles().filter(
    (file) => /mockServiceWorker/.test(file) || read(file).includes('mockServiceWorker'),
  );
  const withLibrary = allFiles().filter(
    (file) => /\.(js|css|html|json)$/.test(file) && /\bmsw\b/i.test(read(file).toString()),
  );
  expect([...withWorker, ...withLibrary]).toEqual([]);
});

test('the build loads nothing from another host', () => {
  const page = read('index.html').toString();
  const styles = allFiles().filter((file) => file.endsWith('.css'));
  const outside = /(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/;
  expect(outside.exec(page)).toBeNull();
  for (const file of styles) expect(outside.exec(read(file).toString()), file).toBeNull();
});

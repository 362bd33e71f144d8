/**
 * Sets where a build lies and where its API is, without building again:
 *   npm run configure -- dist [--base=/barometer/] [--api=https://data.example.dk/api/v1/]
 * What is not named stays as it is. It can be run again and again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = 'Usage: npm run configure -- FOLDER [--base=/barometer/] [--api=https://host/api/v1/]';

/** 404.html is a copy of index.html; the two must never say different things. */
const PAGES = ['index.html', '404.html'] as const;

/** The two places in a page, each with what stands before and after its value. */
const PLACES = {
  base: /(<base href=")[^"]*(")/g,
  api: /(<meta name="api-base" content=")[^"]*(")/g,
} as const;
type Place = keyof typeof PLACES;

const PATH_PART = '[A-Za-z0-9._~-]+';
const BASE = new RegExp(`^/(?:${PATH_PART}/)*$`);
const API_PATH = new RegExp(`^/?(?:${PATH_PART}/)+$`);

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { href, username, password, search, hash } = new URL(text);
  // What would be written otherwise by the browser is not what its writer thinks it is.
  return href === text && [username, password, search, hash].every((part) => part === '');
}

function hasDotSegment(path: string): boolean {
  return path.split('/').some((part) => part === '.' || part === '..');
}

/** What is wrong with a value, or undefined. */
const COMPLAINTS: Readonly<Record<Place, (value: string) => string | undefined>> = {
  base: (value) =>
    BASE.test(value) && !hasDotSegment(value)
      ? undefined
      : `--base must be a path that begins and ends with a slash, such as / or /barometer/, not "${value}"`,
  api: (value) => {
    if (!value.endsWith('/')) return `--api must end with a slash, and "${value}" does not`;
    const isPath = API_PATH.test(value) && !hasDotSegment(value);
    return isPath || isWebAddress(value)
      ? undefined
      : `--api must be an http(s) address or a path, without a query, such as https://data.example.dk/api/v1/, not "${value}"`;
  },
};

function readPage(folder: string, page: string): string {
  const file = join(folder, page);
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}. Build the app first: npm run build`);
  }
  for (const ending of ['.br', '.gz']) {
    if (existsSync(file + ending)) {
      throw new Error(`${file}${ending} would still say the old values. Delete it, and compress afterwards.`);
    }
  }
  return readFileSync(file, 'utf8');
}

function setPlace(text: string, place: Place, value: string, file: string): string {
  const found = text.match(PLACES[place])?.length ?? 0;
  if (found !== 1) {
    throw new Error(`${file} should have one ${place === 'base' ? '<base href>' : '<meta name="api-base">'}`);
  }
  return text.replace(PLACES[place], (_, before: string, after: string) => before + value + after);
}

function readArguments(args: readonly string[]): { folder: string; settings: [Place, string][] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { base: { type: 'string' }, api: { type: 'string' } },
  });
  const [folder, ...rest] = positionals;
  const settings = (['base', 'api'] as const).flatMap((place): [Place, string][] => {
    const value = values[place];
    return value === undefined ? [] : [[place, value]];
  });
  if (folder === undefined || rest.length > 0 || settings.length === 0) {
    throw new Error(USAGE);
  }
  return { folder, settings };
}

/**
 * Does what the command line says and answers with what to print.
 * @throws Error that says what is wrong; then no file has been changed.
 */
export function configure(args: readonly string[]): string[] {
  const { folder, settings } = readArguments(args);
  for (const [place, value] of settings) {
    const complaint = COMPLAINTS[place](value);
    if (complaint !== undefined) throw new Error(complaint);
  }
  const pages = PAGES.map((page) => {
    const file = join(folder, page);
    const text = settings.reduce(
      (changed, [place, value]) => setPlace(changed, place, value, file),
      readPage(folder, page),
    );
    return { file, text };
  });
  for (const { file, text } of pages) writeFileSync(file, text);
  return settings.map(([place, value]) => `${place} = ${value} in ${PAGES.join(' and ')} of ${folder}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const line of configure(process.argv.slice(2))) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { posix } from 'node:path';
import { GLOBAL_PLACES, LIBRARY_PLACES, type Row, TABLE } from './houseTable.ts';
import { type Import, readSource } from './readSource.ts';

function matches(path: string, place: string): boolean {
  const [start = '', end] = place.split('*');
  if (end !== undefined) return path.startsWith(start) && path.endsWith(end);
  return path === place || path.startsWith(`${place}/`);
}

function within(path: string, places: readonly string[] = []): boolean {
  return places.some((place) => matches(path, place));
}

/** The package that a specifier names: `msw/browser` and `virtual:msw` are both `msw`. */
function packageOf(specifier: string): string {
  const bare = specifier.replace(/^virtual:/, '');
  const parts = bare.split('/');
  return bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare);
}

function libraryProblem(path: string, { specifier }: Import): string | undefined {
  const inScripts = within(path, ['scripts']);
  if (specifier.startsWith('node:')) {
    return inScripts ? undefined : `${path} imports ${specifier}, but only scripts run in Node`;
  }
  const name = packageOf(specifier);
  const places = LIBRARY_PLACES[name];
  if (places === undefined) {
    return inScripts ? undefined : `${path} imports ${name}, which has no place in LIBRARY_PLACES yet`;
  }
  return within(path, places)
    ? undefined
    : `${path} imports ${name}, but that library lives only in ${places.join(', ')}`;
}

function mayImport(row: Row, target: string, { kind }: Import): boolean {
  if (within(target, row.places) || within(target, row.mayImport)) return true;
  if (kind === 'type' && within(target, row.mayImportTypesOf)) return true;
  return kind === 'dynamic' && within(target, row.mayLoad);
}

function fileProblem(path: string, row: Row, one: Import): string | undefined {
  const target = posix.join(posix.dirname(path), one.specifier);
  // Styles, pictures and data are no code: the table is about code.
  if (!/\.tsx?$/.test(target) || mayImport(row, target, one)) return undefined;
  return `${path} imports ${target} (${one.kind}), but the table says: ${row.quote}`;
}

/** What in a file breaks the house rules: one sentence each, none when all is well. */
export function checkSource(path: string, text: string): string[] {
  const row = TABLE.find(({ places }) => within(path, places));
  if (row === undefined) return [`${path} lies in no folder of the import table`];
  const { imports, uses } = readSource(path, text);
  const importProblems = imports.flatMap(
    (one) => (one.specifier.startsWith('.') ? fileProblem(path, row, one) : libraryProblem(path, one)) ?? [],
  );
  const rowProblems = row.mustNotUse
    .filter((name) => uses.has(name))
    .map((name) => `${path} uses ${name}, but the table says: ${row.quote}`);
  const globalProblems = Object.entries(GLOBAL_PLACES)
    .filter(([name, places]) => uses.has(name) && !within(path, places))
    .map(([name, places]) => `${path} uses ${name}, which is allowed ${places.join(', ') || 'nowhere'}`);
  return [...importProblems, ...rowProblems, ...globalProblems];
}

import { describe, expect, test } from 'vitest';
import { checkFile } from './checkFile.ts';
import { filesIn, readProjectFile } from './projectFiles.ts';

const FILES = filesIn('src', 'mocks', 'tests', 'scripts');
const GLOSSARY = 'src/barometer/README.md';

test('every file has a telling name, a moderate length and nothing left undone', () => {
  expect(FILES.length).toBeGreaterThan(0);
  expect(FILES.flatMap((path) => checkFile(path, readProjectFile(path)))).toEqual([]);
});

test('files that users may link to have plain names too', () => {
  expect(filesIn('public').filter((path) => !/^[\x21-\x7e]+$/.test(path))).toEqual([]);
});

/** The words in backticks in the second column of the glossary's tables. */
function codeWords(glossary: string): string[] {
  const cells = glossary
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[2] ?? '');
  const quoted = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word));
  return quoted.flatMap((word) => word.match(/[A-Za-z_]\w*/g) ?? []);
}

test('the code speaks the words of the glossary', () => {
  const code = FILES.filter((path) => /^src\/.*\.tsx?$/.test(path))
    .map(readProjectFile)
    .join('\n');
  const words = codeWords(readProjectFile(GLOSSARY));
  expect(words.length, `no code words were found in ${GLOSSARY}`).toBeGreaterThan(0);
  expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(code))).toEqual([]);
});

describe('the checks themselves', () => {
  /** Joined here, so that this file does not hold what the check looks for. */
  const written = (...parts: string[]) => parts.join('');

  const BROKEN: readonly [path: string, complaint: string, text: string][] = [
    ['src/måned.ts', 'not plain ASCII', ''],
    ['src/ui/my file.ts', 'not plain ASCII', ''],
    ['src/utils.ts', '"utils" does not say', ''],
    ['src/helpers/a.ts', '"helpers" does not say', ''],
    ['src/display/chartHelpers.ts', '"helpers" does not say', ''],
    ['src/api/index.ts', 'no index files', ''],
    ['src/a.ts', '251 lines', 'x\n'.repeat(251)],
    ['src/a.css', '251 lines', 'x\n'.repeat(251)],
    ['src/a.ts', 'a note for later', written('// TO', 'DO: later')],
    ['src/a.ts', 'a type check turned off', written('// @ts-', 'ignore')],
    ['src/a.ts', 'a lint rule turned off', written('// biome-', 'ignore lint: x')],
    ['src/a.ts', 'any', written('f(x as a', 'ny)')],
    ['src/a.ts', 'a cast through unknown', written('f(x as unknown', ' as Kroner)')],
    ['tests/a.test.ts', 'a focused or skipped test', written('test.on', 'ly("a")')],
    ['tests/a.test.ts', 'a focused or skipped test', written('describe.sk', 'ip("a")')],
  ];

  test.each(BROKEN)('%s: finds %s', (path, complaint, text) => {
    expect(checkFile(path, text).join('\n')).toContain(complaint);
  });

  test('what is well is left alone', () => {
    const text = `${'x\n'.repeat(249)}// as any city has: any of them, as any of course`;
    expect(checkFile('src/display/commonality.ts', text)).toEqual([]);
  });

  test('the glossary is read', () => {
    const glossary = '| Dansk | Kode | |\n|---|---|---|\n| gevinst | `gevinst`, `toKroner()` | `not this` |';
    expect(codeWords(glossary)).toEqual(['gevinst', 'toKroner']);
  });
});

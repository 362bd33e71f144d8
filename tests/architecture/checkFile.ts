import { basename } from 'node:path/posix';

const LONGEST = 250;
const CODE = /\.(ts|tsx|css)$/;

/** Names that say nothing about what is inside. */
const EMPTY_WORDS = ['util', 'utils', 'helper', 'helpers', 'common', 'misc'];

/** Written so that this file does not contain what it looks for. */
const FORBIDDEN: readonly [name: string, pattern: RegExp][] = [
  ['a note for later', /\b(?:TO[D]O|FIX[M]E|XX[X])\b/],
  ['a type check turned off', /@ts-(?:ignore|nocheck)\b/],
  ['a lint rule turned off', /\bbiome-ignor[e]/],
  // Where it is code; in a sentence it may stand. The linter finds the other places.
  ['any', /\bas any(?=[)\],;}])/],
  ['a cast through unknown', /\bas unknown as\b/],
  ['a focused or skipped test', /\b(?:describe|suite|test|it)\.(?:only|skip|todo|fixme|fails)\b/],
];

/** camelCase, kebab-case and dots: `chartHelpers.test.ts` is chart, helpers, test, ts. */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
}

function nameProblems(path: string): string[] {
  const problems: string[] = [];
  if (!/^[\x21-\x7e]+$/.test(path)) problems.push(`${path}: the name is not plain ASCII without spaces`);
  for (const word of path.split('/').flatMap(wordsOf)) {
    if (EMPTY_WORDS.includes(word)) problems.push(`${path}: "${word}" does not say what is inside`);
  }
  if (/^index\.tsx?$/.test(basename(path))) problems.push(`${path}: no index files, import the file itself`);
  return problems;
}

function textProblems(path: string, text: string): string[] {
  if (!CODE.test(path)) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  const tooLong = lines > LONGEST ? [`${path}: ${lines} lines, more than ${LONGEST}`] : [];
  return [
    ...tooLong,
    ...FORBIDDEN.flatMap(([name, pattern]) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [`${path}: ${name} ("${found.trim()}")`];
    }),
  ];
}

/** What about a file's name, length or words breaks the house rules: one sentence each. */
export function checkFile(path: string, text: string): string[] {
  return [...nameProblems(path), ...textProblems(path, text)];
}

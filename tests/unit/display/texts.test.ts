import { describe, expect, it } from 'vitest';
import { expectDanish, textProblems } from './danish.ts';

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/display/texts/*.ts', {
  eager: true,
});

/** What the texts with places are filled with: each kind that a place may want. */
const FILLINGS: readonly unknown[] = ['7', 'Odense', 1, 2, true, false];

/** A text with places, filled in every way that it takes: a name is no number. */
function fill(text: CallableFunction, places: number): string[] {
  return FILLINGS.flatMap((filling) => {
    try {
      return String(
        Reflect.apply(
          text,
          undefined,
          Array.from({ length: places }, () => filling),
        ),
      );
    } catch {
      return [];
    }
  });
}

/** A column of row names has no heading of its own. */
const MAY_BE_EMPTY = new Set(['PROJECT_TEXTS.columns.what']);

type Named = readonly [place: string, text: string];

/** Every text of a module with its place; a text with places is filled in several ways. */
function textsOf(place: string, part: unknown): Named[] {
  if (typeof part === 'string') return MAY_BE_EMPTY.has(place) ? [] : [[place, part]];
  if (typeof part === 'function') {
    const filled = fill(part, part.length);
    return filled.length === 0 ? [[place, '']] : filled.map((text) => [place, text]);
  }
  if (typeof part !== 'object' || part === null || part instanceof Set || part instanceof Map) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    textsOf(place === '' ? key : `${place}.${key}`, inner),
  );
}

describe.each(Object.entries(MODULES))('%s', (_, module) => {
  it('has only whole Danish texts', () => {
    const texts = textsOf('', module);
    expect(texts.length).toBeGreaterThan(0);
    expectDanish(texts.map(([, text]) => text));
  });
});

describe('the check itself', () => {
  it.each([
    ['', 'is empty'],
    ['Henter  tal', 'has a double space'],
    [' Henter tal', 'begins or ends with a blank'],
    ['Der står undefined', 'shows what no person should see'],
    ['NaN kr.', 'shows what no person should see'],
    ['Loading …', 'has the English word "loading"'],
    ['Kilden siger ().', 'has an empty place'],
  ])('finds fault with "%s"', (text, problem) => {
    expect(textProblems(text)).toContain(problem);
  });

  it.each([
    'Vis alle 14',
    'Har du husket at læse for meget af det?',
    'grøn til 0,95',
    '1,3 %-point over landet',
  ])('leaves "%s" alone', (text) => {
    expect(textProblems(text)).toEqual([]);
  });
});

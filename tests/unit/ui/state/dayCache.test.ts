import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../../src/api/parseSeries.ts';
import { createDayCache, localToday, type TextStore } from '../../../../src/ui/state/dayCache.ts';
import { readable, shipped } from '../../api/wire.ts';

const series = readable(parseSeries('x', shipped('series/bruttoledighed.json'))).value;
const TODAY = '2018-11-01';

function memory(): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

function throwing(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('an answer kept for the day', () => {
  it('is the same series when it is asked for again', () => {
    const cache = createDayCache(memory);
    const store = memory();
    const kept = createDayCache(() => store);
    kept.write('question', TODAY, series);
    expect(kept.read('question', TODAY)).toEqual(series);
    expect(cache.read('question', TODAY)).toBeUndefined();
  });

  it('is gone the next day, and is no answer to another question', () => {
    const store = memory();
    const cache = createDayCache(() => store);
    cache.write('question', TODAY, series);
    expect(cache.read('question', '2018-11-02')).toBeUndefined();
    expect(cache.read('another', TODAY)).toBeUndefined();
  });

  it.each([
    'not JSON',
    'null',
    '5',
    '{}',
    `{"day": "${TODAY}", "question": "question"}`,
    `{"day": "${TODAY}", "question": "question", "document": {}}`,
  ])('that cannot be read any more is none: %s', (text) => {
    const store = memory();
    const cache = createDayCache(() => store);
    cache.write('question', TODAY, series);
    for (const key of store.texts.keys()) store.texts.set(key, text);
    expect(cache.read('question', TODAY)).toBeUndefined();
  });
});

describe('a store that does not work', () => {
  it('is as if there were none: blocked', () => {
    const cache = createDayCache(throwing);
    cache.write('question', TODAY, series);
    expect(cache.read('question', TODAY)).toBeUndefined();
  });

  it('is as if there were none: full', () => {
    const cache = createDayCache(() => ({ ...memory(), setItem: throwing }));
    cache.write('question', TODAY, series);
    expect(cache.read('question', TODAY)).toBeUndefined();
  });
});

describe('today', () => {
  it.each([
    [new Date(2018, 10, 1, 0, 30), '2018-11-01'],
    [new Date(2018, 0, 9, 23, 59), '2018-01-09'],
  ])('is the day of the clock on the wall: %s', (now, day) => {
    expect(localToday(now)).toBe(day);
  });
});

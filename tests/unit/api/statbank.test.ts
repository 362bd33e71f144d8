import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askStatbank, readAnswer, statbankAddress } from '../../../src/api/statbank.ts';
import { lineOf } from '../../../src/barometer/series.ts';
import { dec } from '../../support/builders.ts';

const AUS08 = readFileSync(new URL('fixtures/aus08Constructed.json', import.meta.url), 'utf8');
const AREAS = ['000', '461'];
const never = new AbortController().signal;

type Asked = { readonly url: string; readonly init: RequestInit };

/** Answers every request alike, and tells what was asked for and how. */
function stubFetch(answer: (signal: AbortSignal) => Promise<Response>): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', (url: URL, init: RequestInit & { signal: AbortSignal }) => {
    asked.push({ url: url.href, init });
    return answer(init.signal);
  });
  return asked;
}

const rejectWhenAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

beforeEach(() => vi.stubGlobal('document', { baseURI: 'https://eksempel.dk/barometer/' }));
afterEach(() => vi.unstubAllGlobals());

describe('the one request', () => {
  it.each([
    [
      { areas: AREAS },
      'https://api.statbank.dk/v1/data/AUS08/JSONSTAT?OMR%C3%85DE=000,461&SAESONFAK=9&Tid=*',
    ],
    [
      { areas: ['07'], proxy: 'https://proxy.eksempel.dk/statbank/' },
      'https://proxy.eksempel.dk/statbank/data/AUS08/JSONSTAT?OMR%C3%85DE=07&SAESONFAK=9&Tid=*',
    ],
    [
      { areas: ['a&b=c', 'å'], proxy: '/statbank' },
      '/statbank/data/AUS08/JSONSTAT?OMR%C3%85DE=a%26b%3Dc,%C3%A5&SAESONFAK=9&Tid=*',
    ],
  ])('%j', (question, address) => {
    expect(statbankAddress(question)).toBe(address);
  });

  it('is made once, without cookies and without saying which page asks', async () => {
    const asked = stubFetch(async () => new Response(AUS08));
    await askStatbank({ areas: AREAS, proxy: 'statbank/v1' }, never);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toMatch(
      /^https:\/\/eksempel\.dk\/barometer\/statbank\/v1\/data\/AUS08\/JSONSTAT\?/,
    );
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});

describe('an answer', () => {
  it('is the rate of the areas, under the name that our series have for it', () => {
    const read = readAnswer(200, `\uFEFF${AUS08}`, AREAS);
    if (read.kind !== 'series') throw new Error(read.kind);
    expect(read.findings).toEqual([]);
    expect(read.series.measures).toEqual([
      { code: 'pct', label: 'Sæsonkorrigeret i pct. af arbejdsstyrken' },
    ]);
    const august = lineOf(read.series, '461', 'pct').find(({ period }) => period === '2018-08');
    expect(august?.cell).toMatchObject({ kind: 'value', value: dec('5.2') });
  });

  it('with more than was asked for gives what was asked for', () => {
    const json = JSON.parse(AUS08);
    const { dimension, value } = json.dataset;
    dimension.SAESONFAK.category = { index: { 10: 0, 9: 1 }, label: { 9: 'Procent', 10: 'Antal' } };
    dimension.size = [2, 2, 1, 36];
    const persons = value.map((_: unknown, at: number) => at);
    json.dataset.value = [0, 36].flatMap((at) => [...persons.slice(0, 36), ...value.slice(at, at + 36)]);
    const read = readAnswer(200, JSON.stringify(json), AREAS);
    if (read.kind !== 'series') throw new Error(read.kind);
    expect(read.series.cells).toHaveLength(72);
    expect(lineOf(read.series, '461', 'pct').at(-1)?.cell).toMatchObject({ value: dec('4.7') });
  });

  const changed = (change: (dataset: ReturnType<typeof JSON.parse>) => void) => {
    const json = JSON.parse(AUS08);
    change(json.dataset);
    return JSON.stringify(json);
  };

  it.each<[string, number, string, object]>([
    ['a page', 200, '<!doctype html><title>Log ind</title>', { kind: 'notJson' }],
    ['a sentence', 200, 'Der er travlt', { kind: 'notJson' }],
    ['nothing', 200, '', { kind: 'notJson' }],
    ['half a document', 200, AUS08.slice(0, 700), { kind: 'half' }],
    ['too many requests', 429, 'Too Many Requests', { kind: 'throttled' }],
    ['a bank at rest', 503, '<html>', { kind: 'throttled' }],
    ['a fault', 500, '{}', { kind: 'http', status: 500 }],
    ['no such address', 404, '', { kind: 'http', status: 404 }],
    ['moved, and nobody followed', 304, '', { kind: 'http', status: 304 }],
    [
      'a request it does not understand',
      400,
      '{"errorTypeCode":"REQUEST-MISSING","message":"Der skal vælges værdier for variabel: Tid"}',
      { kind: 'badRequest', message: 'Der skal vælges værdier for variabel: Tid' },
    ],
    [
      'a table it does not have',
      400,
      '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Tabel findes ikke: AUS08"}',
      { kind: 'badRequest', message: 'Tabel findes ikke: AUS08' },
    ],
    ['a refusal without words', 400, '<html>', { kind: 'badRequest' }],
    [
      'an area it does not have',
      400,
      '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Kan ikke finde værdien: 461 (OMRÅDE)"}',
      { kind: 'unknownArea', areas: ['461'] },
    ],
    [
      'a value of another variable',
      400,
      '{"message":"Kan ikke finde værdien: 9 (SAESONFAK)"}',
      { kind: 'badRequest', message: 'Kan ikke finde værdien: 9 (SAESONFAK)' },
    ],
    ['another table', 200, AUS08.replaceAll('"AUS08"', '"AUS07"'), { kind: 'otherTable', table: 'AUS07' }],
    [
      'a table named by PX',
      200,
      changed((dataset) => Object.assign(dataset, { extension: { px: { tableid: 'FOLK1A' } } })),
      { kind: 'otherTable', table: 'FOLK1A' },
    ],
    [
      'the table without the measure',
      200,
      changed(({ dimension }) => {
        dimension.SAESONFAK.category = { index: { 22: 0 }, label: { 22: 'Faktiske tal' } };
      }),
      { kind: 'otherTable', table: 'AUS08' },
    ],
    [
      'the table per quarter',
      200,
      changed(({ dimension }) => {
        dimension.Tid.category.index = Object.fromEntries(
          Array.from({ length: 36 }, (_, at) => [`${2000 + Math.floor(at / 4)}K${(at % 4) + 1}`, at]),
        );
      }),
      { kind: 'otherTable', table: 'AUS08' },
    ],
    [
      'without one of the areas',
      200,
      changed(({ dimension }) => {
        dimension.OMRÅDE.category = { index: { '000': 0, 540: 1 }, label: {} };
      }),
      { kind: 'unknownArea', areas: ['461'] },
    ],
    [
      'without months',
      200,
      changed((dataset) => {
        dataset.dimension.Tid.category = { index: {}, label: {} };
        dataset.dimension.size = [2, 1, 1, 0];
        dataset.value = [];
      }),
      { kind: 'noMonths' },
    ],
    [
      'of gaps alone',
      200,
      changed((dataset) => {
        dataset.value = dataset.value.map(() => null);
      }),
      { kind: 'noMonths' },
    ],
  ])('%s', (_, status, text, expected) => {
    expect(readAnswer(status, text, AREAS)).toEqual(expected);
  });

  it.each(['{}', 'null', '[]', '5', '{"dataset": 5}', '{"dataset": {"dimension": {}}}'])(
    'that is %s says what is wrong with it',
    (text) => {
      const read = readAnswer(200, text, AREAS);
      expect(read.kind).toBe('invalid');
      expect(read.kind === 'invalid' && read.findings).not.toEqual([]);
    },
  );
});

describe('no answer', () => {
  it('refused: no connection, or a browser that does not let the page read it', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await askStatbank({ areas: AREAS }, never)).toEqual({ kind: 'refused' });
  });

  it('a connection that breaks off is half an answer', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    stubFetch(async () => new Response(broken));
    expect(await askStatbank({ areas: AREAS }, never)).toEqual({ kind: 'half' });
  });

  it('too late is given up, before it begins and in the middle', async () => {
    stubFetch(rejectWhenAborted);
    expect(await askStatbank({ areas: AREAS }, never, 5)).toEqual({ kind: 'timeout' });
    stubFetch(async (signal) => {
      const start = (stream: ReadableStreamDefaultController) =>
        signal.addEventListener('abort', () => stream.error(signal.reason));
      return new Response(new ReadableStream({ start }));
    });
    expect(await askStatbank({ areas: AREAS }, never, 5)).toEqual({ kind: 'timeout' });
  });

  it('cancelled ends with the caller’s reason', async () => {
    const caller = new AbortController();
    stubFetch(rejectWhenAborted);
    const asked = askStatbank({ areas: AREAS }, caller.signal);
    caller.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('an address that is none is no connection either', async () => {
    const asked = stubFetch(async () => new Response(AUS08));
    expect(await askStatbank({ areas: AREAS, proxy: 'https://[' }, never)).toEqual({ kind: 'refused' });
    expect(asked).toEqual([]);
  });
});

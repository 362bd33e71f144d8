import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../../../mocks/answer.ts';
import { NEW_MONTHS, REVISED } from '../../../mocks/documents/aus08.ts';
import { BAD_REQUEST_MESSAGE, STATBANK_REPLIES } from '../../../mocks/documents/statbankReply.ts';
import { statbankScenarios } from '../../../mocks/statbank.ts';
import { jsonStat1Json } from '../../../src/api/jsonStatJson.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { readAnswer, statbankAddress } from '../../../src/api/statbank.ts';
import { compareSeries } from '../../../src/barometer/compareSeries.ts';
import { startStatbankServer } from '../../support/statbankServer.ts';
import { readable, shipped } from '../api/wire.ts';
import { problemsOf } from './problemsOf.ts';

const AREAS = ['000', '461'];
const ADDRESS = statbankAddress({ areas: AREAS });
const series = readable(parseSeries('x', shipped('series/bruttoledighed.json'))).value;
const server = await startStatbankServer();

afterAll(() => server.close());

type Name = keyof typeof statbankScenarios;
const sending = STATBANK_REPLIES.filter((name) => !['slow', 'refused', 'half'].includes(name));

/** What the app makes of a response. */
async function readResponse(response: Response | undefined) {
  if (response === undefined) throw new Error('The mocks do not answer');
  return readAnswer(response.status, await response.text(), AREAS);
}

const ask = (name: Name) => answer(new Request(ADDRESS), statbankScenarios[name]);

describe('the stand-in for StatBank', () => {
  test('answers in the shape of StatBank, with the shipped rates and two months more', async () => {
    const response = await ask('statbank-good');
    const json = await response?.clone().json();
    expect(problemsOf(jsonStat1Json, json.dataset)).toEqual([]);
    const read = await readResponse(response);
    if (read.kind !== 'series') throw new Error(read.kind);
    const { added, revised, onlyShipped } = compareSeries(series, read.series);
    expect([revised, onlyShipped]).toEqual([[], []]);
    expect(new Set(added.map(({ period }) => period.replace('-', 'M')))).toEqual(new Set(NEW_MONTHS));
  });

  test('revises what it says it revises', async () => {
    const read = await readResponse(await ask('statbank-revised'));
    if (read.kind !== 'series') throw new Error(read.kind);
    const { revised } = compareSeries(series, read.series);
    expect(revised.map(({ area, period }) => [area.code, period.replace('-', 'M')])).toEqual(
      REVISED.map(([area, month]) => [area, month]),
    );
  });

  test.each<[Name, object]>([
    ['statbank-html', { kind: 'notJson' }],
    ['statbank-badRequest', { kind: 'badRequest', message: BAD_REQUEST_MESSAGE }],
    ['statbank-half', { kind: 'half' }],
    ['statbank-otherTable', { kind: 'otherTable', table: 'AUS07' }],
    ['statbank-unknownArea', { kind: 'unknownArea', areas: ['461'] }],
    ['statbank-noMonths', { kind: 'noMonths' }],
    ['statbank-throttled', { kind: 'throttled' }],
  ])('%s', async (name, expected) => {
    expect(await readResponse(await ask(name))).toEqual(expected);
  });

  test('refuses an area that it does not have, whatever else it would say', async () => {
    const request = new Request(statbankAddress({ areas: ['000', '999'] }));
    const response = await answer(request, statbankScenarios['statbank-good']);
    expect(response?.status).toBe(400);
    expect(readAnswer(400, (await response?.text()) ?? '', ['000', '999'])).toEqual({
      kind: 'unknownArea',
      areas: ['999'],
    });
  });

  test('refused is a network error', async () => {
    expect(await ask('statbank-refused')).toMatchObject({ type: 'error' });
  });
});

describe('the same over real HTTP', () => {
  test.each(sending)('%s is answered as by the mocks', async (name) => {
    const address = statbankAddress({ areas: AREAS, proxy: server.proxyFor(name) });
    const [real, mocked] = [await fetch(address), await ask(`statbank-${name}`)];
    expect(real.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect([real.status, await real.text()]).toEqual([mocked?.status, await mocked?.text()]);
    expect(server.asked.at(-1)).toBe(`/${name}/data/AUS08/JSONSTAT?OMRÅDE=000,461&SAESONFAK=9&Tid=*`);
  });

  test('half an answer breaks off', async () => {
    const response = await fetch(statbankAddress({ areas: AREAS, proxy: server.proxyFor('half') }));
    await expect(response.text()).rejects.toThrow();
  });

  test('refused gives a page no leave to read it', async () => {
    const response = await fetch(statbankAddress({ areas: AREAS, proxy: server.proxyFor('refused') }));
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test('slow never answers', async () => {
    const address = statbankAddress({ areas: AREAS, proxy: server.proxyFor('slow') });
    await expect(fetch(address, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/time/i);
  });

  test('anything else is not found', async () => {
    expect((await fetch(server.proxyFor('good'))).status).toBe(404);
  });
});

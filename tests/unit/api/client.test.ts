import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, fetchJson, takeEarlyAnswers } from '../../../src/api/client.ts';
import { loadCatalogue, loadEdition, loadSeries } from '../../../src/api/documents.ts';
import { told, wireEdition } from './wire.ts';

const PAGE = 'https://eksempel.dk/barometer/odense/2018-10-30';
const never = new AbortController().signal;

/** The page as the client sees it: its base, and where its one meta says the API lies. */
function stubPage(apiBase: string | undefined): void {
  const meta = apiBase === undefined ? null : { content: apiBase };
  vi.stubGlobal('document', {
    baseURI: 'https://eksempel.dk/barometer/',
    URL: PAGE,
    querySelector: () => meta,
  });
}

/** Answers every request alike, and tells what was asked for. */
function stubFetch(answer: (signal: AbortSignal) => Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: URL, { signal }: { signal: AbortSignal }) => {
    asked.push(url.href);
    return answer(signal);
  });
  return asked;
}

const respond = (body: string, init?: ResponseInit) => stubFetch(async () => new Response(body, init));

async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`No ApiError but ${error}`);
  return error;
}

beforeEach(() => stubPage('api/v1/'));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a document is asked for', () => {
  it.each([
    ['api/v1/', 'https://eksempel.dk/barometer/api/v1/index.json'],
    ['/data/', 'https://eksempel.dk/data/index.json'],
    ['https://tal.eksempel.dk/v1/', 'https://tal.eksempel.dk/v1/index.json'],
    [undefined, 'https://eksempel.dk/barometer/api/v1/index.json'],
  ])('below the API base %s, from %s', async (base, address) => {
    stubPage(base);
    const asked = respond('{"a": 1}');
    await expect(fetchJson('index.json', never)).resolves.toEqual({ a: 1 });
    expect(asked).toEqual([address]);
  });
});

describe('a document that was asked for before the app was there', () => {
  const ADDRESS = 'https://eksempel.dk/barometer/api/v1/index.json';
  const takeEarly = (answer: Promise<Response>) => takeEarlyAnswers(new Map([[ADDRESS, answer]]));
  afterEach(() => takeEarlyAnswers(new Map()));

  it('is not asked for again, until it is wanted again', async () => {
    const asked = respond('{"from": "the app"}');
    takeEarly(Promise.resolve(new Response('{"from": "the head"}')));
    await expect(fetchJson('index.json', never)).resolves.toEqual({ from: 'the head' });
    expect(asked).toEqual([]);
    await expect(fetchJson('index.json', never)).resolves.toEqual({ from: 'the app' });
    expect(asked).toEqual([ADDRESS]);
  });

  it('is none of the others', async () => {
    const asked = respond('{}');
    takeEarly(Promise.resolve(new Response('{}')));
    await fetchJson('odense/x.json', never);
    expect(asked).toEqual(['https://eksempel.dk/barometer/api/v1/odense/x.json']);
  });

  it('tells why it could not be had, and is asked for when one tries again', async () => {
    respond('{"a": 1}');
    takeEarly(Promise.reject(new TypeError('Failed to fetch')));
    expect((await failureOf(fetchJson('index.json', never))).failure).toEqual({ kind: 'offline' });
    await expect(fetchJson('index.json', never)).resolves.toEqual({ a: 1 });
  });

  it('is not waited for by who has given up', async () => {
    takeEarly(new Promise(() => undefined));
    const controller = new AbortController();
    const promise = fetchJson('index.json', controller.signal);
    controller.abort();
    await expect(promise).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe('a document that cannot be had says why', () => {
  it.each([
    [404, { kind: 'notFound' }],
    [410, { kind: 'notFound' }],
    [401, { kind: 'login' }],
    [403, { kind: 'login' }],
    [500, { kind: 'http', status: 500 }],
    [503, { kind: 'http', status: 503 }],
    [418, { kind: 'http', status: 418 }],
  ])('an answer with status %i', async (status, failure) => {
    respond('{}', { status });
    const error = await failureOf(fetchJson('odense/x.json', never));
    expect(error.failure).toEqual(failure);
    expect(error.document).toBe('odense/x.json');
    expect(error.message).toContain('odense/x.json');
  });

  it('no connection', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failureOf(fetchJson('x.json', never))).failure).toEqual({ kind: 'offline' });
  });

  it('a page to log in on, answered as if all were well', async () => {
    respond('<!doctype html><title>Log ind</title>', { headers: { 'Content-Type': 'text/html' } });
    expect((await failureOf(fetchJson('x.json', never))).failure).toEqual({ kind: 'notJson' });
  });

  it.each([[''], ['{"a": '], ['NaN']])('a body that is no JSON: %j', async (body) => {
    respond(body);
    expect((await failureOf(fetchJson('x.json', never))).failure).toEqual({ kind: 'notJson' });
  });

  it('a connection that breaks off in the middle of the answer', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('terminated')),
    });
    stubFetch(async () => new Response(broken));
    expect((await failureOf(fetchJson('x.json', never))).failure).toEqual({ kind: 'offline' });
  });
});

describe('an answer that takes too long', () => {
  /** The client's own time limit, in the test's hands. */
  const stubLimit = () => {
    const limit = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    return limit;
  };
  const rejectWhenAborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

  afterEach(() => vi.restoreAllMocks());

  it('is given up before it begins', async () => {
    const limit = stubLimit();
    stubFetch(rejectWhenAborted);
    const failure = failureOf(fetchJson('x.json', never));
    limit.abort(new DOMException('', 'TimeoutError'));
    expect((await failure).failure).toEqual({ kind: 'timeout' });
  });

  it('is given up in the middle', async () => {
    const limit = stubLimit();
    stubFetch(async (signal) => {
      const body = new ReadableStream({
        start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
      });
      return new Response(body);
    });
    const failure = failureOf(fetchJson('x.json', never));
    await new Promise((resolve) => setTimeout(resolve, 0));
    limit.abort(new DOMException('', 'TimeoutError'));
    expect((await failure).failure).toEqual({ kind: 'timeout' });
  });

  it('is given up after some seconds, not minutes', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    respond('{}');
    await fetchJson('x.json', never);
    expect(timeout.mock.calls[0]?.[0]).toBeGreaterThanOrEqual(5_000);
    expect(timeout.mock.calls[0]?.[0]).toBeLessThanOrEqual(30_000);
  });
});

describe('a request that the caller gives up', () => {
  it('ends with the caller’s reason, not with a failure to show', async () => {
    const caller = new AbortController();
    stubFetch((signal) => {
      caller.abort();
      return Promise.reject(signal.reason);
    });
    await expect(fetchJson('x.json', caller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('does so in the middle of the answer too', async () => {
    const caller = new AbortController();
    stubFetch(async () => {
      caller.abort();
      return new Response(new ReadableStream({ start: (stream) => stream.error(caller.signal.reason) }));
    });
    await expect(fetchJson('x.json', caller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a document that came', () => {
  it('is data with what was found wrong in it', async () => {
    respond(JSON.stringify(wireEdition({ ukendt: 1 })));
    const { value, findings } = await loadEdition('odense/2018-10-30/edition.json', never);
    expect(value.key).toBe('2018-10-30');
    expect(findings).toMatchObject([{ document: 'odense/2018-10-30/edition.json', path: 'ukendt' }]);
  });

  it.each([
    ['catalogue', () => loadCatalogue(never), 'index.json'],
    ['edition', () => loadEdition('a/b/edition.json', never), 'a/b/edition.json'],
    ['series', () => loadSeries('series/a.json', never), 'series/a.json'],
  ] as const)('but is no %s is a failure that says what was expected', async (_, load, document) => {
    respond('{"version": "9.9"}');
    const error = await failureOf(load());
    expect(error.document).toBe(document);
    expect(error.failure.kind === 'invalid' && told(error.failure.findings)[0]).toMatch(/version/);
  });
});

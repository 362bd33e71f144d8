import type { Finding } from '../barometer/finding.ts';

/** Why a document could not be had. Every case has its own sentence in the display. */
export type LoadFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'login' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: LoadFailure;
  /** The document's path below the API base. */
  readonly document: string;

  constructor(document: string, failure: LoadFailure) {
    super(`${document}: ${failure.kind}`);
    this.document = document;
    this.failure = failure;
  }
}

const TIMEOUT_MS = 20_000;

/** Answers that were asked for before the app was there, by absolute address. Each is used once. */
let earlyAnswers = new Map<string, Promise<Response>>();

/** From now on a document that is in the map is not asked for a second time. The map may still grow. */
export function takeEarlyAnswers(answers: Map<string, Promise<Response>>): void {
  earlyAnswers = answers;
}

/** The API base as an absolute address, from the page's one `<meta name="api-base">` and its `<base>`. */
function apiBase(): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content ?? 'api/v1/';
  return new URL(content, document.baseURI).href;
}

/**
 * Gets a JSON document by its path below the API base.
 * @throws ApiError with the cause; an AbortError when the caller gave up.
 */
export function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  return fetchDocument(path, signal, (response) => response.json());
}

/**
 * Gets a document by its path below the API base as it lies there, byte for byte.
 * @throws as fetchJson.
 */
export function fetchBytes(path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return fetchDocument(path, signal, async (response) => new Uint8Array(await response.arrayBuffer()));
}

async function fetchDocument<Content>(
  path: string,
  signal: AbortSignal,
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  let response: Response;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    response = await answerTo(new URL(path, apiBase()), AbortSignal.any([signal, timeout]));
  } catch {
    signal.throwIfAborted();
    throw new ApiError(path, { kind: timeout.aborted ? 'timeout' : 'offline' });
  }
  if (!response.ok) {
    throw new ApiError(path, failureOf(response.status));
  }
  try {
    return await read(response);
  } catch (error) {
    signal.throwIfAborted();
    // Text that is no JSON is often a login page or a single-page fallback that answers 200 to everything;
    // anything else is a connection that broke off.
    const kind = error instanceof SyntaxError ? 'notJson' : 'offline';
    throw new ApiError(path, { kind: timeout.aborted ? 'timeout' : kind });
  }
}

/** The answer that is under way already, or a new one. */
function answerTo(address: URL, signal: AbortSignal): Promise<Response> {
  const early = earlyAnswers.get(address.href);
  earlyAnswers.delete(address.href);
  if (early === undefined || signal.aborted) {
    return fetch(address, { signal });
  }
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  early.then(resolve, reject);
  return promise;
}

function failureOf(status: number): LoadFailure {
  if (status === 404 || status === 410) {
    return { kind: 'notFound' };
  }
  return status === 401 || status === 403 ? { kind: 'login' } : { kind: 'http', status };
}

/** What came of a request to another host: its answer as it stands, or why there is none. */
export type OutsideAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string }
  /** No connection, or an answer that the browser does not let a page of ours read: the two look alike to a page. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'timeout' }
  /** The connection broke off in the middle of the answer. */
  | { readonly kind: 'brokenOff' };

/**
 * Gets a text from an absolute address (or one relative to the app's base, for a proxy beside it), without
 * cookies and without telling which page asks. The time limit, in milliseconds, holds for the whole answer.
 * @throws the caller's reason, an AbortError, when the caller gave up; nothing else.
 */
export async function fetchOutside(
  address: string,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<OutsideAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(new URL(address, document.baseURI), {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    signal.throwIfAborted();
    return { kind: timeout.aborted ? 'timeout' : 'refused' };
  }
  try {
    return { kind: 'answered', status: response.status, text: await response.text() };
  } catch {
    signal.throwIfAborted();
    return { kind: timeout.aborted ? 'timeout' : 'brokenOff' };
  }
}

import { test as base, expect, type Page, type Request } from '@playwright/test';

/** What the app may ask for: pages, built files, and the documents of the API. */
const KNOWN = [
  /^\/$/,
  /^\/favicon\.svg$/,
  /^\/assets\/[\w.-]+\.(?:js|css|woff2)$/,
  /^\/api\/v1\/index\.json$/,
  /^\/api\/v1\/[a-z0-9-]+\/[a-z0-9-]+\/edition\.json$/,
  /^\/api\/v1\/series\/[a-z0-9-]+\.json$/,
  // A card in a frame.
  /^\/(?:kort\/[a-z0-9-]+|[a-z0-9-]+\/[a-z0-9-]+\/kort)\/[a-z0-9-]+$/,
];

/** Something that a page that works does not do. */
type Problem = string;

export class Guard {
  readonly problems: Problem[] = [];
  readonly #page: Page;
  readonly #origins: Set<string>;
  #allowed: RegExp[] = [];
  #root = '';

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origins = new Set([origin]);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#note(`console.${message.type()}: ${message.text()} ${message.location().url}`);
      }
    });
    page.on('pageerror', (error) => this.#note(`page error: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.#note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => this.#check(request));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What was under way when one went to another page.
      if (reason !== 'net::ERR_ABORTED') this.#note(`failed: ${request.url()} ${reason}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#note(`status ${response.status()}: ${response.url()}`);
    });
  }

  /** Problems that the test brings about itself, e.g. those of a document that the server refuses. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed = [...this.#allowed, ...patterns];
  }

  /** Another place where the app is served, instead of the root of the usual one. */
  moveTo(origin: string, root: string): void {
    this.#origins.clear();
    this.#origins.add(origin);
    this.#root = root;
  }

  #note(problem: Problem): void {
    if (!this.#allowed.some((pattern) => pattern.test(problem))) this.problems.push(problem);
  }

  #check(request: Request): void {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    const isPage = request.isNavigationRequest() && request.frame() === this.#page.mainFrame();
    const path = url.pathname.startsWith(this.#root) ? url.pathname.slice(this.#root.length) : url.pathname;
    if (!this.#origins.has(url.origin)) {
      this.#note(`another host: ${request.url()}`);
    } else if (!isPage && !KNOWN.some((pattern) => pattern.test(path))) {
      this.#note(`unexpected: ${request.method()} ${request.url()}`);
    } else if (request.method() !== 'GET') {
      this.#note(`not only read: ${request.method()} ${request.url()}`);
    }
  }
}

/** A test whose page must keep quiet: nothing on the console, no errors, no requests nobody expects. */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ page, baseURL }, use) => {
      const guard = new Guard(page, new URL(baseURL ?? '').origin);
      await use(guard);
      expect(guard.problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** What the browser says by itself of a document that the server refuses or that cannot be had. */
export const REFUSED_DOCUMENT: readonly RegExp[] = [
  /^console\.error: Failed to load resource: .*\/api\/v1\//,
  /^(?:status 500|failed): \S*\/api\/v1\//,
];

/** The head asks ahead for the edition that an address seems to name; that there is none is then said aloud. */
export const MISSING_EDITION: readonly RegExp[] = [
  /^console\.error: Failed to load resource: .* status of 404 .*\/edition\.json$/,
  /^status 404: \S*\/edition\.json$/,
];

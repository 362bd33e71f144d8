import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { startMocks, worker } from '../../mocks/browser.ts';
import { takeUnexpectedRequests } from '../../mocks/unexpectedRequests.ts';
import { VIEWPORT } from '../config/place.ts';

configure({
  // The first chart of a run loads the chart library, which takes a second or two outside a build.
  asyncUtilTimeout: 5000,
  // The first lines say what was looked for; the whole page after them helps nobody.
  getElementError: (message) => new Error((message ?? '').split('\n').slice(0, 12).join('\n')),
});

/** What a page said that a page that works does not say. */
const complaints: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const say = console[level];
  console[level] = (...parts: readonly unknown[]) => {
    complaints.push(`console.${level}: ${parts.map(String).join(' ')}`);
    say(...parts);
  };
}
window.addEventListener('error', ({ message }) => {
  complaints.push(`page error: ${message}`);
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  complaints.push(`unhandled rejection: ${String(reason)}`);
});

await startMocks();

/** Each test file has an address of its own, which must be there again when the runner looks for it. */
const addressOfRunner = window.location.href;

beforeEach(async () => {
  if (window.innerWidth !== VIEWPORT.width || window.innerHeight !== VIEWPORT.height) {
    await page.viewport(VIEWPORT.width, VIEWPORT.height);
  }
});

afterEach(() => {
  cleanup();
  worker.resetHandlers();
  window.history.replaceState(null, '', addressOfRunner);
  expect(complaints.splice(0), 'the page complained').toEqual([]);
  expect(takeUnexpectedRequests(), 'nobody expected these requests').toEqual([]);
});

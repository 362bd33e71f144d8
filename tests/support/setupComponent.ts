import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { startMocks, worker } from '../../mocks/browser.ts';
import { takeUnexpectedRequests } from '../../mocks/unexpectedRequests.ts';
import { VIEWPORT } from '../config/place.ts';

configure({
  // The first chart of a run loads the chart library, which takes a second or two outside a build.
  asyncUtilTimeout: 10_000,
  // The first lines say what was looked for; the whole page after them helps nobody.
  getElementError: (message) => new Error((message ?? '').split('\n').slice(0, 12).join('\n')),
});

/** What went wrong besides what a test looks at. */
const pageErrors: string[] = [];
window.addEventListener('error', ({ message }) => {
  pageErrors.push(message);
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  pageErrors.push(String(reason));
});

// What lies far below is not laid out until one scrolls there, and what is not laid out has no text that can be read.
const layOutAll = document.createElement('style');
layOutAll.textContent = '.section.is-far { content-visibility: visible !important }';
document.head.append(layOutAll);

await startMocks();

/** Each test file has an address of its own, which must be there again when the runner looks for it. */
const addressOfRunner = window.location.href;

/** What a page that works does not say. */
function complaints() {
  return [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
}

beforeEach(async () => {
  complaints();
  if (window.innerWidth !== VIEWPORT.width || window.innerHeight !== VIEWPORT.height) {
    await page.viewport(VIEWPORT.width, VIEWPORT.height);
  }
});

afterEach(() => {
  cleanup();
  worker.resetHandlers();
  window.history.replaceState(null, '', addressOfRunner);
  const heard = {
    console: complaints().flatMap(({ mock }) =>
      mock.calls.splice(0).map((parts) => parts.map(String).join(' ')),
    ),
    pageErrors: pageErrors.splice(0),
    unexpectedRequests: takeUnexpectedRequests(),
  };
  expect(heard).toEqual({ console: [], pageErrors: [], unexpectedRequests: [] });
});

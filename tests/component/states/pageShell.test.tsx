import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import indexPage from '../../../index.html?raw';
import { worker } from '../../../mocks/browser.ts';
import { slow } from '../../../mocks/scenarios.ts';
import { renderApp } from '../../support/renderApp.tsx';

/** What index.html shows until the app is there. */
function shellOf(source: string): HTMLElement {
  const root = new DOMParser().parseFromString(source, 'text/html').getElementById('root');
  if (root === null) throw new Error('index.html has no element #root');
  return root;
}

/** Element by element: name, class, role, label, and text of its own. */
function outline(element: Element): string[] {
  const own = [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map((node) => node.data.trim())
    .join('');
  const line = [element.localName, element.getAttribute('class')?.replace(' page-room', ''), own]
    .concat(
      ['role', 'aria-label', 'aria-hidden', 'id'].map((name) => element.getAttribute(name) ?? undefined),
    )
    .join(' ');
  return [line.trim(), ...[...element.children].flatMap(outline)];
}

const places = (root: Element) =>
  [...root.querySelectorAll('header, .brand, .shell-term, .nav, main, .skeleton-block')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.className, x, y, width, height].join(' ');
  });

test('index.html shows what the app draws while it loads', async () => {
  worker.use(...slow(1000));
  renderApp('/odense/2018-10-30');
  const drawn = (await screen.findByRole('main')).parentElement;
  expect(shellOf(indexPage).children.length).toBeGreaterThan(0);
  expect(outline(shellOf(indexPage)).slice(1)).toEqual(drawn === null ? [] : outline(drawn).slice(1));
});

test.each([
  [390, 844],
  [1280, 800],
  [1920, 1080],
])('nothing moves at %i px when the app takes over', async (width, height) => {
  await page.viewport(width, height);
  const shell = document.importNode(shellOf(indexPage), true);
  document.body.prepend(shell);
  await document.fonts.load("400 15px 'Source Sans 3'");
  const before = places(shell);
  shell.remove();
  worker.use(...slow(1000));
  renderApp('/odense/2018-10-30');
  const drawn = (await screen.findByRole('main')).parentElement;
  expect(before.length).toBeGreaterThan(10);
  expect(drawn === null ? [] : places(drawn)).toEqual(before);
});

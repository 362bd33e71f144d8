import { render, screen } from '@testing-library/react';
import { App } from '../../src/App.tsx';
import mainSource from '../../src/main.tsx?raw';
import { parseAddress } from '../../src/ui/state/address.ts';
import { useAddressStore } from '../../src/ui/state/addressStore.ts';
import { createQueryClient } from '../../src/ui/state/queries.ts';

const stylesheets = import.meta.glob('../../src/styles/*.css');

/** The stylesheets that the app's entry imports, in its order. */
for (const [, name] of mainSource.matchAll(/^import '\.\/(styles\/.+\.css)';$/gm)) {
  const load = stylesheets[`../../src/${name}`];
  if (load === undefined) throw new Error(`main.tsx imports ${name}, which is not in src/styles`);
  await load();
}

/** What index.html says of where the app and its API lie. */
function addPlaces(): void {
  if (document.querySelector('base') !== null) return;
  const base = document.createElement('base');
  base.href = '/';
  const api = document.createElement('meta');
  api.name = 'api-base';
  api.content = 'api/v1/';
  document.head.prepend(base, api);
}

/** Opens the app at an address, as the browser would: `renderApp('/odense/2018-10-30?status=gul')`. */
export function renderApp(address: string): void {
  addPlaces();
  window.history.replaceState(null, '', address);
  const { pathname, search } = window.location;
  useAddressStore.setState({ address: parseAddress(decodeURI(pathname), search) });
  window.scrollTo(0, 0);
  render(<App queryClient={createQueryClient()} />);
}

/** The heading of the page, when it is there: while a page loads, it has another one. */
export function findPageHeading(): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: (name) => name !== 'Henter tal …' });
}

/** Opens the app at an address and waits for the page. */
export function openApp(address: string): Promise<HTMLElement> {
  renderApp(address);
  return findPageHeading();
}

/** What stands in the browser's address line. */
export function currentAddress(): string {
  return `${window.location.pathname}${decodeURIComponent(window.location.search)}`;
}

import { create } from 'zustand';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** How one came to the page: by opening the app there, by a link, or by the browser's back and forward. */
export type Arrival = { readonly by: 'opening' | 'link' | 'history'; readonly number: number };

/** Everything the user has chosen; the browser's address line mirrors it. */
type AddressStore = { readonly address: Address; readonly arrival: Arrival };

/** The path the app is served under, with a trailing slash: from the page's one `<base>`. */
function basePath(): string {
  return new URL('.', document.baseURI).pathname;
}

function readLocation(): Address {
  const base = basePath();
  const { pathname, search } = window.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return parseAddress(readablePath(path), search);
}

/** The path as people write it; what cannot be decoded stays as it is, and leads nowhere. */
function readablePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

export const useAddressStore = create<AddressStore>(() => ({
  address: readLocation(),
  arrival: { by: 'opening', number: 0 },
}));

/** The link to an address, as it stands in an `href`. */
export function hrefOf(address: Address): string {
  return `${basePath().slice(0, -1)}${formatAddress(address)}`;
}

/** What the history keeps of an entry that one came to by a link of the app: back leads to a page of the app. */
const FROM_APP = { isFromApp: true };

function isFromApp(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'isFromApp' in state;
}

/**
 * Goes to an address. Going to a page pushes, so that the browser's back returns; filters and typing replace,
 * so that back does not walk through every letter.
 */
export function goTo(address: Address, mode: 'push' | 'replace'): void {
  const href = hrefOf(address);
  if (mode === 'push') {
    window.history.pushState(FROM_APP, '', href);
    useAddressStore.setState(({ arrival }) => ({ address, arrival: next(arrival, 'link') }));
  } else {
    window.history.replaceState(window.history.state, '', href);
    useAddressStore.setState({ address });
  }
}

/** What an address that one returns to takes along; asked once. */
let taken: ((address: Address) => Address) | undefined;

/**
 * Returns to the page of the app that one came from, as the browser's back does, and takes along what was chosen
 * meanwhile. Who opened a link directly came from nowhere, and goes to the other address instead.
 */
export function goBack(otherwise: Address, take: (address: Address) => Address): void {
  if (isFromApp()) {
    taken = take;
    window.history.back();
  } else {
    goTo(otherwise, 'replace');
    useAddressStore.setState(({ arrival }) => ({ arrival: next(arrival, 'link') }));
  }
}

function next({ number }: Arrival, by: Arrival['by']): Arrival {
  return { by, number: number + 1 };
}

/** Follows the browser's back and forward; answers how to stop. The store alone listens. */
export function followHistory(): () => void {
  const read = () => {
    useAddressStore.setState(({ arrival }) => ({
      address: readLocation(),
      arrival: next(arrival, 'history'),
    }));
    if (taken !== undefined) {
      goTo(taken(useAddressStore.getState().address), 'replace');
      taken = undefined;
    }
  };
  // The address may have changed between the module's first read and the mount.
  useAddressStore.setState({ address: readLocation() });
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}

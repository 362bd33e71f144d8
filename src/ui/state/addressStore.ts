import { create } from 'zustand';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** Everything the user has chosen; the browser's address line mirrors it. */
type AddressStore = { readonly address: Address };

/** The path the app is served under, with a trailing slash: from the page's one `<base>`. */
function basePath(): string {
  return new URL('.', document.baseURI).pathname;
}

function readLocation(): Address {
  const base = basePath();
  const { pathname, search } = window.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return parseAddress(decodeURI(path), search);
}

export const useAddressStore = create<AddressStore>(() => ({ address: readLocation() }));

/** The link to an address, as it stands in an `href`. */
export function hrefOf(address: Address): string {
  return `${basePath().slice(0, -1)}${formatAddress(address)}`;
}

/**
 * Goes to an address. Going to a page pushes, so that the browser's back returns; filters and typing replace,
 * so that back does not walk through every letter.
 */
export function goTo(address: Address, mode: 'push' | 'replace'): void {
  const href = hrefOf(address);
  if (mode === 'push') {
    window.history.pushState(null, '', href);
  } else {
    window.history.replaceState(null, '', href);
  }
  useAddressStore.setState({ address });
}

/** Follows the browser's back and forward; answers how to stop. The store alone listens. */
export function followHistory(): () => void {
  const read = () => useAddressStore.setState({ address: readLocation() });
  // The address may have changed between the module's first read and the mount.
  read();
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}

import { vi } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly blob: Promise<Blob>;
}

/** What is handed to the browser to save, from now until the mocks are restored. */
export function watchSavedFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Promise<Blob>>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? Promise.reject(new Error(this.href)) });
  });
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = create(blob);
    if (blob instanceof Blob) blobs.set(address, Promise.resolve(blob));
    return address;
  });
  return saved;
}

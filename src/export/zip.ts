import { Zip, ZipDeflate } from 'fflate';

/** A file for a ZIP. Its bytes are asked for when its turn comes, so that not all are in memory at once. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: () => Uint8Array | string | Promise<Uint8Array | string>;
  /** True for what is compressed already, such as PNG. */
  readonly isCompressed?: boolean;
};

export type Progress = { readonly done: number; readonly total: number };

export type LongTask = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

const CHUNK = 512 * 1024;
/** What is small is done at once: giving way costs more than the work. */
const BREATH = 128 * 1024;

/** Lets the page draw and the user cancel. @throws the signal's reason when it was aborted. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** fflate takes the local time of a date; the ZIP format knows 1980–2099. */
function modified(madeOn: string): Date {
  const date = new Date(madeOn.length === 10 ? `${madeOn}T00:00` : madeOn);
  const year = date.getFullYear();
  return year >= 1980 && year <= 2099 ? date : new Date(1980, 0, 1);
}

/**
 * Files in one ZIP. It works in small steps on the page's own thread: the workers that libraries start for it
 * come from blob addresses, which the Content-Security-Policy of the deploy notes forbids.
 * @throws the signal's reason when cancelled, and whatever an entry throws.
 */
export async function zipFiles(
  entries: readonly ZipEntry[],
  madeOn: string,
  type: string,
  { signal, onProgress }: LongTask = {},
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) {
      throw error;
    }
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const encoder = new TextEncoder();
  try {
    for (const [index, { name, bytes, isCompressed }] of entries.entries()) {
      onProgress?.({ done: index, total: entries.length });
      signal?.throwIfAborted();
      const content = await bytes();
      const data = typeof content === 'string' ? encoder.encode(content) : content;
      if (data.length > BREATH) {
        await breathe(signal);
      }
      // Level 0 still is "deflate": many unpackers refuse stored files whose size comes after them.
      const file = new ZipDeflate(name, { level: isCompressed ? 0 : 6 });
      file.mtime = modified(madeOn);
      zip.add(file);
      for (let start = 0; start < data.length - CHUNK; start += CHUNK) {
        file.push(data.subarray(start, start + CHUNK));
        await breathe(signal);
      }
      file.push(data.subarray(Math.floor(Math.max(data.length - 1, 0) / CHUNK) * CHUNK), true);
    }
    signal?.throwIfAborted();
    zip.end();
  } catch (error) {
    zip.terminate();
    throw error;
  }
  onProgress?.({ done: entries.length, total: entries.length });
  return new Blob(parts, { type });
}

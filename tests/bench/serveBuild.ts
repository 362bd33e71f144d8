import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type Served = { readonly origin: string; readonly close: () => void };

/** Serves a build compressed as well as can be, with the API of another folder when one is given. */
export async function serveBuild(dist: string, api: string = dist): Promise<Served> {
  const kept = new Map<
    string,
    { readonly body: Buffer; readonly type: string; readonly isPacked: boolean }
  >();
  const load = (path: string) => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const file = join(path.startsWith('/api/') ? api : dist, normalize(path));
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const raw = readFileSync(file);
    const isPacked = extname(file) !== '.woff2';
    const made = {
      body: isPacked ? brotliCompressSync(raw) : raw,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      isPacked,
    };
    kept.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isFile = /^\/(api|assets)\//.test(pathname) || pathname.includes('.');
    const found = load(isFile ? pathname : '/index.html');
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': found.type,
      'Content-Length': found.body.length,
      'Cache-Control': 'no-store',
      ...(found.isPacked ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

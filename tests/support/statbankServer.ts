import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  STATBANK_REPLIES,
  type StatbankReplyName,
  statbankReply,
} from '../../mocks/documents/statbankReply.ts';
import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';

const SERIES = new URL('../../public/api/v1/series/bruttoledighed.json', import.meta.url);

export type StatbankServer = {
  /** What the catalogue names as proxy for StatBank to answer in a way: `http://localhost:40001/revised`. */
  readonly proxyFor: (name: StatbankReplyName) => string;
  /** The paths asked for so far, with their queries decoded. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * A stand-in for StatBank on a free port of localhost, over real HTTP: another origin than the app's, so that the
 * browser's own rules decide what the page may read. Close it when done.
 */
export async function startStatbankServer(): Promise<StatbankServer> {
  const series: JsonStatJson = JSON.parse(readFileSync(SERIES, 'utf8'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const [, name, ...path] = address.pathname.split('/');
    asked.push(decodeURIComponent(`${address.pathname}${address.search}`));
    const found = STATBANK_REPLIES.find((one) => one === name);
    if (found === undefined || path.join('/') !== 'data/AUS08/JSONSTAT') {
      response.writeHead(404).end();
      return;
    }
    reply(response, found, address, series);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxyFor: (name) => `http://localhost:${port}/${name}`,
    asked,
    close: () =>
      new Promise((resolve, reject) => {
        // Requests that are never answered would keep it open.
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

function reply(response: ServerResponse, name: StatbankReplyName, address: URL, series: JsonStatJson): void {
  const made = statbankReply(name, address, series);
  switch (made.kind) {
    case 'never':
      return;
    case 'refused':
      // A good answer without leave to read it, as of a server that does not know of browsers.
      response.writeHead(200, { 'Content-Type': 'text/json' }).end('{}');
      return;
    case 'sent':
      response.writeHead(made.status, {
        'Content-Type': made.contentType,
        'Access-Control-Allow-Origin': '*',
        // Half an answer promises the whole, and the connection breaks off.
        ...(name === 'half' ? { 'Content-Length': Buffer.byteLength(made.body) * 2 } : {}),
      });
      if (name === 'half') {
        response.write(made.body, () => response.destroy());
      } else {
        response.end(made.body);
      }
      return;
    default:
      made satisfies never;
  }
}

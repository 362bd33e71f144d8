import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Host {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder below a path, as a host does on which other things lie beside the app: `/barometer/`. */
export async function serveUnder(folder: string, path: string): Promise<Host> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    };
    const asked = request.url ?? '/';
    if (!asked.startsWith(path)) {
      notFound();
      return;
    }
    request.url = asked.slice(path.length - 1);
    files(request, response, () => {
      const isFile = /^\/(api|assets)\//.test(request.url ?? '');
      request.url = '/';
      if (isFile) notFound();
      else files(request, response, notFound);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

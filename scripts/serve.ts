/**
 * Serves the built app the way a plain web server would:
 *   node scripts/serve.ts [folder, else dist] [--port 4173] [--host localhost]
 */
import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const PORTS_TRIED = 20;

function staticHost(folder: string): RequestListener {
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      // Files in assets/ have their content's hash in the name; all else is asked for anew.
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public,max-age=31536000,immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    };
    files(request, response, () => {
      // A page's address is no file: the app itself reads it. A missing file must not look like a page.
      if (/^\/(api|assets)\//.test(request.url ?? '/')) return notFound();
      request.url = '/';
      files(request, response, notFound);
    });
  };
}

function listen(listener: RequestListener, host: string, port: number, triesLeft = PORTS_TRIED): void {
  const server = createServer(listener);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || triesLeft <= 1) throw error;
    listen(listener, host, port + 1, triesLeft - 1);
  });
  server.listen(port, host, () => {
    console.log(`Investeringsbarometer: http://${host}:${port}/`);
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: 'localhost' },
  },
});
const folder = positionals[0] ?? 'dist';
const port = Number(values.port);

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no index.html in ${folder}. Build the app first: npm run build`);
  process.exitCode = 1;
} else if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port must be a number from 1 to 65535, not ${values.port}`);
  process.exitCode = 1;
} else {
  listen(staticHost(folder), values.host, port);
}

import { expect, test } from '@playwright/test';

test('an address of a page gives the app, whatever stands in it', async ({ request }) => {
  for (const address of ['/', '/odense/2018-10-30/projekter/cv-boost', '/no/such.page?filter=red']) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type']).toContain('text/html');
    expect(response.headers()['cache-control']).toBe('no-cache');
  }
});

test('a document or a built file that is missing is said to be missing', async ({ request }) => {
  for (const address of ['/api/v1/nowhere.json', '/assets/gone.js', '/api/']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('a document is asked for anew, and not sent again when it is the same', async ({ request }) => {
  const first = await request.get('/api/v1/index.json');
  expect(first.headers()['content-type']).toContain('application/json');
  expect(first.headers()['cache-control']).toBe('no-cache');
  const etag = first.headers()['etag'] ?? '';
  expect(etag).not.toBe('');
  const second = await request.get('/api/v1/index.json', { headers: { 'If-None-Match': etag } });
  expect(second.status()).toBe(304);
});

test('a built file is kept for good', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const response = await request.get(`/${script}`);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('public,max-age=31536000,immutable');
});

test('nothing can be sent to it, and nothing outside its folder is served', async ({ request }) => {
  expect((await request.post('/', { data: 'x' })).status()).toBe(405);
  expect((await request.head('/api/v1/index.json')).status()).toBe(200);
  const outside = await request.get('/api/..%2f..%2fpackage.json');
  expect(outside.status()).toBe(404);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { REFUSED_DOCUMENT, test } from '../support/guardedPage.ts';
import { routeScenario } from '../support/routeScenario.ts';

const OVERVIEW = '/odense/2018-10-30';
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built file that holds the chart library. */
function chartFile(): string {
  const manifest: Record<string, { file: string }> = JSON.parse(
    readFileSync(`${DIST}.vite/manifest.json`, 'utf8'),
  );
  const found = Object.values(manifest).find(
    ({ file }) => file.endsWith('.js') && readFileSync(DIST + file, 'utf8').includes('recharts-surface'),
  );
  if (found === undefined) throw new Error('no built file holds the chart library');
  return found.file;
}

/** When the first figure was on the screen, and how much the page moved by itself meanwhile. */
async function watchPainting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { figures: 0, shift: 0 };
    Object.assign(window, { seen });
    new MutationObserver((_, observer) => {
      if (!document.body?.innerText.includes('46.022.596')) return;
      observer.disconnect();
      // The second frame begins when the first has been painted.
      requestAnimationFrame(() =>
        requestAnimationFrame((now) => {
          seen.figures = now;
        }),
      );
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function seen(page: Page): Promise<{ figures: number; shift: number }> {
  return page.evaluate(() => Reflect.get(window, 'seen'));
}

/** When each resource was asked for, by the end of its address. */
function startOf(page: Page, ending: string): Promise<number[]> {
  return page.evaluate(
    (name) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith(name))
        .map(({ startTime }) => startTime),
    ending,
  );
}

test('the figures are on the screen before the chart library and the series are asked for', async ({
  page,
}) => {
  await watchPainting(page);
  await page.goto(OVERVIEW);
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  const { figures } = await seen(page);
  expect(figures).toBeGreaterThan(0);
  for (const late of [chartFile(), 'series/bruttoledighed.json']) {
    const starts = await startOf(page, late);
    expect(starts, late).toHaveLength(1);
    expect(starts[0], `${late} was asked for before the figures were painted`).toBeGreaterThan(figures);
  }
});

for (const address of [OVERVIEW, '/', '/odense']) {
  test(`at ${address}, each document is asked for once, by the head of the page: none waits for the app`, async ({
    page,
  }) => {
    let isHeld = true;
    await page.route('**/assets/first-*.js', async (route) => {
      // The app's own script does not come before the documents have.
      while (isHeld) await new Promise((resolve) => setTimeout(resolve, 20));
      await route.continue();
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.json')) asked.push(pathname);
    });
    const edition = page.waitForResponse(/2018-10-30\/edition\.json$/);
    await page.goto(address, { waitUntil: 'commit' });
    await edition;
    isHeld = false;
    await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
    expect(asked.toSorted()).toEqual([
      '/api/v1/index.json',
      '/api/v1/odense/2018-10-30/edition.json',
      '/api/v1/series/bruttoledighed.json',
    ]);
  });
}

test('nothing moves when slow figures come', async ({ page }) => {
  await watchPainting(page);
  await routeScenario(page, 'slow');
  await page.goto(OVERVIEW);
  const main = page.getByRole('main');
  await expect(page.getByRole('status', { name: 'Henter tal …' }).first()).toBeVisible();
  const before = await main.boundingBox();
  await expect(main).toContainText('46.022.596', { timeout: 15_000 });
  await expect.poll(async () => (await seen(page)).figures).toBeGreaterThan(0);
  expect((await main.boundingBox())?.y).toBe(before?.y);
  expect((await seen(page)).shift).toBeLessThan(0.02);
});

test('figures stay when a chart cannot be had; a retry brings it', async ({ page, guard }) => {
  guard.allow(/assets\//, /Failed to fetch dynamically imported module/);
  const file = `**/${chartFile()}`;
  await page.route(file, (route) => route.abort('connectionrefused'));
  await page.goto(OVERVIEW);
  const money = page.getByRole('figure', { name: 'Gevinst mod forbrug pr. projekt' });
  await money.scrollIntoViewIfNeeded();
  await expect(money.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('46.022.596');
  await money.getByRole('button', { name: 'Tabel' }).click();
  await expect(money.getByRole('table')).toContainText('31.654.596');
  await money.getByRole('button', { name: 'Diagram' }).click();
  await expect(money.getByRole('alert')).toBeVisible();
  await page.unroute(file);
  await money.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(money.locator('.recharts-surface')).toBeVisible();
});

test('a page that cannot be fetched is told; a retry brings it', async ({ page, guard }) => {
  guard.allow(/assets\//, /Failed to fetch dynamically imported module/);
  const file = '**/assets/AboutPage*.js';
  await page.route(file, (route) => route.abort('connectionrefused'));
  await page.goto(OVERVIEW);
  await page.getByRole('link', { name: 'Om tallene' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Noget gik galt i visningen' })).toBeVisible();
  await page.unroute(file);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Om tallene' })).toBeVisible();
});

test('a server that fails is told; when it is well again, a retry brings the page', async ({
  page,
  guard,
}) => {
  guard.allow(...REFUSED_DOCUMENT);
  await routeScenario(page, 'error');
  await page.goto(`${OVERVIEW}?status=gul`);
  await expect(page.getByRole('alert')).toContainText('Serveren svarede med fejl 500.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('row', { name: /^Vist, 4 af 14 projekter/ })).toBeVisible();
});

test('the app keeps to the policy that deploy/nginx.conf sends with it', async ({ page }) => {
  const config = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8');
  const sent = /Content-Security-Policy "([^"]+)"/.exec(config)?.[1] ?? '';
  const policy = sent.replace('$barometer_frames', "'none'");
  expect(policy).toContain("default-src 'none'");
  await page.route('**/odense/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'Content-Security-Policy': policy } });
  });
  for (const address of [OVERVIEW, `${OVERVIEW}/projekter/eftervaern`, `${OVERVIEW}/om`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    if (address === OVERVIEW) await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  }
});

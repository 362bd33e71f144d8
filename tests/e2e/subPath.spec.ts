import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { MISSING_EDITION, test } from '../support/guardedPage.ts';
import { type Host, serveUnder } from '../support/serveUnder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BASE = '/barometer/';

let folder: string;
let host: Host;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'barometer-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  execFileSync(process.execPath, ['scripts/configure.ts', folder, `--base=${BASE}`], { cwd: ROOT });
  host = await serveUnder(folder, BASE);
});

test.afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test.beforeEach(({ guard }) => guard.moveTo(host.origin, BASE.slice(0, -1)));

test('below a path everything works: the front page, links, back, reload', async ({ page }) => {
  await page.goto(`${host.origin}${BASE}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();
  await page.getByRole('button', { name: 'Gul 4' }).click();
  await expect(page).toHaveURL(`${host.origin}${BASE}?status=gul`);
  await page.getByRole('link', { name: 'Efterværn' }).click();
  await expect(page).toHaveURL(`${host.origin}${BASE}odense/2018-10-30/projekter/eftervaern?status=gul`);
  await expect(page.getByRole('heading', { level: 1, name: 'Efterværn' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Efterværn' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gul 4' })).toHaveAttribute('aria-pressed', 'true');
});

test('below a path a link from outside leads to the page, charts and all', async ({ page }) => {
  await page.goto(`${host.origin}${BASE}odense/2018-10-30?sorter=gevinst-faldende`);
  await expect(page.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();
  await page.getByRole('heading', { level: 2, name: 'Udvikling og penge' }).scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  await page.getByRole('link', { name: 'Om tallene' }).click();
  await expect(page).toHaveURL(`${host.origin}${BASE}odense/2018-10-30/om?sorter=gevinst-faldende`);
});

test('below a path an unknown address gets the page that helps', async ({ page, guard }) => {
  guard.allow(...MISSING_EDITION);
  await page.goto(`${host.origin}${BASE}hvad/er/det/her`);
  await expect(page.getByText('Adressen "/hvad/er/det/her" fører ingen steder hen.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Odense Kommune, 30. oktober 2018' }).click();
  await expect(page).toHaveURL(`${host.origin}${BASE}odense/2018-10-30`);
  await expect(page.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();
});

test('below a path a card stands in a frame, and leads to the whole', async ({ page, context }) => {
  await page.route(`${host.origin}/barometer/intranet`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Intranet</title><iframe src="${BASE}kort/odense/noegletal" title="Kort"></iframe>`,
    }),
  );
  await page.goto(`${host.origin}/barometer/intranet`);
  const card = page.frameLocator('iframe');
  await expect(card.getByRole('main')).toContainText('46.022.596');
  const opened = context.waitForEvent('page');
  await card.getByRole('link', { name: /^Åbn i Investeringsbarometer/ }).click();
  await expect(await opened).toHaveURL(`${host.origin}${BASE}odense/2018-10-30`);
});

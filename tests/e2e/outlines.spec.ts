import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from '../support/guardedPage.ts';

test('a picture is taken along with its texts as curves, under the policy that deploy/nginx.conf sends', async ({
  page,
}) => {
  const config = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8');
  const sent = /Content-Security-Policy "([^"]+)"/.exec(config)?.[1] ?? '';
  await page.route('**/odense/2018-10-30', async (route) => {
    const response = await route.fetch();
    const policy = sent.replace('$barometer_frames', "'none'");
    await route.fulfill({ response, headers: { ...response.headers(), 'Content-Security-Policy': policy } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/odense/2018-10-30');
  await page.getByRole('button', { name: 'Eksportér: Bruttoledighed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  const isFont = (address: string) => /latin-[467]00|browser-module/.test(address);
  expect(asked.filter(isFont), 'fetched before it was chosen').toEqual([]);
  const before = await dialog.getByRole('img').getAttribute('src');

  await dialog.getByRole('checkbox', { name: 'Tekst som kurver' }).check();
  await expect(dialog.getByText(/hverken rettes eller søges/)).toBeVisible();
  await expect(dialog.getByRole('img')).not.toHaveAttribute('src', before ?? '');
  expect(asked.filter(isFont).length).toBeGreaterThan(0);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Hent SVG' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).not.toMatch(/<text|<style|font-face/);
  expect(svg).toContain('<title>Bruttoledighed</title>');
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(10);
});

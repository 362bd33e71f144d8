import { expect, type Page } from '@playwright/test';
import { test } from '../support/guardedPage.ts';

const OVERVIEW = '/odense/2018-10-30';

/** The parts that most visits have no use for, by the names of their files; a button alone is none. */
const ONLY_WHEN_USED = /\/assets\/(?:xlsx|zip|(?:to)?pptx|jobindsats|ExportPanel|drawChart|wholeEdition)/i;

/** Every path that is asked for from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const documentsIn = (asked: readonly string[]) => asked.filter((path) => path.endsWith('.json'));

async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  // The other pages come in the idle moment after the charts.
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /AboutPage/.test(name)),
      ),
    )
    .toBe(true);
  await page.waitForLoadState('networkidle');
}

test('opening Oversigt asks for nothing that writes or reads files', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const asked = listen(page);
  await openWhole(page, OVERVIEW);
  expect(asked.filter((path) => ONLY_WHEN_USED.test(path))).toEqual([]);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);

  await page.getByRole('button', { name: 'Eksportér: 3 · Projekter' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(
    asked.some((path) => /ExportPanel/.test(path)),
    'the names of the files are as above',
  ).toBe(true);
});

test('a second visit costs a question whether anything is new', async ({ page }) => {
  await openWhole(page, OVERVIEW);
  const answers: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.json')) answers.push(`${response.status()} ${pathname}`);
  });
  await page.reload();
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  const sent = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, transferSize, encodedBodySize }) => ({ name, transferSize, encodedBodySize })),
  );
  for (const { name, transferSize, encodedBodySize } of sent) {
    if (/\/assets\//.test(name)) expect(transferSize, `${name} was sent again`).toBe(0);
    if (name.endsWith('.json')) {
      expect(transferSize, `${name} was sent again`).toBeLessThan(Math.min(500, encodedBodySize));
    }
  }
  expect(sent.filter(({ name }) => name.endsWith('.json'))).toHaveLength(3);
});

test('going round the pages, filtering and changing the edition asks for each document once', async ({
  page,
}) => {
  const asked = listen(page);
  await openWhole(page, OVERVIEW);
  await page.getByRole('link', { name: 'Udvikling', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Udvikling' })).toBeVisible();
  await page.getByRole('link', { name: 'Om tallene', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Om tallene' })).toBeVisible();
  await page.getByRole('link', { name: 'Oversigt', exact: true }).click();
  await page.getByRole('searchbox').fill('funktion');
  await expect(page.getByRole('row', { name: /^Vist, 1 af 14/ })).toBeVisible();

  const choose = async (name: RegExp) => {
    await page.getByRole('button', { name: /^Opfølgning: / }).click();
    await page.getByRole('link', { name }).first().click();
  };
  await choose(/2017/);
  await expect(page).toHaveURL(/odense\/2017/);
  await choose(/30\. oktober 2018/);
  await expect(page).toHaveURL(/odense\/2018-10-30/);
  await page.waitForLoadState('networkidle');
  const documents = documentsIn(asked);
  expect(documents).toContain('/api/v1/odense/2017/edition.json');
  expect(documents.toSorted()).toEqual([...new Set(documents)].toSorted());
});

test('an edition is fetched when the pointer rests on it, and not again when one goes there', async ({
  page,
}) => {
  await openWhole(page, OVERVIEW);
  const asked = listen(page);
  await page.getByRole('button', { name: /^Opfølgning: / }).click();
  const link = page.getByRole('link', { name: /2018 \(delvist kendt\)/ }).first();
  const fetched = page.waitForResponse(/\/edition\.json$/);
  await link.hover();
  await fetched;
  expect(documentsIn(asked)).toHaveLength(1);
  await link.click();
  await expect(page).not.toHaveURL(/2018-10-30/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(documentsIn(asked)).toHaveLength(1);
});

import { expect, type Page } from '@playwright/test';
import { test } from '../support/guardedPage.ts';
import { type PdfPage, readPdf, solid } from '../support/readPdf.ts';
import { routeScenario } from '../support/routeScenario.ts';

const ODENSE = '/odense/2018-10-30';
/** What is there to be pressed, and means nothing on paper. */
const BUTTONS = ['Eksportér', 'Eksportér alt', 'Vis alle', 'Diagram', 'Gå til indholdet'];

test.describe.configure({ timeout: 120_000 });

async function printed(page: Page, file: string): Promise<readonly PdfPage[]> {
  const pages = await readPdf(
    await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath(file) }),
  );
  for (const [index, { lines }] of pages.entries()) {
    expect(lines.at(-1)).toMatch(new RegExp(`side ${index + 1} af ${pages.length}$`));
    expect(lines.filter((line) => BUTTONS.includes(line))).toEqual([]);
  }
  return pages;
}

const textOf = (pages: readonly PdfPage[]) => pages.map(({ solid: content }) => content).join('');

test('Oversigt is printed with its charts, and the table says its columns on each page', async ({ page }) => {
  await page.goto(ODENSE);
  await page.getByRole('region', { name: 'Udvikling og penge' }).scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  await page.getByRole('button', { name: 'Hvor kommer tallet fra: Gevinst' }).click();
  const pages = await printed(page, 'overview.pdf');
  expect(pages.length).toBeLessThanOrEqual(6);
  const text = textOf(pages);
  for (const said of [
    'Odense · opfølgning 30. oktober 2018',
    'Odense 5,2 %',
    '15 mio. kr.',
    'I alt, 14 projekter',
  ]) {
    expect(text).toContain(solid(said));
  }
  // The open panel stays on the screen.
  expect(text).not.toContain(solid('Hvad er det'));
  const withRows = pages.filter(({ solid: content }) =>
    /Minijobmesser1\.547\.121|Efterværn.*320\.996/.test(content),
  );
  expect(withRows.length).toBeGreaterThan(0);
  for (const { solid: content } of withRows) expect(content).toContain(solid('Gevinst mod plan'));
});

for (const [name, address, sign, most] of [
  ['Projekt', `${ODENSE}/projekter/eftervaern`, 'De seks indikatorer', 6],
  ['Siden sidst', `${ODENSE}/siden-sidst`, 'Skiftet farve', 6],
  // What is folded on the screen is unfolded on paper: all printed totals, each against the computed one.
  ['Om tallene', `${ODENSE}/om`, 'Nettogevinst, Minijobmesser', 10],
] as const) {
  test(`${name} is printed whole`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const pages = await printed(page, 'page.pdf');
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(textOf(pages)).toContain(solid(sign));
  });
}

test('the charts of Udvikling are drawn anew for paper, and none is cut', async ({ page }) => {
  await page.goto(`${ODENSE}/udvikling`);
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(2);
  const pages = await printed(page, 'development.pdf');
  const text = textOf(pages);
  for (const said of ['Odense 3,5 %', 'grøn til 0,95']) expect(text).toContain(solid(said));
  await page.setViewportSize({ width: 656, height: 900 });
  await page.emulateMedia({ media: 'print' });
  for (const chart of await page.locator('.chart-frame .recharts-surface').all()) {
    expect((await chart.boundingBox())?.width).toBeLessThanOrEqual(620);
  }
});

test('paper gets all rows, also where the screen draws those that can be seen', async ({ page }) => {
  await routeScenario(page, 'large');
  await page.goto('/?soeg=cv');
  const rows = page.locator('.project-table tbody tr:has(.project-name)');
  await expect(rows.first()).toBeVisible({ timeout: 60_000 });
  expect(await rows.count()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(200);
});

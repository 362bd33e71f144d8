import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/guardedPage.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { BILAG_READY, printedBilag } from '../support/printedBilag.ts';
import { projectsOnScreen } from '../support/projectsOnScreen.ts';
import { type PdfPage, readPdf, solid } from '../support/readPdf.ts';
import { routeScenario } from '../support/routeScenario.ts';

const ODENSE = '/odense/2018-10-30';
const EKSEMPELBY = '/eksempelby/2024-12-17';

// A long page is laid out for paper, and read back.
test.describe.configure({ timeout: 180_000 });

/** Serves pages with the Content-Security-Policy that the deploy notes ask for. */
async function withStrictPolicy(page: Page): Promise<void> {
  const notes = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8');
  const policy =
    /Content-Security-Policy "([^"]+)"/.exec(notes)?.[1]?.replace(/;\s*frame-ancestors.*$/, '') ?? '';
  expect(policy).toContain("style-src 'self'");
  await page.route('**/odense/**', async (route) => {
    if (!route.request().isNavigationRequest()) return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}

/** What no page may lack: A4 portrait, whose report it is of which day, and which page of how many. */
function expectFooters(pages: readonly PdfPage[], owner: string, edition: string): void {
  pages.forEach((page, index) => {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
    expect(page.lines.at(-1)).toBe(`${owner} · opfølgning ${edition} side ${index + 1} af ${pages.length}`);
  });
}

/** A heading that ends a page has been parted from what it heads. */
async function expectHeadingsKept(page: Page, pages: readonly PdfPage[]): Promise<void> {
  const headings = new Set((await page.locator('.sheet :is(h2, h3)').allInnerTexts()).map(solid));
  const lastLines = pages.map(({ lines }) => solid(lines.at(-2) ?? ''));
  expect(lastLines.filter((line) => headings.has(line))).toEqual([]);
}

function pageWith(pages: readonly PdfPage[], ...texts: readonly string[]): PdfPage | undefined {
  return pages.find(({ solid: content }) => texts.every((text) => content.includes(solid(text))));
}

test('the bilag of Odense holds every figure, and its pages are whole', async ({ page }) => {
  const projects = await projectsOnScreen(page, ODENSE);
  expect(projects).toHaveLength(14);
  // The footers come from a style sheet made by script, which the policy must not stop.
  await withStrictPolicy(page);
  const pages = await printedBilag(page, `${ODENSE}/bilag`, 'odense.pdf');
  // Seven for the whole, about one for each project, three for decisions, sources and rules.
  expect(pages.length).toBeGreaterThanOrEqual(20);
  expect(pages.length).toBeLessThanOrEqual(30);
  expectFooters(pages, 'Odense', '30. oktober 2018');
  await expectHeadingsKept(page, pages);

  const cover = pages[0]?.solid ?? '';
  for (const text of [
    'Odense Kommune',
    'Beskæftigelses- og Socialudvalget',
    '30. oktober 2018',
    'uge 35 2018',
  ]) {
    expect(cover).toContain(solid(text));
  }
  for (const { name, figures } of projects) {
    // Once in the table of all, and once in the block of its own.
    const holding = pages.filter(({ solid: content }) =>
      [name, ...figures].every((text) => content.includes(solid(text))),
    );
    expect(holding.length, `${name}: ${figures.join(', ')}`).toBeGreaterThanOrEqual(2);
  }
  expect(
    pageWith(pages, 'I alt, 14 projekter', '46.022.596', '31.654.596', '14.368.000', '1,45'),
  ).toBeDefined();
});

test('no chart of the bilag of Odense is empty', async ({ page }) => {
  const pages = await printedBilag(page, `${ODENSE}/bilag`, 'odense.pdf');
  // Axis, values at the lines' ends, and the names and values of the bars, beside their headings.
  expect(
    pageWith(pages, 'Odense mod landsplan', 'procent', '7,0 %', 'Odense 5,2 %', 'Hele landet 3,9 %'),
  ).toBeDefined();
  expect(
    pageWith(
      pages,
      'Gevinst mod forbrug pr. projekt',
      '15 mio. kr.',
      '16,7',
      'ikke målt endnu',
      'Øvrige investeringsprojekter',
    ),
  ).toBeDefined();
  expect(pageWith(pages, 'Bruttoledighed', 'nu 1,3', 'grøn til 0,95', 'Grænse: gul til 1,9')).toBeDefined();
});

test('the newest bilag of Eksempelby is whole, and says that its figures are made up', async ({ page }) => {
  const projects = await projectsOnScreen(page, EKSEMPELBY);
  const pages = await printedBilag(page, `${EKSEMPELBY}/bilag`, 'eksempelby.pdf');
  expect(pages.length).toBeLessThanOrEqual(10 + 2 * projects.length);
  expectFooters(pages, 'Eksempelby', '17. december 2024');
  await expectHeadingsKept(page, pages);
  expect(pages[0]?.solid).toContain(solid('tallene er opdigtede'));
  for (const { name, figures } of projects) {
    expect(pageWith(pages, name, ...figures), `${name}: ${figures.join(', ')}`).toBeDefined();
  }
});

test('hard names wrap, and none is cut off', async ({ page }) => {
  await routeScenario(page, 'hostile');
  const projects = await projectsOnScreen(page, ODENSE);
  const pages = await printedBilag(page, `${ODENSE}/bilag`, 'hostile.pdf');
  expect(pages.length).toBeLessThanOrEqual(60);
  for (const { figures } of projects) {
    expect(pageWith(pages, ...figures), figures.join(', ')).toBeDefined();
  }
  expect(
    pages.map(({ lines }) => lines.at(-1) ?? '').filter((line) => !/side \d+ af \d+$/.test(line)),
  ).toEqual([]);
  await expectHeadingsKept(page, pages);
  await page.setViewportSize({ width: 656, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  // Paper has smaller letters than a screen may have; nothing on it may be cut off.
  expect((await layoutFaults(page)).filter((fault) => !/ is [\d.]+ px$/.test(fault))).toEqual([]);
});

test('an edition with almost nothing says what is missing', async ({ page }) => {
  const pages = await printedBilag(page, '/odense/2020-01/bilag', 'almostNothing.pdf');
  expect(pages.length).toBeLessThanOrEqual(8);
  expectFooters(pages, 'Odense', 'januar 2020');
  for (const text of [
    'Kun en del af opfølgningens tal er kendt.',
    'Opfølgningen har ingen projekter.',
    'Opfølgningen har ingen beslutninger.',
  ]) {
    expect(pageWith(pages, text), text).toBeDefined();
  }
});

test('printed before its charts are there, it has their tables instead', async ({ page, guard }) => {
  guard.allow(/^failed: \S*\/assets\/rechartsCharts/);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/rechartsCharts-*.js', async (route) => {
    await held;
    return route.continue().catch(() => undefined);
  });
  await page.goto(`${ODENSE}/bilag`);
  await expect(page.getByRole('heading', { name: 'Gevinst mod forbrug pr. projekt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tegner diagrammer …' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Odense mod landsplan' })).toBeVisible();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pageWith(pages, 'Gevinst mod forbrug pr. projekt', 'Nettogevinst, kr.', '16.743.704')).toBeDefined();
  expect(pageWith(pages, 'Odense mod landsplan', 'Måned', 'Afstand, %-point')).toBeDefined();
  release();
  await expect(page.getByRole('button', { name: BILAG_READY })).toBeVisible();
});

test('2,000 projects: the table has them all, and pages of their own only those that are asked for', async ({
  page,
}) => {
  // The documents are made up when they are asked for.
  test.setTimeout(300_000);
  await routeScenario(page, 'large');
  await page.goto('/');
  await page.getByRole('link', { name: 'Bilag' }).click();
  await expect(page.getByRole('button', { name: BILAG_READY })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('radio', { name: 'Ingen' })).toBeChecked();
  await expect(page.locator('.sheet-table tbody:not(.sheet-totals) tr')).toHaveCount(2000);
  await expect(page.locator('.sheet')).toHaveCount(8);
});

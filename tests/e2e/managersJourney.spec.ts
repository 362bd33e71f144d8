import { expect, type Page } from '@playwright/test';
import { test } from '../support/guardedPage.ts';

const OVERVIEW = '/odense/2018-10-30';

function pageHeading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

function projects(page: Page) {
  return page
    .getByRole('table', { name: /^Projekterne/ })
    .locator('tbody')
    .getByRole('row');
}

test('the front page is the newest report of the configured municipality', async ({ page }) => {
  await page.goto('/');
  await expect(pageHeading(page, /^Hver krone/)).toBeVisible();
  await expect(page).toHaveTitle('Oversigt · Odense · Investeringsbarometer');
  await expect(
    page.getByRole('navigation', { name: 'Sider' }).getByRole('link', { name: 'Oversigt' }),
  ).toHaveAttribute('aria-current', 'page');
});

test('a manager looks for trouble, opens a project, and comes back to the same place', async ({ page }) => {
  await page.goto(OVERVIEW);
  await expect(pageHeading(page, /1,45 kr\. tilbage/)).toBeVisible();
  await expect(projects(page)).toHaveCount(14);

  await page.getByRole('button', { name: 'Uenighed 4' }).click();
  await expect(projects(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Nettogevinst, kr.' }).click();
  await expect(projects(page).first()).toContainText('Efterværn');
  const filtered = `${OVERVIEW}?uenighed=ja&sorter=nettogevinst`;
  await expect(page).toHaveURL(filtered);

  const row = projects(page).filter({ hasText: 'HR-funktion' });
  await row.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(300);
  await row.getByRole('link', { name: 'HR-funktion' }).click();

  await expect(pageHeading(page, 'HR-funktion')).toBeVisible();
  await expect(page).toHaveURL(`${OVERVIEW}/projekter/hr-funktion?uenighed=ja&sorter=nettogevinst`);
  expect(await page.evaluate(() => window.scrollY), 'a new page begins at its top').toBe(0);
  await expect(page.getByRole('navigation', { name: 'Alle projekter' }).getByRole('link')).toHaveText([
    'Alle projekter',
    'Forrige: Udbud: sygedagpengeindsats',
    'Næste: Flere samtaler – forsikrede ledige',
  ]);

  await page.goBack();
  await expect(pageHeading(page, /1,45 kr\. tilbage/)).toBeVisible();
  await expect(page).toHaveURL(filtered);
  await expect(projects(page)).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Uenighed 4' })).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => page.evaluate(() => window.scrollY), { message: 'back returns to where one was' })
    .toBeGreaterThan(scrolled - 60);
  await expect(row).toBeInViewport();

  await page.goForward();
  await expect(pageHeading(page, 'HR-funktion')).toBeVisible();
});

test('one step back leaves a filtered page: choosing does not fill the history', async ({ page }) => {
  await page.goto(`${OVERVIEW}/om`);
  await expect(pageHeading(page, 'Om tallene')).toBeVisible();
  await page.getByRole('link', { name: 'Oversigt' }).click();
  await page.getByRole('button', { name: 'Gul 4' }).click();
  await page.getByRole('searchbox', { name: 'Søg i projekter' }).fill('hr');
  await expect(projects(page)).toHaveCount(1);
  await page.goBack();
  await expect(pageHeading(page, 'Om tallene')).toBeVisible();
  await expect(page).toHaveURL(`${OVERVIEW}/om`);
});

test('a plan is replayed, sent as a link, and found again by who opens it', async ({ page, context }) => {
  await page.goto(`${OVERVIEW}/projekter/eftervaern`);
  await page.getByRole('button', { name: 'Foreslået plan', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Hvad hvis' })).toContainText('1,83');
  const link = page.url();
  expect(link).toContain('hvis-gevinst=3300000&hvis-investering=1800000');

  const colleague = await context.newPage();
  await colleague.goto(link);
  await expect(colleague.getByLabel('Planlagt gevinst, kr.')).toHaveValue('3.300.000');
  await expect(colleague.getByRole('region', { name: 'Hvad hvis' })).toContainText('1,83');
});

test('a project opens in a tab of its own, as links do', async ({ page, context }) => {
  await page.goto(OVERVIEW);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'CV-boost' }).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1, name: 'CV-boost' })).toBeVisible();
  await expect(page).toHaveURL(OVERVIEW);
});

test('on a phone the same works with cards', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(OVERVIEW);
  await page.getByRole('button', { name: 'Grå 1' }).click();
  await page.getByRole('link', { name: 'Individuelle midler' }).click();
  await expect(pageHeading(page, 'Individuelle midler')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Vist, 1 af 14 projekter' })).toContainText('0,998');
});

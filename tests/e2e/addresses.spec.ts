import { expect } from '@playwright/test';
import { MISSING_EDITION, test } from '../support/guardedPage.ts';

const OVERVIEW = '/odense/2018-10-30';

const DEEP_LINKS: readonly (readonly [address: string, heading: string | RegExp, shows: string])[] = [
  ['/', /^Hver krone/, 'Hovedtal'],
  ['/index.html', /^Hver krone/, 'Hovedtal'],
  ['/odense', /^Hver krone/, 'Hovedtal'],
  [OVERVIEW, /^Hver krone/, '46.022.596'],
  [`${OVERVIEW}/`, /^Hver krone/, '46.022.596'],
  [`${OVERVIEW}?status=gul&sorter=forbrug-faldende&soeg=funktion`, /^Hver krone/, 'Vist, 1 af 14 projekter'],
  [`${OVERVIEW}/projekter/cv-boost`, 'CV-boost', '1.861.345'],
  [`${OVERVIEW}/projekter/eftervaern?hvis-gevinst=3300000&hvis-investering=1800000`, 'Efterværn', '1,83'],
  [`${OVERVIEW}/om`, 'Om tallene', 'Ordliste'],
];

for (const [address, heading, shows] of DEEP_LINKS) {
  test(`${address} opens, and opens again after a reload`, async ({ page }) => {
    await page.goto(address);
    for (const step of ['opened', 'reloaded']) {
      await expect(page.getByRole('heading', { level: 1, name: heading }), step).toBeVisible();
      await expect(page.getByRole('main'), step).toContainText(shows);
      if (step === 'opened') await page.reload();
    }
  });
}

const UNKNOWN: readonly (readonly [address: string, reason: string])[] = [
  ['/kort/over/fyn/nu', 'Adressen "/kort/over/fyn/nu" fører ingen steder hen.'],
  ['/bl%C3%A5b%C3%A6r', 'Adressen "/blåbær" fører ingen steder hen.'],
  ['/100%25', 'Adressen "/100%" fører ingen steder hen.'],
  ['/odense/2018-10-30/om/mere', 'fører ingen steder hen.'],
  ['/aarhus', 'Der er ingen kommune med nøglen "aarhus".'],
  ['/odense/1999-01-01', 'Odense Kommune har ingen opfølgning "1999-01-01".'],
  [`${OVERVIEW}/projekter/nedlagt`, 'Opfølgningen har intet projekt "nedlagt".'],
];

for (const [address, reason] of UNKNOWN) {
  test(`${address} is told to be unknown, with links that work`, async ({ page, guard }) => {
    guard.allow(...MISSING_EDITION);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(reason);
    await expect(page).toHaveTitle(/Siden findes ikke/);
    const way = page.getByRole('main').getByRole('list').getByRole('link').first();
    await way.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Sider' })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test('an address that cannot be decoded does not break the app', async ({ page }) => {
  await page.goto('/odense/%E0%A4%A');
  await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible();
});

test('the mock scenarios of development are nothing to the production build', async ({ page }) => {
  await page.goto(`${OVERVIEW}?scenarie=error`);
  await expect(page.getByRole('main')).toContainText('46.022.596');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

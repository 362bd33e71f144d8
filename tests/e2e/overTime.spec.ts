import { expect } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import { test } from '../support/guardedPage.ts';
import { layoutFaults } from '../support/layoutFaults.ts';

const ODENSE = '/odense/2018-10-30';
const EKSEMPELBY = '/eksempelby/2023-03-21';
const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];

// Three readings of a long page take their time on a slow machine.
test.describe.configure({ timeout: 90_000 });

const PAGES = [
  { address: `${ODENSE}/udvikling`, heading: 'Udvikling', charts: 2 },
  { address: `${EKSEMPELBY}/udvikling`, heading: 'Udvikling', charts: 4 },
  { address: `${ODENSE}/siden-sidst`, heading: 'Siden sidst', charts: 0 },
  { address: `${EKSEMPELBY}/siden-sidst`, heading: 'Siden sidst', charts: 0 },
  { address: '/odense/2018-05', heading: /./, charts: 0 },
] as const;

for (const { address, heading, charts } of PAGES) {
  test(`${address}: readable for everyone at every size`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    if (charts > 0) await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(charts);
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport);
      const found = { axe: await axeViolations(page), layout: await layoutFaults(page) };
      expect.soft(found, `${viewport.width} × ${viewport.height}`).toEqual({ axe: [], layout: [] });
    }
  });
}

test('one goes from report to report, and the page stays the same', async ({ page }) => {
  await page.goto(`${ODENSE}/siden-sidst`);
  await expect(page.getByText('Hvad der er ændret fra maj 2018 til 30. oktober 2018.')).toBeVisible();
  const moved = page.getByRole('region', { name: /^Skiftet farve/ });
  await expect(moved.getByRole('link', { name: 'CV-boost' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Kommet til/ })).toContainText('Ingen.');
  await page.getByRole('button', { name: /^Opfølgning: 30\. oktober 2018/ }).click();
  await page.getByRole('link', { name: /^december 2021/ }).click();
  await expect(page).toHaveURL(/\/odense\/2021-12\/siden-sidst$/);
  await expect(page.getByText(/Af opfølgningen .* er kun en del kendt/).first()).toBeVisible();
});

test('what is compared with stands in the address', async ({ page }) => {
  await page.goto(`${EKSEMPELBY}/siden-sidst`);
  await page.getByLabel('Sammenlign med').selectOption({ label: '16. marts 2021' });
  await expect(page).toHaveURL(/fra=2021-03-16/);
  await page.reload();
  await expect(page.getByText('Hvad der er ændret fra 16. marts 2021 til 21. marts 2023.')).toBeVisible();
});

test('the months shown are chosen by keyboard and stand in the address', async ({ page }) => {
  await page.goto(`${ODENSE}/udvikling`);
  const to = page.getByRole('slider', { name: /Til/ });
  await to.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/periode=2015-05_2018-12/);
  await page.reload();
  await expect(page.getByRole('slider', { name: /Til/ })).toHaveAttribute('aria-valuetext', 'december 2018');
});

test('supposed rates give another gap and stand in the address, not in the figures', async ({ page }) => {
  await page.goto(`${ODENSE}/udvikling`);
  const section = page.getByRole('region', { name: 'Hvad hvis ledigheden var en anden' });
  await section.getByLabel('Ledighed i Odense, procent').fill('4,85');
  await expect(section).toContainText('0,95 %-point over landet');
  await expect(section).toContainText('Grøn');
  await expect(page).toHaveURL(/hvis-lokal=4\.85/);
  await page.getByRole('link', { name: 'Oversigt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bruttoledighed er gul');
});

import { expect, type Page, type ViewportSize } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import { MISSING_EDITION, REFUSED_DOCUMENT, test } from '../support/guardedPage.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { routeScenario, type ScenarioName } from '../support/routeScenario.ts';

const OVERVIEW = '/odense/2018-10-30';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1920, height: 1080 };
const VIEWPORTS = [DESK, PHONE, PROJECTOR];

// Three readings of a long page take their time on a slow machine.
test.describe.configure({ timeout: 90_000 });

/** Pages, and the heading that each has when its figures are there. */
const PAGES = [
  { name: 'Oversigt', address: OVERVIEW, heading: /^Hver krone/ },
  { name: 'Projekt', address: `${OVERVIEW}/projekter/cv-boost`, heading: 'CV-boost' },
  { name: 'Om tallene', address: `${OVERVIEW}/om`, heading: 'Om tallene' },
  { name: 'Bilag', address: `${OVERVIEW}/bilag`, heading: 'Bilag til mødet' },
] as const;

/** States in which a page has no figures, and what it says then. */
const WITHOUT_FIGURES: readonly (readonly [ScenarioName, string | RegExp])[] = [
  ['slow', 'Henter tal …'],
  ['error', 'Serveren svarede med fejl 500. Prøv igen om lidt.'],
  ['html', /Serveren svarede med noget andet end tal/],
  ['offline', /Der er ingen forbindelse til serveren/],
  ['invalid', /^meetingDate/],
  ['empty', 'Opfølgningen har hverken projekter, barometre eller målgrupper.'],
];

const WITH_FIGURES: readonly ScenarioName[] = [
  'normal',
  'invalidProject',
  'missingMonth',
  'zeroForbrug',
  'hostile',
];

/** Charts are drawn in an idle moment, and what hangs on them is there only then. */
async function waitForCharts(page: Page, count: number): Promise<void> {
  await expect(page.locator('.chart-frame .recharts-surface')).toHaveCount(count, { timeout: 20_000 });
}

async function expectSound(page: Page, viewports: readonly ViewportSize[] = VIEWPORTS): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    const found = {
      // The projector shows what the desk shows, larger.
      axe: await axeViolations(page, { contrast: viewport !== PROJECTOR }),
      layout: await layoutFaults(page),
    };
    expect.soft(found, `${viewport.width} × ${viewport.height}`).toEqual({ axe: [], layout: [] });
  }
}

for (const { name, address, heading } of PAGES) {
  for (const [scenario, sign] of WITHOUT_FIGURES) {
    test(`${name}, ${scenario}: readable for everyone at every size`, async ({ page, guard }) => {
      guard.allow(...REFUSED_DOCUMENT);
      await routeScenario(page, scenario);
      await page.goto(address);
      await expect(page.getByRole('main').getByText(sign).first()).toBeAttached();
      await expectSound(page);
    });
  }

  for (const scenario of WITH_FIGURES) {
    test(`${name}, ${scenario}: readable for everyone at every size`, async ({ page }) => {
      await routeScenario(page, scenario);
      await page.goto(address);
      await expect(
        page.getByRole('heading', { level: 1, name: scenario === 'hostile' ? /./ : heading }),
      ).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      if (name === 'Oversigt') await waitForCharts(page, 2);
      await expectSound(page);
    });
  }
}

for (const scenario of ['errorSeries', 'slowSeries'] as const) {
  test(`Oversigt, ${scenario}: readable for everyone at every size`, async ({ page, guard }) => {
    guard.allow(...REFUSED_DOCUMENT);
    await routeScenario(page, scenario);
    await page.goto(OVERVIEW);
    await waitForCharts(page, 1);
    const sign =
      scenario === 'errorSeries'
        ? page.getByRole('alert')
        : page.getByRole('status', { name: 'Henter tal …' });
    await expect(sign).toBeVisible();
    await expectSound(page);
  });
}

test('Oversigt, large: readable for everyone, and no wider than the screen', async ({ page }) => {
  await routeScenario(page, 'large');
  await page.goto('/?soeg=cv');
  // The documents are made up when they are asked for.
  await expect(page.getByText('Browserens egen søgning finder kun de rækker, der er i syne.')).toBeVisible({
    timeout: 20_000,
  });
  await waitForCharts(page, 2);
  // A long table takes axe as long as all other pages together.
  await expectSound(page, [DESK]);
  await page.setViewportSize(PHONE);
  await expect(page.getByRole('region', { name: /^I alt, 2\.000/ })).toBeVisible();
  expect(await layoutFaults(page)).toEqual([]);
});

test('Oversigt with a panel open: readable for everyone', async ({ page }) => {
  await page.goto(OVERVIEW);
  await page.getByRole('button', { name: 'Hvor kommer tallet fra: Gevinst' }).click();
  await expect(page.getByRole('dialog', { name: 'Gevinst' })).toBeVisible();
  await expectSound(page, [DESK, PHONE]);
});

test('Oversigt with a menu and the tables of the charts open: readable for everyone', async ({ page }) => {
  await page.goto(OVERVIEW);
  await waitForCharts(page, 2);
  for (const button of await page.getByRole('button', { name: 'Tabel', exact: true }).all())
    await button.click();
  await waitForCharts(page, 0);
  await page.getByRole('button', { name: /^Målgruppe/ }).click();
  await expect(page.getByRole('group', { name: 'Målgruppe' })).toBeVisible();
  await expectSound(page, [DESK, PHONE]);
});

test('Projekt with a supposition that is refused: readable for everyone', async ({ page }) => {
  await page.goto(`${OVERVIEW}/projekter/eftervaern`);
  await page.getByLabel('Planlagt gevinst, kr.').fill('12,5');
  await expect(page.getByText('Skriv hele kroner, fx 8.203.500.')).toBeVisible();
  await expectSound(page);
});

test('Om tallene with all that can be unfolded: readable for everyone at every size', async ({ page }) => {
  await page.goto(`${OVERVIEW}/om`);
  await expect(page.getByRole('heading', { level: 1, name: 'Om tallene' })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectSound(page);
});

for (const [reason, address] of [
  ['address', '/findes/ikke'],
  ['owner', '/aarhus'],
  ['project', `${OVERVIEW}/projekter/nedlagt`],
] as const) {
  test(`Siden findes ikke, unknown ${reason}: readable for everyone at every size`, async ({
    page,
    guard,
  }) => {
    guard.allow(...MISSING_EDITION);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible();
    await expectSound(page);
  });
}

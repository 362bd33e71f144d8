import { expect, type Page } from '@playwright/test';
import { BAD_REQUEST_MESSAGE, type StatbankReplyName } from '../../mocks/documents/statbankReply.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { type Guard, test } from '../support/guardedPage.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { type StatbankServer, startStatbankServer } from '../support/statbankServer.ts';

const EDITION = '/odense/2018-10-30';
const ASK = 'Hent nyeste fra Danmarks Statistik';
const STAYS = 'Siden bruger fortsat den serie, der følger med.';

// Checking a long page with axe takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 });

let server: StatbankServer;

test.beforeAll(async () => {
  server = await startStatbankServer();
});
test.afterAll(() => server.close());

/** Lets the catalogue say through whom other hosts are asked, or that they are not. */
async function routeCatalogue(page: Page, outsideCalls: object): Promise<void> {
  await page.route('**/api/v1/index.json', async (route) => {
    const response = await route.fetch();
    const catalogue = await response.json();
    await route.fulfill({
      response,
      json: { ...catalogue, settings: { ...catalogue.settings, outsideCalls } },
    });
  });
}

/** Opens Udvikling with the stand-in answering in one of its ways. */
async function open(page: Page, guard: Guard, name: StatbankReplyName): Promise<void> {
  // The stand-in is another host on purpose, and the browser tells of what it refuses or has to wait for.
  guard.allow(
    /^another host: http:\/\/localhost:\d+\/\w+\/data\/AUS08\//,
    /localhost:\d+\/\w+\/data\/AUS08\//,
  );
  await routeCatalogue(page, { allowed: true, proxy: server.proxyFor(name) });
  await page.goto(`${EDITION}/udvikling`);
}

const section = (page: Page) => page.getByRole('region', { name: 'Officielle tal' });

async function expectSound(page: Page): Promise<void> {
  const found = { axe: await axeViolations(page), layout: await layoutFaults(page) };
  expect(found).toEqual({ axe: [], layout: [] });
}

test('good: the newest figures are shown, used, and given back', async ({ page, guard }) => {
  await open(page, guard, 'good');
  await section(page).getByRole('button', { name: ASK }).click();
  await expect(
    section(page).getByRole('heading', { name: 'Nye tal: Danmarks Statistik, AUS08' }),
  ).toBeVisible();
  await expect(section(page)).toContainText(/0 reviderede, 12 nye og \d+ uændrede tal/);
  await expectSound(page);
  await section(page).getByRole('button', { name: 'Brug tallene' }).click();
  await expect(section(page)).toContainText('Diagrammerne viser tal fra Danmarks Statistik, AUS08, hentet');
  await expect(page.getByText(/Danmarks Statistik, AUS08, hentet \d+\. \p{L}+ \d{4}/u).first()).toBeVisible();
  await section(page).getByRole('button', { name: 'Tilbage til udgavens serie' }).click();
  await expect(section(page).getByRole('button', { name: ASK })).toBeVisible();
  expect(server.asked.at(-1)).toMatch(/^\/good\/data\/AUS08\/JSONSTAT\?OMRÅDE=[\d,]+&SAESONFAK=9&Tid=\*$/);
});

test('good: asked twice the same day, StatBank hears it once', async ({ page, guard }) => {
  await open(page, guard, 'good');
  await section(page).getByRole('button', { name: ASK }).click();
  await section(page).getByRole('button', { name: 'Behold udgavens' }).click();
  const heard = server.asked.length;
  await section(page).getByRole('button', { name: ASK }).click();
  await expect(section(page)).toContainText('Hentet tidligere i dag');
  await page.reload();
  await section(page).getByRole('button', { name: ASK }).click();
  await expect(section(page)).toContainText('Hentet tidligere i dag');
  expect(server.asked).toHaveLength(heard);
});

test('revised: what the edition reported stays, whatever the charts use', async ({ page, guard }) => {
  await open(page, guard, 'revised');
  await section(page).getByRole('button', { name: ASK }).click();
  const revised = section(page).getByRole('table', { name: 'Reviderede tal' });
  await expect(revised.getByRole('row', { name: /Odense\s+juli 2017/ })).toContainText('6,1');
  const edition = section(page).getByRole('table', { name: 'I forhold til udgavens egne tal' });
  await expect(edition.getByRole('row', { name: /august 2018/ })).toContainText('5,3');
  await expectSound(page);
  await section(page).getByRole('button', { name: 'Brug tallene' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Oversigt' }).click();
  await expect(page.getByRole('region', { name: '1 · Mod landet' })).toContainText(/1,3.%-point over landet/);
});

const REFUSALS: readonly (readonly [StatbankReplyName, string])[] = [
  ['refused', 'Browseren fik ikke lov til at hente tallene.'],
  ['html', 'Svaret var en side eller en anden tekst, ikke tal.'],
  ['badRequest', `Danmarks Statistik afviste forespørgslen med ordene: "${BAD_REQUEST_MESSAGE}".`],
  ['half', 'Svaret holdt op midt i tallene.'],
  ['otherTable', 'Svaret er tabellen AUS07, ikke den, der blev spurgt om (AUS08).'],
  ['unknownArea', 'Danmarks Statistik har ingen tal for Odense.'],
  ['noMonths', 'Svaret var den rigtige tabel, men uden et eneste tal.'],
  ['throttled', 'Danmarks Statistik har for mange forespørgsler lige nu.'],
];

for (const [name, sentence] of REFUSALS) {
  test(`${name}: ends in its own sentence, and the shipped figures stay`, async ({ page, guard }) => {
    await open(page, guard, name);
    await section(page).getByRole('button', { name: ASK }).click();
    await expect(section(page).getByRole('alert')).toContainText(sentence);
    await expect(section(page).getByRole('alert')).toContainText(STAYS);
    await expect(section(page).getByRole('button', { name: 'Prøv igen' })).toBeVisible();
    await expectSound(page);
  });
}

test('slow: can be given up, and gives up by itself', async ({ page, guard }) => {
  await open(page, guard, 'slow');
  await section(page).getByRole('button', { name: ASK }).click();
  await expect(section(page).getByRole('progressbar')).toBeVisible();
  await expectSound(page);
  await section(page).getByRole('button', { name: 'Annullér' }).click();
  await expect(section(page).getByRole('alert')).toContainText('Hentningen blev afbrudt.');
  await section(page).getByRole('button', { name: 'Prøv igen' }).click();
  await expect(section(page).getByRole('alert')).toContainText('svarede ikke inden for tiden', {
    timeout: 30_000,
  });
});

test('a catalogue that allows no outside calls asks nobody', async ({ page }) => {
  await routeCatalogue(page, { allowed: false });
  const heard = server.asked.length;
  await page.goto(`${EDITION}/udvikling`);
  await expect(section(page)).toContainText('Denne installation henter ikke tal fra andre steder');
  await expect(section(page).getByRole('button', { name: ASK })).toHaveCount(0);
  expect(server.asked).toHaveLength(heard);
});

test('an export of Jobindsats is looked at before it is used', async ({ page }) => {
  await page.goto(`${EDITION}/udvikling`);
  await section(page)
    .getByLabel(/Vælg en CSV-fil fra Jobindsats/)
    .setInputFiles({
      name: 'jobindsats.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Sæsonkorrigeret pct. af arbejdsstyrken\r\n;Jul 2017;Aug 2018\r\nOdense;6,1;5,3\r\n',
      ),
    });
  await expect(section(page)).toContainText('2 reviderede, 0 nye');
  await section(page).getByRole('button', { name: 'Brug tallene' }).click();
  await expect(section(page)).toContainText('Diagrammerne viser tal fra Jobindsats (jobindsats.csv)');
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import { REFUSED_DOCUMENT, test } from '../support/guardedPage.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { routeScenario } from '../support/routeScenario.ts';

const EDITION = '/odense/2018-10-30/kort';
const WIDTHS = [300, 700];

// Each card is read at both widths.
test.describe.configure({ timeout: 90_000 });

const CARDS = [
  { address: `${EDITION}/noegletal`, heading: 'Hovedtal', shows: '46.022.596' },
  { address: '/kort/odense/bruttoledighed', heading: 'Bruttoledighed', shows: '0,35 til grøn' },
  { address: `${EDITION}/aktivitetsparate`, heading: 'Aktivitetsparate', shows: 'rapporteret' },
  { address: `${EDITION}/maalgrupper`, heading: 'Målgrupper', shows: '350 af 1.066' },
  { address: `${EDITION}/projekter`, heading: 'Projekter', shows: 'Efterværn' },
  { address: `${EDITION}/gevinst-forbrug`, heading: 'Gevinst mod forbrug pr. projekt', shows: 'Kilde' },
  { address: '/kort/odense/ledighed-bruttoledighed', heading: 'Odense mod landsplan', shows: 'Kilde' },
  { address: `${EDITION}/afstand-bruttoledighed`, heading: /^Afstand til landet/, shows: '14 investerings' },
  { address: '/kort/eksempelby/penge-over-tid', heading: /^Gevinst og forbrug/, shows: 'opdigtede' },
  { address: '/kort/odense/findes-ikke', heading: 'Kortet findes ikke', shows: 'noegletal' },
] as const;

/** A page of an intranet on the same host, with a card in a frame. */
async function intranet(page: Page, address: string, width: number): Promise<FrameLocator> {
  await page.route('**/intranet', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="da"><title>Intranet</title><main><h1>Intranet</h1>
        <label>Søg <input autofocus></label>
        <iframe src="${address}" title="Kort" width="${width}" height="600" style="border: 0"></iframe></main>`,
    }),
  );
  await page.goto('/intranet');
  return page.frameLocator('iframe');
}

for (const { address, heading, shows } of CARDS) {
  test(`${address} stands in a frame, and is readable for everyone`, async ({ page }) => {
    for (const width of WIDTHS) {
      const card = await intranet(page, address, width);
      await expect(card.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(card.getByRole('main')).toContainText(shows);
      await expect(card.getByRole('banner')).toHaveCount(0);
      // Someone who types on the page around it goes on typing there.
      await expect(page.getByRole('textbox', { name: 'Søg' })).toBeFocused();
    }
    // What is in a frame is measured at the frame's size on its own.
    await page.goto(address);
    for (const width of [280, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 600 });
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      if (/gevinst|ledighed-|afstand|penge/.test(address)) {
        await expect(page.locator('.chart-frame .recharts-surface')).toBeVisible();
      }
      const found = { axe: await axeViolations(page), layout: await layoutFaults(page) };
      expect.soft(found, `${width} px`).toEqual({ axe: [], layout: [] });
    }
  });
}

test('from the frame one gets to the whole, in a window of its own', async ({ page, context }) => {
  const card = await intranet(page, '/kort/odense/projekter?status=gul', 700);
  const opened = context.waitForEvent('page');
  await card.getByRole('link', { name: /^Åbn i Investeringsbarometer/ }).click();
  const whole = await opened;
  await expect(whole.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();
  await expect(whole.getByRole('button', { name: 'Gul 4' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/intranet');
});

test('the code that "Eksportér" gives shows the card', async ({ page }) => {
  await page.goto('/odense/2018-10-30');
  await page.getByRole('button', { name: 'Eksportér: Bruttoledighed' }).click();
  const code = page.getByRole('textbox', { name: 'Kode til rammen' });
  await expect(code).toHaveValue(/src="http:\/\/localhost:\d+\/kort\/odense\/bruttoledighed"/);
  await page.getByRole('checkbox', { name: 'Vis altid den nyeste hele opfølgning' }).uncheck();
  const html = await code.inputValue();
  expect(html).toContain('/odense/2018-10-30/kort/bruttoledighed"');
  await page.route('**/intranet', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('/intranet');
  const frame = page.frameLocator('iframe[title="Bruttoledighed (Odense)"]');
  await expect(frame.getByRole('main')).toContainText('1,3 %-point over landet');
});

test('a card keeps to the policy that deploy/nginx.conf sends with it, and the page around it may show it', async ({
  page,
}) => {
  const config = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8');
  const sent = /Content-Security-Policy "([^"]+)"/.exec(config)?.[1] ?? '';
  await page.route('**/kort/**', async (route) => {
    const response = await route.fetch();
    const policy = sent.replace('$barometer_frames', "'self'");
    await route.fulfill({ response, headers: { ...response.headers(), 'Content-Security-Policy': policy } });
  });
  const card = await intranet(page, '/kort/odense/gevinst-forbrug', 700);
  await expect(card.locator('.recharts-surface')).toBeVisible();
});

test('a card does without the storage that a browser refuses to frames of other sites', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  });
  const card = await intranet(page, '/kort/odense/noegletal', 300);
  await expect(card.getByRole('main')).toContainText('46.022.596');
});

test('there is nothing around a card while it is on its way either', async ({ page }) => {
  await routeScenario(page, 'slow');
  const card = await intranet(page, `${EDITION}/noegletal`, 300);
  await expect(card.getByRole('status', { name: 'Henter tal …' })).toBeVisible();
  await expect(card.getByText('Investeringsbarometer', { exact: true })).toBeHidden();
  await expect(card.getByRole('main')).toContainText('46.022.596');
  await expect(card.getByText('Investeringsbarometer', { exact: true })).toHaveCount(0);
});

test('a server that fails is told in the frame; a retry brings the card', async ({ page, guard }) => {
  guard.allow(...REFUSED_DOCUMENT);
  await routeScenario(page, 'error');
  const card = await intranet(page, `${EDITION}/noegletal`, 300);
  await expect(card.getByRole('alert')).toContainText('Serveren svarede med fejl 500.');
  await page.unroute('**/api/v1/**');
  await card.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(card.getByRole('main')).toContainText('46.022.596');
});

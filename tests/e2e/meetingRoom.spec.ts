import { expect, type Page } from '@playwright/test';
import { REFUSED_DOCUMENT, test } from '../support/guardedPage.ts';
import { expectStep, openMeeting, walkMeeting } from '../support/meetingPage.ts';
import { routeScenario } from '../support/routeScenario.ts';

const MEETING = '/odense/2018-10-30/moede';

async function openPresenter(page: Page): Promise<Page> {
  await page.mouse.move(300, 300);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Oplæg' }).click();
  const presenter = await opened;
  await expect(presenter.getByRole('heading', { level: 1, name: 'Oplæg' })).toBeVisible();
  return presenter;
}

test('the presenter sees the step, the next one, notes and a clock, and the two windows follow each other', async ({
  page,
}) => {
  await openMeeting(page, `${MEETING}/barometer-bruttoledighed`);
  const presenter = await openPresenter(page);
  const now = presenter.getByRole('region', { name: 'Nu' });
  const next = presenter.getByRole('region', { name: 'Næste' });
  await expect(now).toContainText('Gul: 1,3 %-point over landet');
  await expect(next).toContainText('Rød: 1,0 %-point over landet');
  await expect(presenter.getByRole('region', { name: 'Noter' })).toContainText(/Regel/);
  await expect(presenter.getByText(/^\d:\d\d/)).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(now).toContainText('Rød: 1,0 %-point over landet');
  await presenter.keyboard.press('PageDown');
  await expectStep(page, 4);
  await presenter.keyboard.press('b');
  await expect(page.getByRole('status')).toContainText('Skærmen er mørk');
  await expect(presenter.getByRole('status')).toHaveText('Skærmen i salen er mørk.');
  await presenter.keyboard.press('b');
  await expect(page.getByRole('status')).toHaveText('');

  // A window loaded anew finds the meeting where it is.
  await page.keyboard.press('End');
  await presenter.reload();
  await expect(next).toContainText('Det er det sidste trin.');
  await page.reload();
  await expect(page).toHaveTitle(/^(\d+) af \1:/);
  await presenter.keyboard.press('Home');
  await expectStep(page, 1);
  await page.keyboard.press('Escape');
  await expect(presenter.getByRole('status')).toHaveText('Mødet er forladt i det andet vindue.');
});

test('a presenter opened by itself says that it follows nothing', async ({ page }) => {
  await page.goto('/odense/2018-10-30/oplaeg/maalgrupper');
  await expect(page.getByRole('region', { name: 'Nu' })).toContainText('350 af 1.066');
  await expect(page.getByRole('status')).toContainText('Vinduet følger ikke et møde');
});

test('a browser that refuses the window is told of, with a link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openMeeting(page, MEETING);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Oplæg' }).click();
  await expect(page.getByRole('alert')).toContainText('Browseren åbnede ikke vinduet');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Åbn oplægget i et nyt vindue' }).click();
  const presenter = await opened;
  await expect(presenter.getByRole('region', { name: 'Nu' })).toContainText('Hver krone');
  await presenter.keyboard.press('PageDown');
  await expectStep(page, 2);
});

test('the meeting goes on when the network drops', async ({ page, context, guard }) => {
  // The browser itself asks for the icon of each address.
  guard.allow(/favicon\.svg/);
  await openMeeting(page, MEETING);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await walkMeeting(page, 'PageDown', async () => undefined);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await context.setOffline(false);
});

test('without the series the meeting is held all the same, and asks for it again', async ({
  page,
  guard,
}) => {
  guard.allow(...REFUSED_DOCUMENT);
  await routeScenario(page, 'errorSeries');
  await openMeeting(page, `${MEETING}/udvikling`);
  await expect(page.getByText('Serveren svarede med fejl 500', { exact: false })).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Ledigheden i Odense/ })).toBeVisible();
  await expect(page.locator('.recharts-surface').first()).toBeAttached();
});

test('an edition that cannot be had is told of in the meeting, and can be asked for again', async ({
  page,
  guard,
}) => {
  guard.allow(...REFUSED_DOCUMENT);
  await routeScenario(page, 'error');
  await page.goto(MEETING);
  await expect(page.getByRole('alert')).toContainText('fejl 500');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expectStep(page, 1);
});

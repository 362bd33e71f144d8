import { expect } from '@playwright/test';
import { test } from '../support/guardedPage.ts';
import { expectStep, openMeeting } from '../support/meetingPage.ts';

const OVERVIEW = '/odense/2018-10-30';
const MEETING = `${OVERVIEW}/moede`;

test('the button on a page leads to the meeting, and Escape back to that page as it was', async ({
  page,
}) => {
  await page.goto(`${OVERVIEW}/om`);
  await page.getByRole('link', { name: 'Mødevisning' }).click();
  await expectStep(page, 1);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectStep(page, 3);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/odense\/2018-10-30\/om$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Om tallene' })).toBeVisible();
});

test("the browser's back leaves the meeting, from whichever step", async ({ page }) => {
  await page.goto(`${OVERVIEW}/udvikling?soeg=cv`);
  await page.getByRole('link', { name: 'Mødevisning' }).click();
  await expectStep(page, 1);
  await page.keyboard.press('End');
  await page.goBack();
  await expect(page).toHaveURL(/\/udvikling\?soeg=cv$/);
});

test('who opened a link to a step is led to Oversigt', async ({ page }) => {
  await openMeeting(page, `${MEETING}/maalgrupper`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/odense\/2018-10-30$/);
  await expect(page.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();
});

test('keys turn the pages, jump, and are heard by a screen reader', async ({ page }) => {
  const { of } = await openMeeting(page, MEETING);
  let at = 1;
  for (const key of ['ArrowRight', 'PageDown', ' ', 'Enter']) {
    await page.keyboard.press(key);
    at += 1;
    await expectStep(page, at);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  for (const key of ['ArrowLeft', 'PageUp', 'Backspace']) {
    await page.keyboard.press(key);
    at -= 1;
    await expectStep(page, at);
  }
  await page.keyboard.press('End');
  await expectStep(page, of);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('Det var det sidste trin.');
  await page.keyboard.press('Home');
  await expectStep(page, 1);
  await page.keyboard.type('12');
  await expect(page.getByRole('status')).toHaveText('Gå til trin 12: tryk Enter');
  await page.keyboard.press('Enter');
  await expectStep(page, 12);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(`Mødet har ${of} trin, ikke 99.`);
  await expectStep(page, 12);
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await expectStep(page, 12);
});

test('B and the full stop blank the screen, and the next key shows the same step again', async ({ page }) => {
  await openMeeting(page, MEETING);
  const isBlank = () =>
    page.evaluate(() => {
      const top = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
      return top !== null && getComputedStyle(top).backgroundColor === 'rgb(0, 0, 0)';
    });
  for (const [blank, back] of [
    ['b', 'b'],
    ['.', 'PageDown'],
    ['B', 'Enter'],
  ] as const) {
    await page.keyboard.press(blank);
    await expect.poll(isBlank).toBe(true);
    await expect(page.getByRole('status')).toContainText('Skærmen er mørk');
    await page.keyboard.press(back);
    await expect.poll(isBlank).toBe(false);
    await expectStep(page, 1);
  }
});

test('F takes the whole screen, and Escape gives it back before it leaves', async ({ page }) => {
  await openMeeting(page, MEETING);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expectStep(page, 1);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.getByRole('button', { name: 'Forlad' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/odense\/2018-10-30$/);
  await expect.poll(isFull).toBe(false);
});

test('the question mark shows the keys, which are then those of the dialog', async ({ page }) => {
  await openMeeting(page, MEETING);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Taster i mødevisning' });
  await expect(keys).toContainText('Page Down');
  await expect(keys).toContainText(/Skærmen (går ikke på pause|kan gå på pause)/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  await expectStep(page, 1);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expectStep(page, 1);
});

test('the buttons come when the mouse moves, and a button keeps the keys that press it', async ({ page }) => {
  await openMeeting(page, MEETING);
  const controls = page.getByRole('toolbar', { name: 'Mødevisning' });
  await expect(controls).toHaveCSS('opacity', '0');
  await page.mouse.move(300, 300);
  await expect(controls).toHaveCSS('opacity', '1');
  await page.getByRole('button', { name: 'Trin', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Målgrupper/ })
    .click();
  await expect(page).toHaveURL(/\/moede\/maalgrupper$/);
  await page.getByRole('button', { name: 'Mørk' }).focus();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Vis igen' })).toBeFocused();
  await expect(page).toHaveURL(/\/moede\/maalgrupper$/);
});

test('a plan leaves out and moves sections, is in the address, and goes along', async ({ page }) => {
  const { of } = await openMeeting(page, MEETING);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Tilret' }).click();
  const plan = page.getByRole('dialog', { name: 'Tilret mødet' });
  await plan.getByRole('checkbox', { name: /^Målgrupper/ }).uncheck();
  await plan.getByRole('button', { name: 'Flyt op: Siden sidst' }).focus();
  await page.keyboard.press('Enter');
  await expect(plan.getByText(/^Siden sidst er nu nummer \d/)).toBeVisible();
  await expect(page).toHaveURL(/udelad=maalgrupper/);
  await expect(page).toHaveURL(/foerst=/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(new RegExp(`^1 af ${of - 1}:`));
  const mailed = page.url();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/odense\/2018-10-30\?udelad=maalgrupper/);
  await page.getByRole('link', { name: 'Mødevisning' }).click();
  await expect(page).toHaveTitle(new RegExp(`^1 af ${of - 1}:`));
  await page.goto(mailed);
  await expect(page).toHaveTitle(new RegExp(`^1 af ${of - 1}:`));
});

test('a meeting is planned before it is held', async ({ page }) => {
  await page.goto(OVERVIEW);
  await page.getByRole('button', { name: 'Tilret mødet' }).click();
  const plan = page.getByRole('dialog', { name: 'Tilret mødet' });
  await plan.getByRole('checkbox', { name: /^Kort sagt/ }).uncheck();
  await expect(page).toHaveURL(/udelad=overskrift/);
  await plan.getByRole('link', { name: 'Start mødet' }).click();
  await expectStep(page, 1);
  await expect(page.getByRole('heading', { level: 1, name: /^Gul/ })).toBeVisible();
});

test('a plan of another edition is followed as far as it goes', async ({ page }) => {
  const { of } = await openMeeting(page, MEETING);
  await openMeeting(page, `${MEETING}?udelad=ukendt,kilder&foerst=ogsaa-ukendt`);
  await expect(page).toHaveTitle(new RegExp(`^1 af ${of - 1}:`));
});

test('a step that is not there leads to the nearest, and says so', async ({ page }) => {
  await openMeeting(page, `${MEETING}/projekter-99`);
  await expect(page.getByRole('status')).toContainText('findes ikke i dette møde');
  await expect(page.getByRole('heading', { level: 1, name: /kræver opmærksomhed/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a tap at the right is the next step, one at the left the one before, and the buttons come in between', async ({
    page,
  }) => {
    await openMeeting(page, MEETING);
    await page.touchscreen.tap(1200, 400);
    await expectStep(page, 2);
    await page.touchscreen.tap(60, 400);
    await expectStep(page, 1);
    await page.touchscreen.tap(640, 400);
    await expectStep(page, 1);
    await expect(page.getByRole('toolbar')).toHaveCSS('opacity', '1');
  });
});

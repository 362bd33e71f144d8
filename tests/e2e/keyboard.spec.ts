import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/guardedPage.ts';

const OVERVIEW = '/odense/2018-10-30';
/** More presses than there are places to stop at. */
const MOST_STOPS = 120;

/** Presses Tab until the focus is on the element; it must get there, and be seen at every stop. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    expect(await focusIsSeen(page), 'the focus cannot be seen').toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** True when what has the focus is in the window and drawn with a ring round it. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && top < window.innerHeight && width > 0;
    return isInWindow && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

test('everything on Oversigt can be done without a mouse', async ({ page }) => {
  await page.goto(OVERVIEW);
  await expect(page.getByRole('heading', { level: 1, name: /^Hver krone/ })).toBeVisible();

  await test.step('the first stop skips the frame', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: 'Gå til indholdet' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('a figure says where it comes from', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Hvor kommer tallet fra: Nettogevinst' }));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Nettogevinst' });
    await expect(panel).toContainText('Nettogevinst = gevinst − forbrug.');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Hvor kommer tallet fra: Nettogevinst' })).toBeFocused();
  });

  await test.step('a filter and a menu', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Grøn 8' }));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/status=groen/);
    await tabTo(page, page.getByRole('button', { name: /^Målgruppe/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/maalgruppe=forsikrede/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await expect(page.getByRole('button', { name: 'Målgruppe 1' })).toBeFocused();
  });

  await test.step('sorting, and a project', async () => {
    const head = page.getByRole('columnheader', { name: 'Forbrug, kr.' });
    await tabTo(page, head.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(head.getByRole('button')).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Flere samtaler – forsikrede ledige' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /forsikrede ledige$/ })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });
});

test('charts turn into tables and are walked through without a mouse', async ({ page }) => {
  await page.goto(OVERVIEW);
  const chart = page.getByRole('figure', { name: 'Gevinst mod forbrug pr. projekt' });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('.recharts-surface')).toBeVisible();
  await chart.getByRole('button', { name: 'Diagram' }).focus();
  await page.keyboard.press('Tab');
  await expect(chart.getByRole('button', { name: 'Tabel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(chart.getByRole('button', { name: /^Hvor kommer tallene fra/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(chart.getByRole('button', { name: /^Eksportér/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByText('6.924.408 kr.')).toBeVisible();
  for (const _ of ['Eksportér', '?', 'Tabel']) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('table', { name: 'Gevinst mod forbrug pr. projekt' })).toContainText('I alt');
  expect(await focusIsSeen(page)).toBe(true);
});

test('a supposition is written without a mouse', async ({ page }) => {
  await page.goto(`${OVERVIEW}/projekter/eftervaern`);
  const field = page.getByLabel('Planlagt gevinst, kr.');
  await expect(field).toBeVisible();
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('-5');
  await expect(page.getByText('Beløbet kan ikke være negativt.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('5000000');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('5.000.000');
  await expect(page.getByRole('region', { name: 'Hvad hvis' })).toContainText('1,28');
});

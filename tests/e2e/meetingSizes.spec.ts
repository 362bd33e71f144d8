import { expect } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import { test } from '../support/guardedPage.ts';
import { expectStep, openMeeting, walkMeeting } from '../support/meetingPage.ts';
import { routeScenario } from '../support/routeScenario.ts';
import { stageFaults } from '../support/stageFaults.ts';

const ODENSE = '/odense/2018-10-30/moede';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
const PHONE = { width: 390, height: 844 };

/** Editions, and the key that goes through each: both keys at every size. */
const MEETINGS = [
  { name: 'Odense', address: ODENSE, scenario: 'normal', key: 'ArrowRight' },
  { name: 'Odense', address: ODENSE, scenario: 'normal', key: 'PageDown' },
  { name: 'Eksempelby', address: '/eksempelby/2024-12-17/moede', scenario: 'normal', key: 'PageDown' },
  { name: 'hostile', address: ODENSE, scenario: 'hostile', key: 'ArrowRight' },
] as const;

// The hostile meeting has more than seventy steps.
test.describe.configure({ timeout: 180_000 });

for (const { name, address, scenario, key } of MEETINGS) {
  for (const size of SIZES) {
    test(`${name} by ${key} at ${size.width} × ${size.height}: every step is whole and large enough`, async ({
      page,
    }) => {
      if (scenario !== 'normal') await routeScenario(page, scenario);
      await page.setViewportSize(size);
      const { of } = await openMeeting(page, address);
      expect(of).toBeGreaterThan(10);
      const titles = new Set<string>();
      await walkMeeting(page, key, async (number) => {
        expect.soft(await stageFaults(page), `step ${number}`).toEqual([]);
        titles.add(await page.title());
      });
      expect(titles.size).toBe(of);
      await expect(page.getByRole('status')).toHaveText('Det var det sidste trin.');
      await expectStep(page, of);
    });
  }
}

for (const { name, address, scenario } of [MEETINGS[0], MEETINGS[3]]) {
  test(`${name} on a phone: every step can be read`, async ({ page }) => {
    if (scenario !== 'normal') await routeScenario(page, scenario);
    await page.setViewportSize(PHONE);
    await openMeeting(page, address);
    await walkMeeting(page, 'ArrowRight', async (number) => {
      expect.soft(await stageFaults(page, 'phone'), `step ${number}`).toEqual([]);
    });
  });
}

/** A step of each kind of body. */
const KINDS = [
  'overskrift',
  'barometer-bruttoledighed',
  'udvikling',
  'maalgrupper',
  'siden-sidst',
  'penge',
  'projekter',
  'projekt-eftervaern',
];

for (const size of [SIZES[2] ?? PHONE, PHONE]) {
  test(`a step of each kind is accessible at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const kind of KINDS) {
      const { number } = await openMeeting(page, `${ODENSE}/${kind}`);
      await expectStep(page, number);
      await page.mouse.move(200, 200);
      expect.soft(await axeViolations(page), kind).toEqual([]);
    }
  });
}

test('the dialogs are accessible, and large enough', async ({ page }) => {
  await openMeeting(page, ODENSE);
  for (const [button, title] of [
    ['Trin', 'Gå til et trin'],
    ['Tilret', 'Tilret mødet'],
    ['Taster', 'Taster i mødevisning'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    expect.soft(await axeViolations(page), title).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

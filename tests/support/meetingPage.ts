import { expect, type Page } from '@playwright/test';

/** Where a meeting is: the step on screen, counted from 1, and how many there are. */
type MeetingPlace = { readonly number: number; readonly of: number };

/** Reads the number of the step from the title of the page: "3 af 27: Gul …". */
async function meetingPlace(page: Page): Promise<MeetingPlace> {
  const [, number = '0', of = '0'] = /^(\d+) af (\d+):/.exec(await page.title()) ?? [];
  return { number: Number(number), of: Number(of) };
}

/** Waits for the step of that number, with its chart if it has one. */
export async function expectStep(page: Page, number: number): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^${number} af `));
  await page.waitForFunction(() => {
    const chart = document.querySelector('.stage-chart');
    return chart === null || chart.querySelector('.recharts-line-curve, .chart-bars') !== null;
  });
}

/** Opens a meeting at its first step, or at the one that the address names. */
export async function openMeeting(page: Page, address: string): Promise<MeetingPlace> {
  await page.goto(address);
  await expect(page).toHaveTitle(/^\d+ af \d+:/, { timeout: 30_000 });
  return meetingPlace(page);
}

/** Goes through the whole meeting by one key, and does something at each step. */
export async function walkMeeting(
  page: Page,
  key: string,
  atStep: (number: number) => Promise<void>,
): Promise<number> {
  const { of } = await meetingPlace(page);
  for (let number = 1; number <= of; number += 1) {
    await expectStep(page, number);
    await atStep(number);
    await page.keyboard.press(key);
  }
  return of;
}

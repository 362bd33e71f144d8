import { expect, type Page } from '@playwright/test';

export type ProjectOnScreen = {
  readonly name: string;
  /** Gevinst, forbrug, nettogevinst, afkastgrad. */
  readonly figures: readonly string[];
};

/** The project table of Oversigt, as text: name, gevinst, forbrug, nettogevinst, afkastgrad. */
export async function projectsOnScreen(page: Page, address: string): Promise<readonly ProjectOnScreen[]> {
  await page.goto(address);
  await expect(page.locator('.project-table tbody tr').first()).toBeVisible();
  return page.locator('.project-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.firstChild?.textContent?.trim() ?? '';
      return {
        name: row.querySelector('.project-name')?.textContent ?? '',
        figures: [3, 4, 5, 6].map((column) => text(`:scope > :nth-child(${column})`)),
      };
    }),
  );
}

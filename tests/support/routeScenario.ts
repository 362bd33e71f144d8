import type { Page } from '@playwright/test';
import { answer } from '../../mocks/answer.ts';
import { scenarios } from '../../mocks/scenarios.ts';

export type ScenarioName = keyof typeof scenarios;

/** Lets the mocks answer what the page asks the API for, until the page is told otherwise. */
export async function routeScenario(page: Page, name: ScenarioName): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    const asked = route.request();
    const response = await answer(new Request(asked.url(), { method: asked.method() }), scenarios[name]);
    if (response === undefined) return route.fallback();
    if (response.type === 'error') return route.abort('connectionrefused');
    // A delayed answer may come when the page has gone on or the test has ended.
    return route
      .fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
      .catch(() => undefined);
  });
}

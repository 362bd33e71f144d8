import { expect } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import { REFUSED_DOCUMENT, test } from '../support/guardedPage.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { routeScenario, type ScenarioName } from '../support/routeScenario.ts';

const OVERVIEW = '/odense/2018-10-30';

const PAGES = {
  Oversigt: OVERVIEW,
  Projekt: `${OVERVIEW}/projekter/eftervaern`,
  'Om tallene': `${OVERVIEW}/om`,
  'Siden findes ikke': `${OVERVIEW}/findes-ikke`,
} as const;

const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];

/** The states of a page, each with what shows that it is there. */
const STATES: readonly (readonly [scenario: ScenarioName, sign: string | RegExp])[] = [
  ['normal', 'Opfølgning'],
  ['slow', 'Henter tal …'],
  ['error', 'Serveren svarede med fejl 500. Prøv igen om lidt.'],
  ['html', /Serveren svarede med noget andet end tal/],
  ['offline', /Der er ingen forbindelse til serveren/],
  ['invalid', /meetingDate/],
  ['empty', 'Her er ingen tal'],
  ['invalidProject', 'Opfølgning'],
  ['missingMonth', 'Opfølgning'],
  ['zeroForbrug', 'Opfølgning'],
  ['hostile', 'Opfølgning'],
];

for (const [name, address] of Object.entries(PAGES)) {
  for (const [scenario] of STATES) {
    test(`${name}, ${scenario}`, async ({ page, guard }) => {
      guard.allow(...REFUSED_DOCUMENT);
      await routeScenario(page, scenario);
      await page.goto(address);
      await page.waitForTimeout(1500);
      for (const viewport of VIEWPORTS) {
        await page.setViewportSize(viewport);
        await page.waitForTimeout(300);
        const t = Date.now();
        const axe = await axeViolations(page);
        const t2 = Date.now();
        const faults = await layoutFaults(page);
        console.log(name, scenario, viewport.width, 'axe', t2 - t, 'layout', Date.now() - t2);
        expect.soft({ axe, faults }, `${viewport.width}`).toEqual({ axe: [], faults: [] });
      }
    });
  }
}

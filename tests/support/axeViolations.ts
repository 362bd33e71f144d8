import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it is now: the rule, and the element that breaks it.
 * Contrast takes most of the time; it need not be measured twice where only the size of things is another.
 */
export async function axeViolations(page: Page, options = { contrast: true }): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What is well need not be written out, and there are no frames: both take seconds on a long page.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(RULES)
    .disableRules(options.contrast ? [] : ['color-contrast'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} (${help}): ${target.join(' ')}. ${failureSummary}`),
  );
}

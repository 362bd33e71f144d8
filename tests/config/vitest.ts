import { playwright } from '@vitest/browser-playwright';
import type { TestUserConfig } from 'vitest/config';
import { browserLaunch } from '../../scripts/findBrowser.ts';
import { LOCALE, TIME_ZONE, VIEWPORT } from './place.ts';

/** Pure rules run in Node; components run in a real browser, since jsdom has no layout. */
export const vitestOptions: TestUserConfig = {
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
        setupFiles: ['tests/support/setupUnit.ts'],
        // A thousand cases take their time on a machine that has other work.
        testTimeout: 60_000,
        env: { TZ: TIME_ZONE, LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' },
      },
    },
    {
      extends: true,
      test: {
        // Files read back by LibreOffice, which is slow to start: one file of tests, one start per kind of file.
        name: 'office',
        environment: 'node',
        include: ['tests/office/**/*.test.ts'],
        setupFiles: ['tests/support/setupUnit.ts'],
        env: { TZ: TIME_ZONE },
        hookTimeout: 300_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'component',
        include: ['tests/component/**/*.test.tsx'],
        setupFiles: ['tests/support/setupComponent.ts'],
        testTimeout: 40_000,
        browser: {
          enabled: true,
          headless: true,
          ui: false,
          dependencySourcemaps: false,
          screenshotFailures: false,
          viewport: VIEWPORT,
          provider: playwright({
            launchOptions: browserLaunch(),
            contextOptions: { locale: LOCALE, timezoneId: TIME_ZONE, reducedMotion: 'reduce' },
          }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ],
};

import { type Count, countPlaywright, countVitest } from './countTests.ts';

/** One step of the test run. */
export interface Step {
  readonly name: string;
  readonly command: string;
  /** Where the step writes what it counted, and how to read that. Without it, the step is one test. */
  readonly report?: { readonly file: string; readonly count: (content: string) => Count };
  /** The step that this one builds on: when that failed, this one fails without being run. */
  readonly needs?: string;
}

/** Where reports go. Ignored by git and emptied before every run. */
export const RESULTS = 'test-results';

function vitest(project: string): Step {
  const file = `${RESULTS}/${project}.json`;
  return {
    name: project,
    command: `npm run --silent test:${project} -- --reporter=default --reporter=json --outputFile.json=${file}`,
    report: { file, count: (content) => countVitest(JSON.parse(content)) },
  };
}

/** Everything that CI runs, cheapest first. */
export const STEPS: readonly Step[] = [
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'unused code', command: 'npm run --silent knip' },
  vitest('unit'),
  vitest('office'),
  vitest('component'),
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'journeys',
    command: 'playwright test --config tests/config/playwright.config.ts',
    report: {
      file: `${RESULTS}/playwright.json`,
      count: (content) => countPlaywright(JSON.parse(content)),
    },
    needs: 'build',
  },
];

/**
 * How fast the app is, from this repository alone:
 *   npm run bench [-- --runs 7] [-- --only compute|pages]
 * Prints what it measured and writes it to RESULTS.md. Builds nothing: `npm run bench` does that first.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../../scripts/findBrowser.ts';
import { type ComputeTimes, computeTimes, growthExponent, PROJECT_COUNTS } from './computeTimes.ts';
import { largePlan, smallPlan, writeLargeApi } from './pagePlans.ts';
import { type PageRun, runPage } from './pageRuns.ts';
import { markdownTable, replaceBetween, short, spread } from './results.ts';
import { serveBuild } from './serveBuild.ts';

const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});

function keep(mark: string, content: string): void {
  process.stdout.write(`\n${content}\n`);
  writeFileSync(RESULTS, replaceBetween(readFileSync(RESULTS, 'utf8'), mark, content));
}

function machine(browser: string): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: ${first?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB; Node ${process.versions.node}, Chromium ${browser}.`;
}

function benchCompute(): void {
  const times = PROJECT_COUNTS.map(computeTimes);
  const rows = times.map(({ projects, parseJson, readEdition, compute, rowsAndTable }) =>
    [projects, parseJson, readEdition, compute, rowsAndTable].map((value, at) =>
      at === 0 ? String(value) : short(value),
    ),
  );
  const head = ['projects', 'JSON.parse', 'read and validate', 'compute', 'rows and table'];
  keep('compute', `${markdownTable(head, rows)}\n\n${growthText(times)}`);
}

function growthText(times: readonly ComputeTimes[]): string {
  const [small, large] = times.slice(-2);
  if (small === undefined || large === undefined) return '';
  const ratio = large.compute / small.compute;
  return `From ${small.projects} to ${large.projects} projects computing takes ${short(ratio)} times as long: growth exponent ${short(growthExponent(small, large))}.`;
}

async function benchPages(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'barometer-bench-'));
  const browser = await chromium.launch(browserLaunch());
  const small = await serveBuild(DIST);
  const large = await serveBuild(DIST, folder);
  try {
    writeLargeApi(folder);
    const plans = { small: smallPlan(small.origin), large: largePlan(large.origin) };
    const measured: Record<keyof typeof plans, PageRun[]> = { small: [], large: [] };
    for (let round = 0; round <= runs; round += 1) {
      for (const name of ['small', 'large'] as const) {
        const run = await runPage(browser, plans[name]);
        // The first round also compresses and warms up.
        if (round > 0) measured[name].push(run);
        process.stdout.write('.');
      }
    }
    const figures = [...new Set([...measured.small, ...measured.large].flatMap(Object.keys))];
    const cell = (runsOf: readonly PageRun[], figure: string) =>
      spread(runsOf.map((run) => run[figure] ?? Number.NaN));
    const rows = figures.map((figure) => [
      figure,
      cell(measured.small, figure),
      cell(measured.large, figure),
    ]);
    keep('pages', markdownTable([`median (least–most) of ${runs}`, 'small', 'large'], rows));
    keep('machine', machine(browser.version()));
  } finally {
    small.close();
    large.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

if (values.only !== 'pages') benchCompute();
if (values.only !== 'compute') await benchPages(Number(values.runs));

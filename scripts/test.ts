/** Runs everything that CI runs. All steps run even if one fails; the last line sums them up. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { type Count, judge, sum } from './countTests.ts';
import { ensureBrowser } from './installBrowser.ts';
import { ensureOffice } from './installOffice.ts';
import { RESULTS, STEPS, type Step } from './testSteps.ts';

interface Outcome extends Count {
  readonly name: string;
  readonly seconds: number;
}

function run({ name, command, report }: Step): Outcome {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = (performance.now() - start) / 1000;
  const endedWell = status === 0;
  return { name, seconds, ...judge(readCount(report, endedWell), endedWell) };
}

function readCount(report: Step['report'], endedWell: boolean): Count | undefined {
  if (report === undefined) return endedWell ? { passed: 1, failed: 0 } : undefined;
  return existsSync(report.file) ? report.count(readFileSync(report.file, 'utf8')) : undefined;
}

/** Finds or installs a program that some steps need, and tells them by a variable where it is. */
function prepare(variable: string, ensure: () => string): void {
  try {
    process.env[variable] = ensure();
  } catch (error) {
    // The steps without it are still worth running; those with it will fail.
    console.error(error instanceof Error ? error.message : error);
  }
}

function printTable(outcomes: readonly Outcome[]): void {
  console.log(`\n${'step'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(
      name.padEnd(14) +
        String(passed).padStart(8) +
        String(failed).padStart(8) +
        seconds.toFixed(1).padStart(9),
    );
  }
}

rmSync(RESULTS, { recursive: true, force: true });
prepare('BAROMETER_BROWSER', ensureBrowser);
prepare('BAROMETER_OFFICE', ensureOffice);

const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const broken = outcomes.some(({ name, failed }) => name === step.needs && failed > 0);
  if (broken) console.log(`\n── ${step.name} ── not run, since ${step.needs} failed`);
  outcomes.push(broken ? { name: step.name, seconds: 0, passed: 0, failed: 1 } : run(step));
}

const { passed, failed } = sum(outcomes);
printTable(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

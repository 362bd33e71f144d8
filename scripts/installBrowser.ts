import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findBrowser, thisMachine } from './findBrowser.ts';

const TEN_MINUTES = 10 * 60 * 1000;

const ADVICE = `No Chromium, Chrome or Edge was found, and none could be installed.
Install one of them, or run "npx playwright install chromium",
or set BAROMETER_BROWSER to the path of a Chromium-based browser.`;

/** One way to get a browser: commands that must all succeed. */
type Way = readonly (readonly string[])[];

function waysToInstall(): Way[] {
  const ways: Way[] = [[['npx', 'playwright', 'install', 'chromium']]];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    ways.push([
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ]);
  }
  return ways;
}

function succeeds(command: readonly string[]): boolean {
  console.log(`$ ${command.join(' ')}`);
  const { status } = spawnSync(command.join(' '), {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: TEN_MINUTES,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** A downloaded browser may lack system libraries. Asked only on Linux: Chrome on Windows opens a window. */
function starts(browser: string): boolean {
  return process.platform !== 'linux' || spawnSync(browser, ['--version']).status === 0;
}

/** Playwright's own may be there and not start for want of libraries: then what the system has is tried. */
function browserThatStarts(): string | undefined {
  const machine = thisMachine();
  const candidates = [findBrowser(machine), findBrowser({ ...machine, playwrightsOwn: '' })];
  return candidates.find((browser) => browser !== undefined && starts(browser));
}

/** Finds the browser for the tests, and installs one where there is none. Throws, saying what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const way of waysToInstall()) {
    const installed = way.every(succeeds) ? browserThatStarts() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(ADVICE);
}

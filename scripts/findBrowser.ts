import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** What the search looks at, so that a test can pretend to be another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps the browser that it installs itself, there or not. */
  readonly playwrightsOwn: string;
  readonly isFile: (path: string) => boolean;
}

const VARIABLE = 'BAROMETER_BROWSER';
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    variables: process.env,
    playwrightsOwn: chromium.executablePath(),
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  };
}

function usualPlaces({ platform, variables }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(variables['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      WINDOWS_PROGRAMS.map((program) => `${variables[name] ?? ''}\\${program}`),
    );
  }
  return [];
}

function onPath({ platform, variables }: Machine): string[] {
  const folders = (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

/**
 * The Chromium, Chrome or Edge that the tests run in, or undefined where the machine has none.
 * Throws when BAROMETER_BROWSER names a file that is not there: a typing error must not pick another browser.
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const wanted = machine.variables[VARIABLE];
  if (wanted !== undefined && wanted !== '') {
    if (machine.isFile(wanted)) return wanted;
    throw new Error(`${VARIABLE} is set to ${wanted}, but there is no such file.`);
  }
  return [machine.playwrightsOwn, ...onPath(machine), ...usualPlaces(machine)].find(machine.isFile);
}

/** Chromium's sandbox cannot start as root, nor where the kernel keeps user namespaces to itself. */
function sandboxStarts(): boolean {
  if (process.getuid?.() === 0) return false;
  const says = (setting: string, value: string) =>
    existsSync(setting) && readFileSync(setting, 'utf8').trim() === value;
  return !(
    says('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1') ||
    says('/proc/sys/kernel/unprivileged_userns_clone', '0')
  );
}

/** How Vitest and Playwright start the browser. A missing browser is left to them to report. */
export function browserLaunch(): { executablePath?: string; args: string[]; chromiumSandbox: boolean } {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: sandboxStarts(),
    // Nothing but the pages under test may use the network or the graphics card.
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { findOffice } from './findOffice.ts';

const TEN_MINUTES = 10 * 60 * 1000;

export const OFFICE_ADVICE = `No LibreOffice was found, and none could be installed.
Install LibreOffice Calc and Impress (on Debian and Ubuntu: "apt-get install libreoffice-calc libreoffice-impress"),
or set BAROMETER_OFFICE to the path of its program "soffice".`;

const COMMANDS = [
  'apt-get update',
  // Another install may be running: wait for it rather than fail.
  'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends libreoffice-calc libreoffice-impress',
];

function succeeds(command: string): boolean {
  console.log(`$ ${command}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: TEN_MINUTES,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** False for the LibreOffice of a Linux distribution that came without Impress: it opens tables, and no slides. */
function hasImpress(office: string): boolean {
  return process.platform !== 'linux' || existsSync(join(dirname(realpathSync(office)), 'libsdlo.so'));
}

/** Finds the LibreOffice that reads our files back, and installs it where there is none and it can. Throws, saying what to do. */
export function ensureOffice(): string {
  const found = findOffice();
  if (found !== undefined && hasImpress(found)) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const installed = mayInstall && COMMANDS.every(succeeds) ? findOffice() : undefined;
  if (installed === undefined) throw new Error(OFFICE_ADVICE);
  return installed;
}

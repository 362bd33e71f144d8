import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { findOffice } from './findOffice.ts';

const TEN_MINUTES = 10 * 60 * 1000;

/** The parts that open what is exported: tables, pictures and slides. A distribution may install one without the others. */
const PARTS = ['calc', 'draw', 'impress'] as const;
const PACKAGES = PARTS.map((part) => `libreoffice-${part}`).join(' ');

export const OFFICE_ADVICE = `No LibreOffice with Calc, Draw and Impress was found, and none could be installed.
Install LibreOffice (on Debian and Ubuntu: "apt-get install ${PACKAGES}"),
or set BAROMETER_OFFICE to the path of its program "soffice".`;

const COMMANDS = [
  'apt-get update',
  // Another install may be running: wait for it rather than fail.
  `apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${PACKAGES}`,
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

/** False where a LibreOffice lacks a part: only on Linux do parts come one by one, each with a file that registers it. */
function hasAllParts(office: string): boolean {
  if (process.platform !== 'linux') return true;
  const registry = join(dirname(realpathSync(office)), '..', 'share', 'registry');
  return !existsSync(registry) || PARTS.every((part) => existsSync(join(registry, `${part}.xcd`)));
}

/** Finds the LibreOffice that reads our files back, and installs it where there is none and it can. Throws, saying what to do. */
export function ensureOffice(): string {
  const found = findOffice();
  if (found !== undefined && hasAllParts(found)) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const installed = mayInstall && COMMANDS.every(succeeds) ? findOffice() : undefined;
  if (installed === undefined) throw new Error(OFFICE_ADVICE);
  return installed;
}

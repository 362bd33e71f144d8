import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What the search looks at, so that a test can pretend to be another machine. */
export interface OfficeMachine {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isFile: (path: string) => boolean;
}

const VARIABLE = 'BAROMETER_OFFICE';
const COMMANDS = ['soffice', 'libreoffice'];
const LINUX_PLACES = ['/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice'];
const MAC_PLACE = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

function thisMachine(): OfficeMachine {
  return {
    platform: process.platform,
    variables: process.env,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  };
}

function usualPlaces({ platform, variables }: OfficeMachine): string[] {
  if (platform === 'darwin') return [MAC_PLACE];
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map(
      (name) => `${variables[name] ?? ''}\\LibreOffice\\program\\soffice.com`,
    );
  }
  return LINUX_PLACES;
}

function onPath({ platform, variables }: OfficeMachine): string[] {
  const folders = (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  // On Windows, soffice.com is the one that waits until it has finished.
  const ending = platform === 'win32' ? '.com' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

/**
 * The LibreOffice that reads our files back, or undefined where the machine has none.
 * Throws when BAROMETER_OFFICE names a file that is not there.
 */
export function findOffice(machine: OfficeMachine = thisMachine()): string | undefined {
  const wanted = machine.variables[VARIABLE];
  if (wanted !== undefined && wanted !== '') {
    if (machine.isFile(wanted)) return wanted;
    throw new Error(`${VARIABLE} is set to ${wanted}, but there is no such file.`);
  }
  return [...onPath(machine), ...usualPlaces(machine)].find(machine.isFile);
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../scripts/findOffice.ts';
import { OFFICE_ADVICE } from '../../scripts/installOffice.ts';

const FIVE_MINUTES = 5 * 60 * 1000;
/** UTF-8 (76), semicolon (59), quote (34), Danish (1030), quoted fields are texts, percentages and dates are read. */
export const DANISH_CSV = 'CSV:59,34,76,1,,1030,true,true';

/** A profile of its own, set to Danish, so that neither the machine's language nor an open LibreOffice plays a part. */
function makeProfile(folder: string): string {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>`,
  );
  return pathToFileURL(folder).href;
}

/** Opens all files with one start of LibreOffice, and gives what it made of them as flat XML, by file name without ending. */
export function convertWithOffice(
  files: readonly string[],
  folder: string,
  inputFilter?: string,
): ReadonlyMap<string, string> {
  return textsOf(convert(files, folder, 'fods', inputFilter));
}

/** Prints presentations, and gives the paths of the PDFs by file name without ending. */
export function convertToPdf(files: readonly string[], folder: string): ReadonlyMap<string, string> {
  return convert(files, folder, 'pdf');
}

/** Opens all pictures with one start of LibreOffice, and gives them as SVG as it would save them: texts as texts. */
export function redrawWithOffice(files: readonly string[], folder: string): ReadonlyMap<string, string> {
  return textsOf(convert(files, folder, 'svg'));
}

function textsOf(made: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...made].map(([name, file]) => [name, readFileSync(file, 'utf8')]));
}

function convert(
  files: readonly string[],
  folder: string,
  kind: 'fods' | 'pdf' | 'svg',
  inputFilter?: string,
): ReadonlyMap<string, string> {
  const office = findOffice();
  if (office === undefined) throw new Error(OFFICE_ADVICE);
  const output = join(folder, 'output');
  const { status, stderr } = spawnSync(
    office,
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${makeProfile(join(folder, 'profile'))}`,
      ...(inputFilter === undefined ? [] : [`--infilter=${inputFilter}`]),
      '--convert-to',
      kind,
      '--outdir',
      output,
      ...files,
    ],
    { encoding: 'utf8', timeout: FIVE_MINUTES, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  if (status !== 0) throw new Error(`LibreOffice could not convert the files: ${stderr}`);
  return new Map(
    files.map((file) => {
      const name = basename(file).replace(/\.[^.]*$/, '');
      return [name, join(output, `${name}.${kind}`)];
    }),
  );
}

import type { ExportTable } from '../display/exportTable.ts';
import { FILE_WORDS } from '../display/texts/export.ts';
import { writeDanishCsv } from './danishCsv.ts';
import { fileName } from './fileName.ts';
import { writeMachineCsv } from './machineCsv.ts';
import { inSteps, type Steps } from './steps.ts';
import { toXlsx } from './xlsx.ts';
import { type LongTask, type ZipEntry, zipFiles } from './zip.ts';

/** A picture that is drawn when its turn comes. */
export type EditionPicture = {
  /** What people call it. */
  readonly title: string;
  /** What it shows and when, for the file's name. */
  readonly what: string;
  readonly period: string;
  readonly kind: 'svg' | 'png';
  readonly make: (signal: AbortSignal | undefined) => Promise<Blob | Uint8Array | string>;
};

export type WholeEdition = {
  readonly owner: string;
  /** The key of the edition: "2018-10-30". */
  readonly edition: string;
  readonly tables: readonly ExportTable[];
  readonly pictures: readonly EditionPicture[];
  /** The edition's document as it lies on the server; undefined where it could not be had. */
  readonly original: Uint8Array | undefined;
};

export type WholeEditionFile = {
  readonly blob: Blob;
  readonly name: string;
  /** The pictures that could not be made: the file lacks them, and the user must be told. */
  readonly missing: readonly EditionPicture[];
};

const ZIP_TYPE = 'application/zip';
const ORIGINAL_NAME = 'edition.json';

/** All tables in one XLSX. @throws the signal's reason when cancelled. */
export async function editionWorkbook(
  { owner, edition, tables }: Pick<WholeEdition, 'owner' | 'edition' | 'tables'>,
  madeOn: string,
  task: LongTask = {},
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const blob = await toXlsx(tables, madeOn, task);
  return { blob, name: fileName({ what: FILE_WORDS.tables, owner, edition }, 'xlsx') };
}

type Named = { readonly what: string; readonly period?: string; readonly extension: string };

/** File names that differ, also where two things have the same name. */
function uniqueNames(items: readonly Named[], owner: string, edition: string): readonly string[] {
  const used = new Set<string>();
  return items.map(({ what, period = '', extension }) => {
    let unique = fileName({ what, owner, period, edition }, extension);
    for (let number = 2; used.has(unique); number += 1) {
      // In front, where a name that is too long is not cut.
      unique = fileName({ what: `${number} ${what}`, owner, period, edition }, extension);
    }
    used.add(unique);
    return unique;
  });
}

async function bytesOf(made: Blob | Uint8Array | string): Promise<Uint8Array | string> {
  return made instanceof Blob ? new Uint8Array(await made.arrayBuffer()) : made;
}

type MadePicture = { readonly name: string; readonly content: Uint8Array | string; readonly isPng: boolean };

/** Charts, tables and the edition's JSON in one ZIP. @throws the signal's reason when cancelled. */
export async function editionZip(
  { owner, edition, tables, pictures, original }: WholeEdition,
  madeOn: string,
  { signal, onProgress }: LongTask = {},
): Promise<WholeEditionFile> {
  const total = pictures.length + tables.length * 2 + (original === undefined ? 1 : 2);
  const cancellable = signal === undefined ? {} : { signal };
  const pictureNames = uniqueNames(
    pictures.map(({ what, period, kind }) => ({ what, period, extension: kind })),
    owner,
    edition,
  );
  const made: MadePicture[] = [];
  const missing: EditionPicture[] = [];
  for (const [index, picture] of pictures.entries()) {
    onProgress?.({ done: index, total });
    signal?.throwIfAborted();
    try {
      const content = await bytesOf(await picture.make(signal));
      made.push({ name: pictureNames[index] ?? '', content, isPng: picture.kind === 'png' });
    } catch {
      // One picture that cannot be drawn must not cost the others; a cancelled one ends it all.
      signal?.throwIfAborted();
      missing.push(picture);
    }
  }
  const csvNames = uniqueNames(
    tables.map(({ key }) => ({ what: key, extension: 'csv' })),
    owner,
    edition,
  );
  const csv = (folder: string, write: (table: ExportTable['table']) => Steps<string>) =>
    tables.map(
      ({ table }, index): ZipEntry => ({
        name: `${FILE_WORDS.tables}/${folder}/${csvNames[index]}`,
        bytes: () => inSteps(write(table), signal),
      }),
    );
  const workbook = {
    name: `${FILE_WORDS.tables}/${fileName({ what: FILE_WORDS.tables, owner, edition }, 'xlsx')}`,
    bytes: async () => bytesOf(await toXlsx(tables, madeOn, cancellable)),
    isCompressed: true,
  };
  const entries: readonly ZipEntry[] = [
    ...made.map(({ name, content, isPng }) => ({
      name: `${FILE_WORDS.charts}/${name}`,
      bytes: () => content,
      isCompressed: isPng,
    })),
    workbook,
    ...csv(FILE_WORDS.danishCsv, writeDanishCsv),
    ...csv(FILE_WORDS.machineCsv, writeMachineCsv),
    ...(original === undefined ? [] : [{ name: ORIGINAL_NAME, bytes: () => original }]),
  ];
  const blob = await zipFiles(entries, madeOn, ZIP_TYPE, {
    ...cancellable,
    // Pictures took the time that they take while they were drawn; putting them in costs none.
    onProgress: ({ done }) => onProgress?.({ done: Math.max(done + missing.length, pictures.length), total }),
  });
  return { blob, name: fileName({ what: FILE_WORDS.everything, owner, edition }, 'zip'), missing };
}

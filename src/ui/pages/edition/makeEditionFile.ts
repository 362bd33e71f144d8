import { ApiError } from '../../../api/client.ts';
import { toFailure } from '../../../display/failure.ts';
import { EDITION_EXPORT_TEXTS as TEXTS } from '../../../display/texts/editionExport.ts';
import { fileName } from '../../../export/fileName.ts';
import type { EditionView } from '../../state/useEdition.ts';
import type { EditionSources } from '../../state/useEditionSources.ts';
import type { ChartSubject, ExportMoment } from '../exportSubject.ts';
import { allTables } from './allTables.ts';
import { editionCharts, titlesOfSeriesCharts } from './editionCharts.ts';
import type { EditionFile, Making } from './useEditionFile.ts';

/** What is taken along, and when. */
export type EditionExport = {
  readonly view: EditionView;
  readonly sources: EditionSources;
  readonly moment: ExportMoment;
  /** The day and time: "2026-02-03T14:05". */
  readonly madeOn: string;
};

/** The edition's document as it lies on the server. @throws ApiError with the cause; the signal's reason. */
export async function makeOriginal(
  { view, sources }: EditionExport,
  { signal }: Making,
): Promise<EditionFile> {
  const { ownerKey: owner, editionKey: edition } = view.pictureFacts;
  const blob = new Blob([await sources.original(signal)], { type: 'application/json' });
  return { blob, name: fileName({ what: TEXTS.originalFile, owner, edition }, 'json'), missing: [] };
}

/** All tables in one XLSX. Those that cannot be had are named. @throws the signal's reason when cancelled. */
export async function makeWorkbook(what: EditionExport, making: Making): Promise<EditionFile> {
  const [{ editionWorkbook }, charts] = await Promise.all([
    import('../../../export/wholeEdition.ts'),
    chartsOf(what, making.signal),
  ]);
  const { ownerKey: owner, editionKey: edition } = what.view.pictureFacts;
  const tables = await allTables(what.view, charts.subjects, what.moment.link, making.signal);
  const file = await editionWorkbook({ owner, edition, tables }, what.madeOn, making);
  return { ...file, missing: charts.missing };
}

/** Everything in one ZIP. What cannot be had is named, and the rest comes. @throws the signal's reason when cancelled. */
export async function makeZip(what: EditionExport, making: Making): Promise<EditionFile> {
  const { view, sources, madeOn } = what;
  const [{ editionZip }, { editionPictures }, original, charts] = await Promise.all([
    import('../../../export/wholeEdition.ts'),
    import('./editionPictures.ts'),
    attempt(sources.original(making.signal), making.signal),
    chartsOf(what, making.signal),
  ]);
  const { blob, name, missing } = await editionZip(
    {
      owner: view.pictureFacts.ownerKey,
      edition: view.pictureFacts.editionKey,
      tables: await allTables(what.view, charts.subjects, what.moment.link, making.signal),
      pictures: editionPictures(charts.subjects),
      original: original.value,
    },
    madeOn,
    making,
  );
  return {
    blob,
    name,
    missing: [
      ...charts.missing,
      ...missing.map(({ title, kind }) => TEXTS.notDrawn(title, kind.toUpperCase())),
      ...(original.cause === undefined ? [] : [TEXTS.missingPart(TEXTS.document, original.cause)]),
    ],
  };
}

type Charts = { readonly subjects: readonly ChartSubject[]; readonly missing: readonly string[] };

/** The edition's charts, and which of them cannot be made because the series cannot be had. */
async function chartsOf({ view, sources, moment }: EditionExport, signal: AbortSignal): Promise<Charts> {
  const { value: development, cause } = await attempt(sources.development(signal), signal);
  const charted = view.barometer.gaps.find(({ barometer }) => barometer.series !== undefined);
  const lost =
    cause === undefined || charted === undefined
      ? []
      : titlesOfSeriesCharts(view.owner.shortName, charted.barometer.name);
  return {
    subjects: editionCharts(view, development, { ...moment, facts: view.pictureFacts, filters: [] }),
    missing: lost.map((title) => TEXTS.missingPart(title, cause ?? '')),
  };
}

type Attempt<Value> = { readonly value: Value | undefined; readonly cause: string | undefined };

/** What could be had, or why not, in words. @throws the signal's reason when cancelled. */
async function attempt<Value>(wanted: Promise<Value>, signal: AbortSignal): Promise<Attempt<Value>> {
  try {
    return { value: await wanted, cause: undefined };
  } catch (error) {
    signal.throwIfAborted();
    return { value: undefined, cause: causeOf(error) };
  }
}

/** Why a file or a part of it could not be had, in words. */
export function causeOf(error: unknown): string {
  return error instanceof ApiError ? toFailure(error.failure, error.document).cause : TEXTS.failed;
}

import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Finding } from '../../../src/barometer/finding.ts';
import { toProjectRows } from '../../../src/display/projectTable.ts';
import { sourceBook } from '../../../src/display/sourceBook.ts';
import { readable, shipped, type Wire } from '../api/wire.ts';

// Odense's follow-up of 30 October 2018 as it is shipped, and with whatever a test changes in it.

export const EDITION = shipped('odense/2018-10-30/edition.json');

export function computeFrom(json: unknown): { barometer: Barometer; findings: readonly Finding[] } {
  const { value, findings } = readable(parseEdition('edition.json', json));
  return { barometer: computeBarometer(value), findings };
}

/** Odense's barometer with other parts in place of its own. */
export const odenseWith = (overrides: Wire): Barometer => computeFrom({ ...EDITION, ...overrides }).barometer;

export const odense = odenseWith({});
export const book = sourceBook(odense.edition.sources);

const [first] = readable(parseCatalogue('index.json', shipped('index.json'))).value.owners;
if (first === undefined) throw new Error('The shipped catalogue has no owner');
export const owner = first;

export const aliases = new Map(owner.projects.map(({ key, aliases: others }) => [key, others]));
export const rows = toProjectRows(odense, aliases);

export const series = readable(parseSeries('series.json', shipped('series/bruttoledighed.json'))).value;

/** The project of that number in a barometer. */
export function projectNr(nr: number, barometer = odense) {
  const found = barometer.projects.find(({ project }) => project.nr === nr);
  if (found === undefined) throw new Error(`There is no project ${nr}`);
  return found;
}

/** A number keeps its unit on its line by a space that does not break; for comparing, it is a space. */
export const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

import {
  countPeriods,
  type Frequency,
  periodsBetween,
  readPeriod,
  type SeriesPeriod,
} from '../barometer/seriesPeriod.ts';
import type { CubeDimension } from './jsonStatCube.ts';
import { type Reader, report } from './reader.ts';

/** More periods than any series has: 190 years of weeks. */
const MAX_PERIODS = 10_000;

export type SeriesTimes = {
  readonly frequency: Frequency;
  /** Earliest first, without holes. */
  readonly periods: readonly SeriesPeriod[];
  /** The place of each period along the time dimension; one the document does not have is not in it. */
  readonly placeOf: ReadonlyMap<SeriesPeriod, number>;
};

/**
 * Reads the time dimension. A code that is no period, is of another frequency than the first, or names a period
 * for the second time is left out with a finding. Undefined when none is left although there are some; a
 * dataset without any is a monthly series without observations.
 */
export function readTimes(reader: Reader, { categories, path }: CubeDimension): SeriesTimes | undefined {
  const placeOf = new Map<SeriesPeriod, number>();
  let frequency: Frequency | undefined;
  for (const [place, { code }] of categories.entries()) {
    const read = readPeriod(code);
    const isFitting = read !== undefined && (frequency === undefined || read.frequency === frequency);
    if (!isFitting) {
      report(reader, `${path}.index.${code}`, code, { code: 'period' }, 'leftOut');
    } else if (placeOf.has(read.period)) {
      report(reader, `${path}.index.${code}`, code, { code: 'uniqueKey' }, 'leftOut');
    } else {
      frequency = read.frequency;
      placeOf.set(read.period, place);
    }
  }
  const known = [...placeOf.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (frequency === undefined || first === undefined || last === undefined) {
    return categories.length === 0 ? { frequency: 'month', periods: [], placeOf } : undefined;
  }
  if (countPeriods(frequency, first, last) > MAX_PERIODS) {
    report(reader, `${path}.index`, [first, last], { code: 'orderedPeriod' }, 'leftOut');
    return undefined;
  }
  return { frequency, periods: periodsBetween(frequency, first, last), placeOf };
}

import type { Day } from './calendar.ts';
import { compareDecimals } from './decimal.ts';
import { lineOf, type Series, type SeriesCategory, type SeriesCell } from './series.ts';
import { periodsBetween, type SeriesPeriod } from './seriesPeriod.ts';

export type SeriesValue = Extract<SeriesCell, { kind: 'value' }>;

/** Which observation it is. */
export type ObservationPlace = {
  readonly area: SeriesCategory;
  readonly measure: SeriesCategory;
  readonly period: SeriesPeriod;
};

export type AddedObservation = ObservationPlace & { readonly after: SeriesValue };
export type RevisedObservation = ObservationPlace & {
  readonly before: SeriesValue;
  readonly after: SeriesValue;
};
export type KeptObservation = ObservationPlace & { readonly before: SeriesValue };

/** What a newer series says otherwise than the shipped one, of the areas and measures that the newer one has. */
export type SeriesComparison = {
  /** Not in the shipped series. */
  readonly added: readonly AddedObservation[];
  /** In both, with another value. The precision a value is given with plays no part. */
  readonly revised: readonly RevisedObservation[];
  /** Only in the shipped series. */
  readonly onlyShipped: readonly KeptObservation[];
  /** How many are in both, with the same value. */
  readonly unchanged: number;
};

/** Where newer values come from: a source as people name it, and the day they were fetched. */
export type Provenance = { readonly source: string; readonly fetchedOn: Day };

/** True when two series are of the same frequency: months cannot be laid beside quarters. */
export function areComparable(shipped: Series, newer: Series): boolean {
  return shipped.frequency === newer.frequency || newer.periods.length === 0;
}

/** What is new, revised, or only in the shipped series; area by area, measure by measure, by period. */
export function compareSeries(shipped: Series, newer: Series): SeriesComparison {
  const added: AddedObservation[] = [];
  const revised: RevisedObservation[] = [];
  const onlyShipped: KeptObservation[] = [];
  let unchanged = 0;
  for (const area of newer.areas) {
    for (const measure of newer.measures) {
      const old = valuesOf(shipped, area.code, measure.code);
      const fresh = valuesOf(newer, area.code, measure.code);
      for (const period of [...new Set([...old.keys(), ...fresh.keys()])].toSorted()) {
        const [before, after] = [old.get(period), fresh.get(period)];
        const place = { area, measure, period };
        if (before === undefined) {
          added.push(...(after === undefined ? [] : [{ ...place, after }]));
        } else if (after === undefined) {
          onlyShipped.push({ ...place, before });
        } else if (compareDecimals(before.value, after.value) === 0) {
          unchanged += 1;
        } else {
          revised.push({ ...place, before, after });
        }
      }
    }
  }
  return { added, revised, onlyShipped, unchanged };
}

function valuesOf(series: Series, area: string, measure: string): Map<SeriesPeriod, SeriesValue> {
  return new Map(
    lineOf(series, area, measure).flatMap(({ period, cell }) =>
      cell.kind === 'value' ? [[period, cell] as const] : [],
    ),
  );
}

/**
 * The shipped series with the newer one's values in the place of its own, each with where it comes from. Where the
 * newer series has no value, the shipped one stays, and so does everything else of it; areas, measures and periods
 * that only the newer one has are added at the end.
 * @throws RangeError when the two are not of the same frequency; callers ask areComparable first.
 */
export function mergeSeries(shipped: Series, newer: Series, provenance: Provenance): Series {
  if (!areComparable(shipped, newer)) {
    throw new RangeError(`A series of ${shipped.frequency} cannot take over one of ${newer.frequency}`);
  }
  const areas = union(shipped.areas, newer.areas);
  const measures = union(shipped.measures, newer.measures);
  const known = [...shipped.periods, ...newer.periods].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  const periods =
    first === undefined || last === undefined ? [] : periodsBetween(shipped.frequency, first, last);
  const cells = areas.flatMap(({ code: area }) =>
    measures.flatMap(({ code: measure }) => {
      const old = new Map(lineOf(shipped, area, measure).map(({ period, cell }) => [period, cell]));
      const fresh = valuesOf(newer, area, measure);
      return periods.map((period): SeriesCell => {
        const after = fresh.get(period);
        return after === undefined
          ? (old.get(period) ?? { kind: 'gap' })
          : { ...after, source: after.source ?? provenance.source, fetchedOn: provenance.fetchedOn };
      });
    }),
  );
  const statusLabels = { ...shipped.statusLabels, ...newer.statusLabels };
  return {
    ...shipped,
    areas,
    measures,
    periods,
    cells,
    ...(Object.keys(statusLabels).length === 0 ? {} : { statusLabels }),
  };
}

/** The categories of the first, then those that only the second has. */
function union(first: readonly SeriesCategory[], second: readonly SeriesCategory[]): SeriesCategory[] {
  const codes = new Set(first.map(({ code }) => code));
  return [...first, ...second.filter(({ code }) => !codes.has(code))];
}

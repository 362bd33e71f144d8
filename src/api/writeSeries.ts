import { type Decimal, decimalToNumber } from '../barometer/decimal.ts';
import type { Series, SeriesCategory, SeriesCell } from '../barometer/series.ts';
import type { Frequency, SeriesPeriod } from '../barometer/seriesPeriod.ts';
import type { JsonStatJson } from './jsonStatJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import { shortestDecimal } from './readDecimal.ts';

const AREA = 'OMRÅDE';
const MEASURE = 'MÅL';
const TIME = 'Tid';

type Extension = NonNullable<JsonStatJson['extension']>;
type Notes = NonNullable<Extension['observations']>;
type Value = Extract<SeriesCell, { kind: 'value' }>;

/**
 * Writes a series as a JSON-stat 2.0 dataset from which `parseSeries` reads the same series: every cell with its
 * decimals, source, remark and status. Values are sparse where fewer than half of the cells have one.
 */
export function writeSeries(series: Series): JsonStatJson {
  const { cells, periods } = series;
  const numbers = cells.map((cell) => (cell.kind === 'value' ? decimalToNumber(cell.value) : null));
  const known = numbers.flatMap((number, at) => (number === null ? [] : [[String(at), number] as const]));
  const status = cells.flatMap((cell, at) =>
    cell.status === undefined ? [] : [[String(at), cell.status] as const],
  );
  const decimals = series.measures.map((_, measure) => sharedDecimals(series, measure));
  // A series that does not divide by area has one without a code, which needs no dimension; measures likewise.
  const hasAreas = !isNameless(series.areas);
  const hasMeasures = !isNameless(series.measures) || decimals[0] !== undefined;
  const areaIds = hasAreas ? [AREA] : [];
  const measureIds = hasMeasures ? [MEASURE] : [];
  return omitUndefined({
    version: '2.0' as const,
    class: 'dataset' as const,
    label: series.title === '' ? undefined : series.title,
    source: series.source,
    updated: series.updated,
    id: [...areaIds, ...measureIds, TIME],
    size: [
      ...areaIds.map(() => series.areas.length),
      ...measureIds.map(() => series.measures.length),
      periods.length,
    ],
    role: omitUndefined({
      geo: hasAreas ? areaIds : undefined,
      metric: hasMeasures ? measureIds : undefined,
      time: [TIME],
    }),
    dimension: {
      ...(hasAreas ? { [AREA]: { category: categoryOf(series.areas) } } : {}),
      ...(hasMeasures
        ? { [MEASURE]: { category: { ...categoryOf(series.measures), unit: unitsOf(series, decimals) } } }
        : {}),
      [TIME]: { category: { index: periods.map((period) => periodCode(series.frequency, period)) } },
    },
    value: known.length * 2 < cells.length ? Object.fromEntries(known) : numbers,
    status: status.length === 0 ? undefined : Object.fromEntries(status),
    extension: extensionOf(series, decimals),
  });
}

function isNameless(categories: readonly SeriesCategory[]): boolean {
  return categories.length === 1 && categories[0]?.code === '' && categories[0].label === '';
}

function categoryOf(categories: readonly SeriesCategory[]) {
  return {
    index: categories.map(({ code }) => code),
    label: Object.fromEntries(categories.map(({ code, label }) => [code, label])),
  };
}

function unitsOf({ measures }: Series, decimals: readonly (number | undefined)[]) {
  return Object.fromEntries(
    measures.flatMap(({ code }, at) => {
      const given = decimals[at];
      return given === undefined ? [] : [[code, { decimals: given }]];
    }),
  );
}

/** The decimals that all values of a measure are given with; undefined when they differ, or there are none. */
function sharedDecimals({ cells, measures, periods }: Series, measure: number): number | undefined {
  const values = cells.filter(
    (cell, at): cell is Value =>
      cell.kind === 'value' && Math.floor(at / periods.length) % measures.length === measure,
  );
  const [first] = values;
  return first !== undefined && values.every(({ value }) => value.decimals === first.value.decimals)
    ? first.value.decimals
    : undefined;
}

/** A period as StatBank writes it: `2018H1`, `2018K3`, `2018M08`, `2018U35`. */
function periodCode(frequency: Frequency, period: SeriesPeriod): string {
  switch (frequency) {
    case 'year':
      return period;
    case 'halfYear':
      return period.replace('-', '');
    case 'quarter':
      return period.replace('-Q', 'K');
    case 'month':
      return period.replace('-', 'M');
    case 'week':
      return period.replace('-W', 'U');
    default:
      return frequency satisfies never;
  }
}

function extensionOf(series: Series, decimals: readonly (number | undefined)[]): Extension | undefined {
  const { cells, measures, periods, breaks, statusLabels } = series;
  const keys = new Map<string, string>();
  const keyOf = (source: string) => {
    const key = keys.get(source) ?? `k${keys.size + 1}`;
    keys.set(source, key);
    return key;
  };
  const observations: Notes = Object.fromEntries(
    cells.flatMap((cell, at) => {
      if (cell.kind === 'gap') {
        return [];
      }
      const shared = decimals[Math.floor(at / periods.length) % measures.length];
      const note = noteOf(cell, shared, keyOf);
      return Object.keys(note).length === 0 ? [] : [[String(at), note]];
    }),
  );
  const written = breaks.map(({ period, text, source }) => ({
    time: periodCode(series.frequency, period),
    text,
    ...(source === undefined ? {} : { source: keyOf(source) }),
  }));
  const extension = omitUndefined({
    sources:
      keys.size === 0 ? undefined : Object.fromEntries([...keys].map(([source, key]) => [key, source])),
    observations: Object.keys(observations).length === 0 ? undefined : observations,
    breaks: written.length === 0 ? undefined : written,
    status: statusLabels === undefined ? undefined : { label: { ...statusLabels } },
  });
  return Object.keys(extension).length === 0 ? undefined : extension;
}

function noteOf(cell: Value, shared: number | undefined, keyOf: (source: string) => string): Notes[string] {
  return omitUndefined({
    source: cell.source === undefined ? undefined : keyOf(cell.source),
    remark: cell.remark,
    derived: cell.isDerived ? true : undefined,
    notSeasonallyAdjusted: cell.isUnadjusted ? true : undefined,
    approximateMonth: cell.isApproximate,
    fetchedOn: cell.fetchedOn,
    decimals: needsDecimals(cell.value, shared) ? cell.value.decimals : undefined,
  });
}

/** True when a reader would not find the decimals by itself: neither from the measure nor from the number. */
function needsDecimals(value: Decimal, shared: number | undefined): boolean {
  return shared === undefined && shortestDecimal(decimalToNumber(value))?.decimals !== value.decimals;
}

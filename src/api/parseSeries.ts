import type { Series, SeriesBreak, SeriesCell } from '../barometer/series.ts';
import { type Frequency, readPeriod } from '../barometer/seriesPeriod.ts';
import { MAX_CELLS, own, readCube } from './jsonStatCube.ts';
import { type FoundDataset, readDataset } from './jsonStatDocument.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { Parsed } from './parseEdition.ts';
import { readDecimal } from './readDecimal.ts';
import { type Reader, report } from './reader.ts';
import { findRoles } from './seriesRoles.ts';
import { readTimes } from './seriesTimes.ts';

const GAP: SeriesCell = { kind: 'gap' };
/** Cells with a number and nothing else, by the decimals they are given with: thousands of a few hundred rates. */
type PlainCells = Map<number | undefined, Map<number, SeriesCell>>;
/** How sources write that there is no value, where they write a text in its place. */
const MISSING_SIGNS: ReadonlySet<string> = new Set(['', '.', '..', '...', '…', '-', ':']);

/**
 * Reads a JSON-stat dataset, 1.x or 2.0, of any number of areas, measures and periods. Dimensions are found by
 * their roles, or by the names and codes they usually have; what else varies than area and time is a measure. A
 * cell without a value is a gap, with its status when it has one. Periods are normalised, earliest first.
 */
export function parseSeries(document: string, raw: unknown): Parsed<Series> {
  const reader: Reader = { document, findings: [], isNewer: false };
  const value = readSeries(reader, raw);
  return value === undefined
    ? { kind: 'failed', findings: reader.findings }
    : { kind: 'ok', value, findings: reader.findings };
}

function readSeries(reader: Reader, raw: unknown): Series | undefined {
  const found = readDataset(reader, raw);
  const cube = found === undefined ? undefined : readCube(reader, found);
  const roles = found === undefined || cube === undefined ? undefined : findRoles(reader, found, cube);
  const times = roles === undefined ? undefined : readTimes(reader, roles.time);
  if (found === undefined || cube === undefined || roles === undefined || times === undefined) {
    return undefined;
  }
  const { json } = found;
  const { area, time, measures } = roles;
  // A dataset that does not divide by area has one, without a name.
  const areas = area?.categories ?? [{ code: '', label: '' }];
  const cellCount = areas.length * measures.length * times.periods.length;
  if (cellCount > MAX_CELLS) {
    report(reader, found.headPathOf('size'), json.size, { code: 'orderedPeriod' }, 'leftOut');
    return undefined;
  }
  checkPlaces(reader, found, cube.count);
  const plain: PlainCells = new Map();
  const cells = areas.flatMap((_, areaPlace) =>
    measures.flatMap(({ offset, decimals }) =>
      times.periods.map((period) => {
        const place = times.placeOf.get(period);
        return place === undefined
          ? GAP
          : readCell(
              reader,
              found,
              offset + areaPlace * (area?.stride ?? 0) + place * time.stride,
              decimals,
              plain,
            );
      }),
    ),
  );
  return omitUndefined({
    title: json.label ?? '',
    source: json.source,
    updated: json.updated,
    areas: areas.map(({ code, label }) => ({ code, label })),
    measures: measures.map(({ code, label }) => ({ code, label })),
    frequency: times.frequency,
    periods: times.periods,
    cells,
    breaks: readBreaks(reader, found, times.frequency),
    statusLabels: json.extension?.status?.label,
  });
}

/** Values, remarks and statuses that stand at no cell would be lost without a word. */
function checkPlaces(reader: Reader, { json, pathOf }: FoundDataset, count: number): void {
  const known = { code: 'knownKey', options: [`0–${count - 1}`] } as const;
  const check = (record: unknown, part: string) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      return;
    }
    for (const [key, value] of Object.entries(record)) {
      if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) >= count) {
        report(reader, pathOf(`${part}.${key}`), value, known, 'leftOut');
      }
    }
  };
  check(json.value, 'value');
  check(json.status, 'status');
  check(json.extension?.observations, 'extension.observations');
  if (Array.isArray(json.status) && json.status.length !== 1 && json.status.length !== count) {
    report(reader, pathOf('status'), json.status, { code: 'rowLength', options: [String(count)] }, 'ignored');
  }
}

function readCell(
  reader: Reader,
  found: FoundDataset,
  index: number,
  measureDecimals: number | undefined,
  plain: PlainCells,
): SeriesCell {
  const { json, pathOf } = found;
  const key = String(index);
  const number = Array.isArray(json.value) ? json.value[index] : own(json.value, key);
  const status = statusAt(found, index);
  const path = () => pathOf(Array.isArray(json.value) ? `value[${key}]` : `value.${key}`);
  if (number === undefined || number === null) {
    return gapOf(status);
  }
  if (typeof number === 'string') {
    if (!MISSING_SIGNS.has(number.trim())) {
      report(reader, path(), number, { code: 'number' }, 'unreadable');
      return gapOf(status);
    }
    return gapOf(status ?? (number.trim() === '' ? undefined : number.trim()));
  }
  const note = own(json.extension?.observations, key);
  const isPlain = note === undefined && status === undefined;
  const known = isPlain ? plain.get(measureDecimals)?.get(number) : undefined;
  if (known !== undefined) {
    return known;
  }
  const read = readDecimal(number, note?.decimals ?? measureDecimals);
  if (read.kind !== 'ok') {
    const effect = read.kind === 'finer' ? 'ignored' : 'unreadable';
    report(reader, path(), number, { code: 'decimals' }, effect);
  }
  if (read.kind === 'unreadable') {
    return gapOf(status);
  }
  const cell = omitUndefined({
    kind: 'value' as const,
    value: read.value,
    source: note?.source === undefined ? undefined : sourceOf(found, note.source),
    fetchedOn: note?.fetchedOn,
    remark: note?.remark,
    isDerived: note?.derived ?? false,
    isUnadjusted: note?.notSeasonallyAdjusted ?? false,
    isApproximate: note?.approximateMonth === true ? true : undefined,
    status,
  });
  // One that is finer than it is said to be has a finding of its own each time.
  if (isPlain && read.kind === 'ok') {
    const cells = plain.get(measureDecimals) ?? new Map<number, SeriesCell>();
    plain.set(measureDecimals, cells.set(number, cell));
  }
  return cell;
}

function gapOf(status: string | undefined): SeriesCell {
  return status === undefined ? GAP : { kind: 'gap', status };
}

function sourceOf({ json }: FoundDataset, key: string): string {
  return own(json.extension?.sources, key) ?? key;
}

/** The status of a cell in any of the forms it can have; an empty one says nothing. */
function statusAt({ json }: FoundDataset, index: number): string | undefined {
  const { status } = json;
  if (status === undefined || typeof status === 'string') {
    return status === '' ? undefined : status;
  }
  const one = Array.isArray(status) ? status[status.length === 1 ? 0 : index] : own(status, String(index));
  return one === null || one === '' ? undefined : one;
}

function readBreaks(reader: Reader, found: FoundDataset, frequency: Frequency): SeriesBreak[] {
  const breaks = found.json.extension?.breaks ?? [];
  return breaks.flatMap(({ time, text, source }, at) => {
    const read = readPeriod(time);
    if (read?.frequency !== frequency) {
      report(reader, found.pathOf(`extension.breaks[${at}].time`), time, { code: 'period' }, 'leftOut');
      return [];
    }
    const named = source === undefined ? undefined : sourceOf(found, source);
    return [omitUndefined({ period: read.period, text, source: named })];
  });
}

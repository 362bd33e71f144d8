import { type Decimal, decimalFromNumber } from '../barometer/decimal.ts';
import type { Series, SeriesCell } from '../barometer/series.ts';
import { type JsonStatJson, jsonStatJson } from './jsonStatJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { Parsed } from './parseEdition.ts';
import { type Reader, readPart, report } from './reader.ts';
import { own, readShape, type SeriesShape, toMonth } from './seriesShape.ts';

const MAX_DECIMALS = 4;

/**
 * Reads a JSON-stat 2.0 dataset with an area, a measure and a time dimension (in any order, by role).
 * A cell without a value is a gap. Months are `YYYY-MM`, whatever the file calls them, earliest first.
 */
export function parseSeries(document: string, raw: unknown): Parsed<Series> {
  const reader: Reader = { document, findings: [], isNewer: false };
  const json = readPart(reader, jsonStatJson, raw, '', 'leftOut');
  const shape = json === undefined ? undefined : readShape(reader, json);
  if (json === undefined || shape === undefined) {
    return { kind: 'failed', findings: reader.findings };
  }
  checkPlaces(reader, json, shape);
  const decimals = shape.measures.map(({ code }) => decimalsOf(json, shape, code));
  const cells = shape.areas.flatMap((_, area) =>
    decimals.flatMap((given, measure) =>
      shape.times.map(({ place }) =>
        readCell(reader, json, String(shape.indexOf(area, measure, place)), given),
      ),
    ),
  );
  const value: Series = omitUndefined({
    title: json.label ?? '',
    source: json.source,
    updated: json.updated,
    areas: shape.areas,
    measures: shape.measures,
    months: shape.times.map(({ month }) => month),
    cells,
    breaks: (json.extension?.breaks ?? []).map(({ time, text }) => ({ month: toMonth(time), text })),
  });
  return { kind: 'ok', value, findings: reader.findings };
}

function decimalsOf(json: JsonStatJson, { measureId }: SeriesShape, measure: string): number | undefined {
  return own(own(json.dimension, measureId)?.category.unit, measure)?.decimals;
}

/** Values and remarks that stand at no cell would be lost without a word. */
function checkPlaces(reader: Reader, json: JsonStatJson, { count }: SeriesShape): void {
  const known = { code: 'knownKey', options: [`0–${count - 1}`] } as const;
  const check = (record: object | undefined, path: string) => {
    for (const [key, value] of Object.entries(record ?? {})) {
      if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) >= count) {
        report(reader, `${path}.${key}`, value, known, 'leftOut');
      }
    }
  };
  check(Array.isArray(json.value) ? undefined : json.value, 'value');
  check(json.extension?.observations, 'extension.observations');
}

function readCell(
  reader: Reader,
  json: JsonStatJson,
  index: string,
  decimals: number | undefined,
): SeriesCell {
  const number = Array.isArray(json.value) ? json.value[Number(index)] : own(json.value, index);
  if (number === undefined || number === null) {
    return { kind: 'gap' };
  }
  const path = Array.isArray(json.value) ? `value[${index}]` : `value.${index}`;
  const given = decimals === undefined ? undefined : decimalFromNumber(number, decimals);
  const value = given ?? shortestDecimal(number);
  if (value === undefined) {
    report(reader, path, number, { code: 'decimals' }, 'unreadable');
    return { kind: 'gap' };
  }
  if (decimals !== undefined && given === undefined) {
    report(reader, path, number, { code: 'decimals' }, 'ignored');
  }
  const note = own(json.extension?.observations, index);
  const sourceKey = note?.source;
  return omitUndefined({
    kind: 'value' as const,
    value,
    source: sourceKey === undefined ? undefined : (own(json.extension?.sources, sourceKey) ?? sourceKey),
    remark: note?.remark,
    isDerived: note?.derived ?? false,
    isUnadjusted: note?.notSeasonallyAdjusted ?? false,
    status: statusAt(json, index),
  });
}

/** A number with as few decimals as hold it, where nobody says how many it is given with. */
function shortestDecimal(number: number): Decimal | undefined {
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
    const value = decimalFromNumber(number, decimals);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

function statusAt(json: JsonStatJson, index: string): string | undefined {
  const { status } = json;
  if (status === undefined || typeof status === 'string') {
    return status;
  }
  return (Array.isArray(status) ? status[Number(index)] : own(status, index)) ?? undefined;
}

import { decimalFromNumber } from '../barometer/decimal.ts';
import type { Series, SeriesCategory, SeriesCell } from '../barometer/series.ts';
import { type JsonStatJson, jsonStatJson } from './jsonStatJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { Parsed } from './parseEdition.ts';
import { type Reader, readPart, report } from './reader.ts';

const MAX_DECIMALS = 4;

/**
 * Reads a JSON-stat 2.0 dataset with an area, a measure and a time dimension (in any order, by role).
 * A cell without a value is a gap. Months are `YYYY-MM`, whatever the file calls them.
 */
export function parseSeries(document: string, raw: unknown): Parsed<Series> {
  const reader: Reader = { document, findings: [], isNewer: false };
  const json = readPart(reader, jsonStatJson, raw, '', 'leftOut');
  if (json === undefined) {
    return { kind: 'failed', findings: reader.findings };
  }
  const ids = {
    area: json.role?.geo?.[0] ?? '',
    measure: json.role?.metric?.[0] ?? '',
    time: json.role?.time?.[0] ?? '',
  };
  const areas = categoriesOf(json, ids.area);
  const measures = categoriesOf(json, ids.measure);
  const times = categoriesOf(json, ids.time);
  if (areas.length === 0 || measures.length === 0 || times.length === 0) {
    report(reader, 'role', json.role, { code: 'other', options: ['geo, metric, time'] }, 'leftOut');
    return { kind: 'failed', findings: reader.findings };
  }
  const strides = stridesOf(json);
  const stride = (id: string): number => strides[json.id.indexOf(id)] ?? 0;
  const decimals = measures.map(({ code }) => json.dimension[ids.measure]?.category.unit?.[code]?.decimals);
  const cells: SeriesCell[] = [];
  areas.forEach((_, area) => {
    measures.forEach((_, measure) => {
      times.forEach((_, time) => {
        const index = area * stride(ids.area) + measure * stride(ids.measure) + time * stride(ids.time);
        cells.push(cellAt(json, index, decimals[measure]));
      });
    });
  });
  const value: Series = omitUndefined({
    title: json.label ?? '',
    source: json.source,
    updated: json.updated,
    areas,
    measures,
    months: times.map(({ code }) => toMonth(code)),
    cells,
    breaks: (json.extension?.breaks ?? []).map(({ time, text }) => ({ month: toMonth(time), text })),
  });
  return { kind: 'ok', value, findings: reader.findings };
}

/** The categories of a dimension in their own order. */
function categoriesOf(json: JsonStatJson, id: string): SeriesCategory[] {
  const category = json.dimension[id]?.category;
  if (category === undefined) {
    return [];
  }
  const { index, label } = category;
  const codes =
    index === undefined
      ? Object.keys(label ?? {})
      : Array.isArray(index)
        ? index
        : Object.entries(index)
            .toSorted(([, a], [, b]) => a - b)
            .map(([code]) => code);
  return codes.map((code) => ({ code, label: label?.[code] ?? code }));
}

/** How far apart two neighbouring categories of each dimension lie in the flat list of values. */
function stridesOf(json: JsonStatJson): number[] {
  return json.size.map((_, dimension) =>
    json.size.slice(dimension + 1).reduce((product, size) => product * size, 1),
  );
}

function cellAt(json: JsonStatJson, index: number, decimals: number | undefined): SeriesCell {
  const number = Array.isArray(json.value) ? json.value[index] : json.value[String(index)];
  if (number === undefined || number === null) {
    return { kind: 'gap' };
  }
  const value =
    decimalFromNumber(number, decimals ?? MAX_DECIMALS) ?? decimalFromNumber(number, MAX_DECIMALS);
  if (value === undefined) {
    return { kind: 'gap' };
  }
  const note = json.extension?.observations?.[String(index)];
  const sourceKey = note?.source;
  return omitUndefined({
    kind: 'value' as const,
    value,
    source: sourceKey === undefined ? undefined : (json.extension?.sources?.[sourceKey] ?? sourceKey),
    remark: note?.remark,
    isDerived: note?.derived ?? false,
    isUnadjusted: note?.notSeasonallyAdjusted ?? false,
    status: statusAt(json, index),
  });
}

function statusAt(json: JsonStatJson, index: number): string | undefined {
  const { status } = json;
  if (status === undefined || typeof status === 'string') {
    return status;
  }
  return (Array.isArray(status) ? status[index] : status[String(index)]) ?? undefined;
}

/** `2018M08` is StatBank's way of writing 2018-08. */
function toMonth(code: string): string {
  const match = /^(\d{4})M(\d{2})$/.exec(code);
  return match === null ? code : `${match[1]}-${match[2]}`;
}

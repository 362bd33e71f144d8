import type { SeriesCategory } from '../barometer/series.ts';
import type { JsonStatJson } from './jsonStatJson.ts';
import { type Reader, report } from './reader.ts';

/** More cells than any series can have: a list of this many would stop the page. */
const MAX_CELLS = 5_000_000;

/** How the flat list of values of a dataset is laid out. */
export type SeriesShape = {
  readonly areas: readonly SeriesCategory[];
  readonly measures: readonly SeriesCategory[];
  /** The months, earliest first, each with its place along the time dimension. */
  readonly times: readonly { readonly month: string; readonly place: number }[];
  readonly measureId: string;
  /** How many values there are in all. */
  readonly count: number;
  readonly indexOf: (area: number, measure: number, time: number) => number;
};

/**
 * Finds the three dimensions by their roles. Undefined, with findings, when lists and sizes do not fit each
 * other: every figure would stand at a wrong month.
 */
export function readShape(reader: Reader, json: JsonStatJson): SeriesShape | undefined {
  const area = json.role?.geo?.[0] ?? '';
  const measure = json.role?.metric?.[0] ?? '';
  const time = json.role?.time?.[0] ?? '';
  const lists = [area, measure, time].map((id) => categoriesOf(json, id));
  const [areas = [], measures = [], times = []] = lists;
  if (lists.some((list) => list.length === 0)) {
    report(reader, 'role', json.role, { code: 'other', options: ['geo, metric, time'] }, 'leftOut');
    return undefined;
  }
  const missing = [area, measure, time].filter((id) => !json.id.includes(id));
  if (missing.length > 0) {
    report(reader, 'id', json.id, { code: 'other', options: missing }, 'leftOut');
    return undefined;
  }
  // Of a further dimension only one category can be meant.
  const expected = json.id.map((id) => lists[[area, measure, time].indexOf(id)]?.length ?? 1);
  const count = expected.reduce((product, size) => product * size, 1);
  if (String(expected) !== String(json.size) || count > MAX_CELLS) {
    report(reader, 'size', json.size, { code: 'other', options: expected.map(String) }, 'leftOut');
    return undefined;
  }
  if (Array.isArray(json.value) && json.value.length !== count) {
    report(reader, 'value', json.value, { code: 'rowLength', options: [String(count)] }, 'leftOut');
    return undefined;
  }
  const stride = (id: string): number =>
    json.size.slice(json.id.indexOf(id) + 1).reduce((product, size) => product * size, 1);
  const [areaStride, measureStride, timeStride] = [stride(area), stride(measure), stride(time)];
  return {
    areas,
    measures,
    times: times
      .map(({ code }, place) => ({ month: toMonth(code), place }))
      .toSorted((a, b) => (a.month === b.month ? 0 : a.month < b.month ? -1 : 1)),
    measureId: measure,
    count,
    indexOf: (a, m, t) => a * areaStride + m * measureStride + t * timeStride,
  };
}

/** The categories of a dimension in their own order. */
function categoriesOf(json: JsonStatJson, id: string): SeriesCategory[] {
  const category = own(json.dimension, id)?.category;
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
  return codes.map((code) => ({ code, label: own(label, code) ?? code }));
}

/** What the document itself has under a key: "constructor" is no label because objects have one. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** `2018M08` is StatBank's way of writing 2018-08. */
export function toMonth(code: string): string {
  const match = /^(\d{4})M(0[1-9]|1[0-2])$/.exec(code);
  return match === null ? code : `${match[1]}-${match[2]}`;
}

import type { Finding } from '../barometer/finding.ts';
import type { Series, SeriesCategory } from '../barometer/series.ts';
import { fetchOutside } from './client.ts';
import { parseSeries } from './parseSeries.ts';
import { isRecord } from './reader.ts';

/** Danmarks Statistik's table of gross unemployment by area, per month. */
const STATBANK_TABLE = 'AUS08';
const STATBANK_BASE = 'https://api.statbank.dk/v1';
/** Seasonally adjusted, in per cent of the labour force: StatBank's code for it, and the measure of our series. */
const SEASONAL_PERCENT = '9';
const RATE_MEASURE = 'pct';
/** StatBank is now and then slow, and a person waits. */
const TIMEOUT_MS = 20_000;

/** What came of asking StatBank. Every case has its own sentence in the display. */
export type StatbankAnswer =
  | { readonly kind: 'series'; readonly series: Series; readonly findings: readonly Finding[] }
  | StatbankFailure;

export type StatbankFailure =
  /** No connection, or the browser does not let this page read the answer. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'timeout' }
  /** The answer was not understood as a request; with StatBank's own words when it gave any. */
  | { readonly kind: 'badRequest'; readonly message?: string }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'http'; readonly status: number }
  /** A page, or any other text that never was JSON. */
  | { readonly kind: 'notJson' }
  /** JSON that ends in the middle, or a connection that did. */
  | { readonly kind: 'half' }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] }
  /** Figures of another table, or not those that were asked for. */
  | { readonly kind: 'otherTable'; readonly table?: string }
  /** The areas that StatBank does not know, by code. */
  | { readonly kind: 'unknownArea'; readonly areas: readonly string[] }
  /** The right table, without a single figure. */
  | { readonly kind: 'noMonths' };

export type StatbankQuestion = {
  /** Area codes: 000 is the whole country, 461 Odense, 07 Funen. */
  readonly areas: readonly string[];
  /** What stands for `https://api.statbank.dk/v1`, when a proxy does: an address, or a path below the app's base. */
  readonly proxy?: string;
};

/** The one request: all months of AUS08, seasonally adjusted per cent, for the areas. */
export function statbankAddress({ areas, proxy }: StatbankQuestion): string {
  const base = (proxy ?? STATBANK_BASE).replace(/\/+$/, '');
  const list = areas.map(encodeURIComponent).join(',');
  return `${base}/data/${STATBANK_TABLE}/JSONSTAT?OMR%C3%85DE=${list}&SAESONFAK=${SEASONAL_PERCENT}&Tid=*`;
}

/**
 * Asks StatBank once for the newest figures of some areas. The measure of the series is `pct`, as in ours.
 * @throws an AbortError when the caller gave up; every other end is an answer.
 */
export async function askStatbank(
  question: StatbankQuestion,
  signal: AbortSignal,
  timeoutMs: number = TIMEOUT_MS,
): Promise<StatbankAnswer> {
  const answer = await fetchOutside(statbankAddress(question), signal, timeoutMs);
  switch (answer.kind) {
    case 'answered':
      return readAnswer(answer.status, answer.text, question.areas);
    case 'brokenOff':
      return { kind: 'half' };
    case 'refused':
    case 'timeout':
      return answer;
    default:
      return answer satisfies never;
  }
}

/** Reads what StatBank answered: the status, and the text as it stands. */
export function readAnswer(status: number, text: string, areas: readonly string[]): StatbankAnswer {
  if (status === 429 || status === 503) {
    return { kind: 'throttled' };
  }
  const json = parseJson(text);
  if (status === 400) {
    return badRequest(json, areas);
  }
  if (status < 200 || status > 299) {
    return { kind: 'http', status };
  }
  if (json === undefined) {
    // JSON that stops in the middle begins as JSON does; a page or a message does not.
    return { kind: /^\s*\{/.test(text) ? 'half' : 'notJson' };
  }
  return readFigures(json, areas);
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is no part of JSON, and some servers send one.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** "Kan ikke finde værdien: 999 (OMRÅDE)" is about an area; whatever else StatBank says is passed on. */
function badRequest(json: unknown, areas: readonly string[]): StatbankFailure {
  const message = isRecord(json) && typeof json['message'] === 'string' ? json['message'].trim() : '';
  const named = /:\s*([^()]+)\(OMRÅDE\)/i.exec(message)?.[1] ?? '';
  const unknown = areas.filter((area) => named.split(',').some((one) => one.trim() === area));
  if (unknown.length > 0) {
    return { kind: 'unknownArea', areas: unknown };
  }
  return message === '' ? { kind: 'badRequest' } : { kind: 'badRequest', message };
}

function readFigures(json: unknown, areas: readonly string[]): StatbankAnswer {
  const table = tableOf(json);
  if (table !== undefined && table !== STATBANK_TABLE) {
    return { kind: 'otherTable', table };
  }
  const parsed = parseSeries(STATBANK_TABLE, json);
  if (parsed.kind === 'failed') {
    return { kind: 'invalid', findings: parsed.findings };
  }
  const { value, findings } = parsed;
  const measure = value.measures.findIndex(({ code }) => code === SEASONAL_PERCENT);
  if (measure < 0 || value.frequency !== 'month') {
    return table === undefined ? { kind: 'otherTable' } : { kind: 'otherTable', table };
  }
  const missing = areas.filter((area) => !value.areas.some(({ code }) => code === area));
  if (missing.length > 0) {
    return { kind: 'unknownArea', areas: missing };
  }
  const series = onlyRates(value, measure);
  return series.cells.every(({ kind }) => kind === 'gap')
    ? { kind: 'noMonths' }
    : { kind: 'series', series, findings };
}

/** The table that an answer says it is of: the one category of `ContentsCode`, or what PX says of it. */
function tableOf(json: unknown): string | undefined {
  const dataset = isRecord(json) && isRecord(json['dataset']) ? json['dataset'] : json;
  if (!isRecord(dataset)) {
    return undefined;
  }
  const { dimension, extension } = dataset;
  const px = isRecord(extension) ? extension['px'] : undefined;
  if (isRecord(px) && typeof px['tableid'] === 'string') {
    return px['tableid'];
  }
  const contents = isRecord(dimension) ? dimension['ContentsCode'] : undefined;
  const category = isRecord(contents) ? contents['category'] : undefined;
  const label = isRecord(category) ? category['label'] : undefined;
  return isRecord(label) ? Object.keys(label)[0] : undefined;
}

/** The series with the seasonally adjusted rate alone, under the name that our series have for it. */
function onlyRates(series: Series, measure: number): Series {
  const { measures, periods } = series;
  const labelled: SeriesCategory = { code: RATE_MEASURE, label: measures[measure]?.label ?? RATE_MEASURE };
  return {
    ...series,
    measures: [labelled],
    cells: series.cells.filter((_, at) => Math.floor(at / periods.length) % measures.length === measure),
  };
}

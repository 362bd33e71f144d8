import type { Finding } from '../barometer/finding.ts';
import type { SeriesCategory } from '../barometer/series.ts';
import { toFinding } from './findingText.ts';
import { formatList, formatNumber } from './format.ts';
import { CSV_PLACE_TEXTS, CSV_TEXTS, OFFICIAL_TEXTS } from './texts/official.ts';

/** Something in a file that is not as expected, as the reader of files tells it. */
export type CsvFindingView = {
  readonly line: number;
  readonly column?: number;
  readonly value: string;
  readonly expected: keyof typeof CSV_TEXTS;
};

/** Why newer figures could not be had, as the API client and the reader of files tell it. */
export type OfficialFailure =
  | { readonly kind: 'refused' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'badRequest'; readonly message?: string }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'half' }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] }
  | { readonly kind: 'otherTable'; readonly table?: string }
  | { readonly kind: 'unknownArea'; readonly areas: readonly string[] }
  | { readonly kind: 'noMonths' }
  /** Months on one side, quarters on the other. */
  | { readonly kind: 'otherFrequency' }
  /** No area and measure that both have. */
  | { readonly kind: 'nothingShared' }
  | { readonly kind: 'unreadableFile' }
  | { readonly kind: 'file'; readonly findings: readonly CsvFindingView[] };

export type OfficialFailureModel = {
  readonly heading: string;
  /** One sentence: what happened, and what to do about it. */
  readonly cause: string;
  /** What the page goes on with. */
  readonly stays: string;
  /** What exactly is wrong in an answer or a file, place by place. */
  readonly details: readonly string[];
};

const TEXTS = OFFICIAL_TEXTS.failure;
const MAX_DETAILS = 5;
const BYTES_PER_MEGABYTE = 1_000_000;

/** A failure in plain Danish. Areas are named as the series names them; what is in use decides what stays. */
export function toOfficialFailure(
  failure: OfficialFailure,
  areas: readonly SeriesCategory[],
  isInUse: boolean,
): OfficialFailureModel {
  const details = detailsOf(failure);
  const more = details.length - MAX_DETAILS;
  return {
    heading: TEXTS.heading,
    cause: causeOf(failure, areas),
    stays: isInUse ? TEXTS.staysInUse : TEXTS.stays,
    details: [...details.slice(0, MAX_DETAILS), ...(more > 0 ? [TEXTS.more(formatNumber(more))] : [])],
  };
}

function causeOf(failure: OfficialFailure, areas: readonly SeriesCategory[]): string {
  switch (failure.kind) {
    case 'badRequest':
      return TEXTS.badRequest(failure.message ?? '');
    case 'http':
      return TEXTS.http(String(failure.status));
    case 'otherTable':
      return TEXTS.otherTable(failure.table ?? '');
    case 'unknownArea':
      return TEXTS.unknownArea(nameAreas(failure.areas, areas));
    default:
      return TEXTS.reasons[failure.kind];
  }
}

/** "Hele landet og Odense"; an area without a name is called by its code. */
export function nameAreas(codes: readonly string[], areas: readonly SeriesCategory[]): string {
  return formatList(codes.map((code) => areas.find((area) => area.code === code)?.label ?? code));
}

function detailsOf(failure: OfficialFailure): string[] {
  if (failure.kind === 'invalid') {
    return failure.findings.map((finding) => toFinding(finding).sentence);
  }
  return failure.kind === 'file' ? failure.findings.map(csvSentence) : [];
}

/** Line, field, what stands there and what was expected. */
function csvSentence({ line, column, value, expected }: CsvFindingView): string {
  if (expected === 'size') {
    return CSV_PLACE_TEXTS.tooLarge(formatNumber(Number(value) / BYTES_PER_MEGABYTE), CSV_TEXTS.size);
  }
  const place =
    column === undefined
      ? CSV_PLACE_TEXTS.line(formatNumber(line))
      : CSV_PLACE_TEXTS.cell(formatNumber(line), formatNumber(column));
  return value === ''
    ? CSV_PLACE_TEXTS.missing(place, CSV_TEXTS[expected])
    : CSV_PLACE_TEXTS.found(place, value, CSV_TEXTS[expected]);
}

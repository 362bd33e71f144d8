import type { ObservationPlace, Provenance, SeriesComparison } from '../barometer/compareSeries.ts';
import { type Decimal, subtractDecimals } from '../barometer/decimal.ts';
import type { Revision } from '../barometer/revision.ts';
import type { SeriesCategory } from '../barometer/series.ts';
import { count, percent, percentagePoints } from '../barometer/units.ts';
import { textCell } from './cellText.ts';
import { formatDay, formatDecimal, formatNumber, formatPercentagePoints, withSign } from './format.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Cell, Column, TableModel } from './models.ts';
import { RATE_MEASURE } from './rateChart.ts';
import { OFFICIAL_TEXTS } from './texts/official.ts';

const TEXTS = OFFICIAL_TEXTS.proposal;
/** How many new figures are shown before someone asks for all. */
const NEWEST_SHOWN = 12;

/** Newer figures before anyone has decided to use them. */
export type OfficialProposal = {
  readonly comparison: SeriesComparison;
  /** The edition's own observations that the newer figures give otherwise. */
  readonly againstEdition: readonly Revision[];
  readonly provenance: Provenance;
  /** True when they were fetched earlier the same day and nobody was asked again. */
  readonly isCached: boolean;
  /** True when some of them are not seasonally adjusted, as the series is. */
  readonly isUnadjusted: boolean;
  /** How many places of the answer could not be read. */
  readonly unreadable: number;
};

export type ProposalModel = {
  readonly heading: string;
  readonly fetched: string;
  readonly summary: string;
  readonly warnings: readonly string[];
  /** Undefined when nothing is revised. */
  readonly revised: TableModel | undefined;
  /** All new figures, newest first; undefined when there are none. */
  readonly added: TableModel | undefined;
  /** The newest of them, when there are more than fit, and what the button for the rest says. */
  readonly newest: { readonly table: TableModel; readonly showAll: string } | undefined;
  readonly notes: readonly string[];
  readonly edition: { readonly sentence: string; readonly table: TableModel | undefined };
};

/** What is new or revised, as tables to look at before using it. Areas are named as the shipped series names them. */
export function toProposal(proposal: OfficialProposal, areas: readonly SeriesCategory[]): ProposalModel {
  const { comparison, provenance, againstEdition } = proposal;
  const { added, revised, onlyShipped, unchanged } = comparison;
  const all = [...revised, ...added];
  const hasMeasures = new Set(all.map(({ measure }) => measure.code)).size > 1;
  const newestFirst = added.toSorted((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1));
  const places = placeColumns(hasMeasures);
  const placeOf = (one: ObservationPlace) => placeCells(one, areas, hasMeasures);
  const addedTable = (caption: string, rows: typeof added): TableModel => ({
    caption,
    columns: [...places, { key: 'after', label: TEXTS.columns.after, align: 'end' }],
    rows: rows.map((one) => [...placeOf(one), valueCell(one.measure, one.after.value)]),
    footer: [],
  });
  const counted = formatNumber(added.length);
  const newestCaption = TEXTS.newest(formatNumber(NEWEST_SHOWN), counted);
  return {
    heading: TEXTS.heading(provenance.source),
    fetched: (proposal.isCached ? TEXTS.cached : TEXTS.fetched)(formatDay(provenance.fetchedOn)),
    summary:
      all.length === 0
        ? TEXTS.same
        : TEXTS.counts(formatNumber(revised.length), counted, formatNumber(unchanged)),
    warnings: [
      ...(proposal.isUnadjusted ? [TEXTS.unadjusted] : []),
      ...(proposal.unreadable > 0 ? [TEXTS.unreadable(formatNumber(proposal.unreadable))] : []),
    ],
    revised:
      revised.length === 0
        ? undefined
        : {
            caption: TEXTS.revised,
            columns: [
              ...places,
              { key: 'before', label: TEXTS.columns.before, align: 'end' },
              { key: 'after', label: TEXTS.columns.after, align: 'end' },
              { key: 'change', label: TEXTS.columns.change, align: 'end' },
            ],
            rows: revised.map((one) => [
              ...placeOf(one),
              valueCell(one.measure, one.before.value),
              valueCell(one.measure, one.after.value),
              changeCell(one.measure, one.before.value, one.after.value),
            ]),
            footer: [],
          },
    added: added.length === 0 ? undefined : addedTable(TEXTS.added, newestFirst),
    newest:
      added.length <= NEWEST_SHOWN
        ? undefined
        : {
            table: addedTable(newestCaption, newestFirst.slice(0, NEWEST_SHOWN)),
            showAll: TEXTS.showAll(counted),
          },
    notes: onlyShipped.length === 0 ? [] : [TEXTS.onlyShipped(formatNumber(onlyShipped.length))],
    edition: {
      sentence:
        againstEdition.length === 0
          ? TEXTS.editionSame
          : TEXTS.editionRevised(formatNumber(againstEdition.length)),
      table: againstEdition.length === 0 ? undefined : editionTable(againstEdition, areas),
    },
  };
}

/** The sentence of figures that are in use: from where, and since when. */
export function inUseSentence({ source, fetchedOn }: Provenance): string {
  return OFFICIAL_TEXTS.inUse.since(source, formatDay(fetchedOn));
}

/** The source that merged figures carry: with the day, since the same table says something else next month. */
export function datedSource({ source, fetchedOn }: Provenance): string {
  return OFFICIAL_TEXTS.dated(source, formatDay(fetchedOn));
}

function placeColumns(hasMeasures: boolean): Column[] {
  return [
    { key: 'area', label: TEXTS.columns.area, align: 'start' },
    ...(hasMeasures ? [{ key: 'measure', label: TEXTS.columns.measure, align: 'start' as const }] : []),
    { key: 'period', label: TEXTS.columns.period, align: 'start' },
  ];
}

function placeCells(
  { area, measure, period }: ObservationPlace,
  areas: readonly SeriesCategory[],
  hasMeasures: boolean,
): Cell[] {
  const name = areas.find(({ code }) => code === area.code)?.label ?? area.label;
  return [textCell(name), ...(hasMeasures ? [textCell(measure.label)] : []), textCell(formatPeriod(period))];
}

function valueCell(measure: SeriesCategory, value: Decimal): Cell {
  return measure.code === RATE_MEASURE
    ? { unit: 'percent', amount: percent(value) }
    : { unit: 'count', amount: count(value) };
}

function changeCell(measure: SeriesCategory, before: Decimal, after: Decimal): Cell {
  const change = subtractDecimals(after, before);
  const text =
    measure.code === RATE_MEASURE
      ? formatPercentagePoints(percentagePoints(change))
      : formatDecimal(change, 0, change.decimals);
  return textCell(withSign(text, change.units));
}

function editionTable(revisions: readonly Revision[], areas: readonly SeriesCategory[]): TableModel {
  return {
    caption: TEXTS.edition,
    columns: [
      ...placeColumns(false),
      { key: 'edition', label: TEXTS.columns.edition, align: 'end' },
      { key: 'after', label: TEXTS.columns.after, align: 'end' },
      { key: 'change', label: TEXTS.columns.change, align: 'end' },
    ],
    rows: revisions.map(({ observation: { area, month, value }, now }) => [
      textCell(areas.find(({ code }) => code === area)?.label ?? area),
      textCell(formatPeriod(month)),
      { unit: 'percent', amount: value },
      { unit: 'percent', amount: now },
      changeCell({ code: RATE_MEASURE, label: '' }, value, now),
    ]),
    footer: [],
  };
}

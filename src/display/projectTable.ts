import { UNREADABLE } from '../barometer/absence.ts';
import { type Barometer, UNNAMED_PROJECTS } from '../barometer/computeBarometer.ts';
import type { MissingPart } from '../barometer/figure.ts';
import { computeTotals, type Money } from '../barometer/totals.ts';
import { kronerCell, ratioCell, sortNumber } from './cellText.ts';
import { colourModel } from './colours.ts';
import { compareDanish } from './danishOrder.ts';
import { formatNumber, formatRatio } from './format.ts';
import { missingNote } from './missingNote.ts';
import type { Cell, ColourModel } from './models.ts';
import { type ProjectRow, type RowContext, toProjectRow } from './projectRow.ts';
import {
  isFiltering,
  NONE_KEY,
  NOT_STATED_KEY,
  type Selection,
  type Sort,
  STATUS_FILTERS,
  type StatusFilter,
} from './selection.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { TABLE_TEXTS } from './texts/table.ts';

export type TotalsRow = {
  readonly label: string;
  /** The figures that the cells show, and the projects that they sum. */
  readonly money: Money;
  readonly projects: readonly string[];
  readonly gevinst: Cell;
  readonly forbrug: Cell;
  readonly nettogevinst: Cell;
  readonly afkastgrad: Cell;
  readonly planRatioText: string;
  /** Names what the total lacks; undefined when it is whole. */
  readonly missing: string | undefined;
};

export type StatusChip = { readonly key: StatusFilter; readonly colour: ColourModel; readonly count: number };
export type Choice = { readonly key: string; readonly label: string };

export type ProjectTableModel = {
  readonly rows: readonly ProjectRow[];
  readonly allCount: number;
  readonly chips: readonly StatusChip[];
  readonly disagreementCount: number;
  readonly groups: readonly Choice[];
  readonly barometers: readonly Choice[];
  readonly totalsShown: TotalsRow | undefined;
  readonly totalsAll: TotalsRow;
};

/** Entries of nobody we know may be those of a project that is shown. */
const UNPLACED_ENTRIES: MissingPart = { key: UNNAMED_PROJECTS, absence: UNREADABLE };

/** Places of the projects' names in the Danish order: comparing texts is slow, so it is done once per barometer. */
export function rankNames({ projects }: Barometer): ReadonlyMap<string, number> {
  const names = [...new Set(projects.map(({ project }) => project.name))].sort(compareDanish);
  return new Map(names.map((name, rank) => [name, rank]));
}

/** Rows of all projects, in the edition's order. Made once per barometer; choosing and sorting reuse them. */
export function toProjectRows(
  barometer: Barometer,
  aliases: RowContext['aliases'],
  nameRanks = rankNames(barometer),
): readonly ProjectRow[] {
  const groupNames = new Map(
    barometer.edition.groups.items.map((group) => [group.key, group.shortName ?? group.name]),
  );
  const context = { groupNames, nameRanks, aliases };
  return barometer.projects.map((figures) => toProjectRow(figures, context));
}

/** The table for a selection: rows filtered and sorted, and totals of what is shown and of all. */
export function toProjectTable(
  barometer: Barometer,
  rows: readonly ProjectRow[],
  selection: Selection,
): ProjectTableModel {
  const { edition } = barometer;
  const words = selection.search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = sortRows(
    rows.filter((row) => isSelected(row, selection, words)),
    selection.sort,
  );
  const names = new Map(edition.projects.items.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const parts = barometer.projects.map(({ project, amounts }) => ({ key: project.key, money: amounts }));
  const shownParts = isFiltering(selection) ? partsOf(shown, parts) : undefined;
  return {
    rows: shown,
    allCount: rows.length,
    chips: STATUS_FILTERS.map((key) => ({
      key,
      colour: colourModel(key),
      count: barometer.colourCounts[key],
    })),
    disagreementCount: barometer.disagreements.length,
    groups: choices(edition.groups.items, rows, ({ groups }) => groups, TABLE_TEXTS.none),
    barometers: choices(
      edition.barometers.items,
      rows,
      ({ barometers }) => barometers,
      TABLE_TEXTS.noBarometer,
    ),
    totalsShown:
      shownParts === undefined
        ? undefined
        : toTotals(
            computeTotals(shownParts, [], edition.ledgerHasUnplacedRows ? [UNPLACED_ENTRIES] : []),
            shownParts,
            TABLE_TEXTS.totalShown(formatNumber(shown.length), formatNumber(rows.length)),
            nameOf,
          ),
    totalsAll: toTotals(barometer.totals, parts, TABLE_TEXTS.totalAll(formatNumber(rows.length)), nameOf),
  };
}

/** The parts of the rows that are shown, in the edition's order. */
function partsOf<Part extends { readonly key: string }>(
  shown: readonly ProjectRow[],
  parts: readonly Part[],
): readonly Part[] {
  const keys = new Set(shown.map(({ key }) => key));
  return parts.filter(({ key }) => keys.has(key));
}

function toTotals(
  money: Money,
  parts: readonly { readonly key: string }[],
  label: string,
  nameOf: (key: string) => string,
): TotalsRow {
  const { budgetAfkastgrad } = money;
  return {
    label,
    money,
    projects: parts.map(({ key }) => key),
    gevinst: kronerCell(money.gevinst),
    forbrug: kronerCell(money.forbrug),
    nettogevinst: kronerCell(money.nettogevinst),
    afkastgrad: ratioCell(money.realisedAfkastgrad),
    planRatioText:
      budgetAfkastgrad.kind === 'absent'
        ? ABSENCE_WORDS[budgetAfkastgrad.absence.kind]
        : formatRatio(budgetAfkastgrad.value),
    missing: missingNote([money.gevinst, money.forbrug, money.budgetGevinst, money.investeringssum], nameOf),
  };
}

function isSelected(row: ProjectRow, selection: Selection, words: readonly string[]): boolean {
  return (
    words.every((word) => row.searchText.includes(word)) &&
    (selection.statuses.length === 0 || selection.statuses.includes(row.statusFilter)) &&
    (selection.groups.length === 0 || row.groups.some((key) => selection.groups.includes(key))) &&
    (selection.barometers.length === 0 || row.barometers.some((key) => selection.barometers.includes(key))) &&
    (!selection.onlyDisagreements || row.disagrees)
  );
}

/** Sorts a copy. What is absent stands last either way; ties keep Danish order of names. */
function sortRows(rows: readonly ProjectRow[], { column, direction }: Sort): ProjectRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: column === 'project' ? row.nameRank : sortNumber(row.cells[column]) }))
    .sort((a, b) =>
      a.key === undefined || b.key === undefined
        ? Number(a.key === undefined) - Number(b.key === undefined) || a.row.nameRank - b.row.nameRank
        : (a.key - b.key) * sign || a.row.nameRank - b.row.nameRank,
    )
    .map(({ row }) => row);
}

/**
 * The values a filter offers: those some project has, in the edition's order, then keys the edition does not
 * explain, "none" and "not stated" last.
 */
function choices(
  items: readonly { readonly key: string; readonly name: string }[],
  rows: readonly ProjectRow[],
  keysOf: (row: ProjectRow) => readonly string[],
  none: string,
): Choice[] {
  const used = new Set<string>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      used.add(key);
    }
  }
  const labels = new Map([...items.map(({ key, name }) => [key, name] as const)]);
  for (const key of used) {
    labels.set(key, labels.get(key) ?? key);
  }
  for (const [key, label] of [
    [NONE_KEY, none],
    [NOT_STATED_KEY, TABLE_TEXTS.notStated],
  ] as const) {
    labels.delete(key);
    labels.set(key, label);
  }
  return [...labels].filter(([key]) => used.has(key)).map(([key, label]) => ({ key, label }));
}

import type { EditionComparison } from '../../barometer/compareEditions.ts';
import type { Figure } from '../../barometer/figure.ts';
import { isAbsentCell, kronerCell, personsCell, quantityText, ratioCell } from '../cellText.ts';
import type { ChangeTables } from '../changeTables.ts';
import { pointsCell } from '../edition/sheet.ts';
import { cutOffText } from '../editionFacts.ts';
import type { Cell, TableModel, WhyModel } from '../models.ts';
import { sourceBook, sourceText } from '../sourceBook.ts';
import type { FigureName } from '../texts/figures.ts';
import { PICTURE_TEXTS } from '../texts/picture.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { madeWhy } from './madeWhy.ts';
import { whyOf } from './toWhy.ts';

/** The tables of Siden sidst: those that are compared in full, and the count of colours. */
export type ChangeTableKey = keyof ChangeTables | 'flow';

/** The rows of the headline figures, in their order. */
const TOTALS = [
  'gevinst',
  'forbrug',
  'nettogevinst',
  'budgetGevinst',
  'investeringssum',
  'realisedAfkastgrad',
] as const;

type Side = { readonly figure: Figure<unknown>; readonly cell: Cell; readonly source: string };

/** Where the figures of one row of Siden sidst come from: both editions' own, and what is reckoned from them. */
export function changeWhy(
  comparison: EditionComparison,
  key: ChangeTableKey,
  table: TableModel,
  index: number,
): WhyModel[] {
  const row = tableRowWhy(comparison, key, table, index);
  switch (key) {
    case 'totals':
      return [...totalSides(comparison, index), ...changeOf(row)];
    case 'barometers':
      return [...barometerSides(comparison, index), ...changeOf(row)];
    case 'groups':
      return groupSides(comparison, index);
    default:
      return row;
  }
}

/** What a row reckons from the two sides stands in the column of that name. */
function changeOf(row: readonly WhyModel[]): WhyModel[] {
  return row.slice(2, 3);
}

function totalSides({ before, after }: EditionComparison, index: number): WhyModel[] {
  const name = TOTALS[index];
  if (name === undefined) {
    return [];
  }
  const sideOf = ({ totals, edition }: EditionComparison['after']): Side => ({
    figure: totals[name],
    cell: name === 'realisedAfkastgrad' ? ratioCell(totals[name]) : kronerCell(totals[name]),
    source: edition.ledgerSource,
  });
  return sidesWhy({ before, after }, name, sideOf(before), sideOf(after));
}

function barometerSides({ before, after }: EditionComparison, index: number): WhyModel[] {
  const now = after.gaps[index];
  const then = before.gaps.find(({ barometer }) => barometer.key === now?.barometer.key);
  const sideOf = (gap: typeof now): Side | undefined =>
    gap === undefined
      ? undefined
      : { figure: gap.now.gap, cell: pointsCell(gap.now.gap), source: gap.barometer.source };
  return sidesWhy({ before, after }, 'gap', sideOf(then), sideOf(now));
}

function groupSides({ before, after }: EditionComparison, index: number): WhyModel[] {
  const now = after.groups[index]?.group;
  const then = before.groups.find(({ group }) => group.key === now?.key)?.group;
  const sideOf = (group: typeof now): Side | undefined =>
    group === undefined
      ? undefined
      : { figure: group.reduction, cell: personsCell(group.reduction), source: group.source };
  return sidesWhy({ before, after }, 'reduction', sideOf(then), sideOf(now));
}

function sidesWhy(
  { before, after }: Pick<EditionComparison, 'before' | 'after'>,
  name: FigureName,
  then: Side | undefined,
  now: Side | undefined,
): WhyModel[] {
  const explain = (side: Side | undefined, { edition }: typeof after, title: (name: string) => string) => {
    if (side === undefined) {
      return [];
    }
    const why = whyOf(name, side.figure, side.cell, {
      book: sourceBook(edition.sources),
      source: side.source,
      period: PICTURE_TEXTS.until(cutOffText(edition)),
    });
    return [{ ...why, title: title(why.title) }];
  };
  return [...explain(then, before, TEXTS.before), ...explain(now, after, TEXTS.now)];
}

const RULES: Partial<Record<ChangeTableKey, string>> = {
  flow: TEXTS.rules.flow,
  totals: TEXTS.rules.change,
  barometers: TEXTS.rules.change,
  amounts: TEXTS.rules.change,
};

/** A row as it stands: one figure per column that has one, with the rest of the row as what it was reckoned from. */
function tableRowWhy(
  { after }: EditionComparison,
  key: ChangeTableKey,
  { columns, rows }: TableModel,
  index: number,
): WhyModel[] {
  const cells = rows[index] ?? [];
  const rule = RULES[key];
  const lines = columns
    .map(({ label }, column) => ({ label, cell: cells[column] }))
    .slice(1)
    .flatMap(({ label, cell }) =>
      cell === undefined || (!isAbsentCell(cell) && cell.unit === 'text' && cell.amount === '')
        ? []
        : [{ label, value: quantityText(cell) }],
    );
  return lines.map(({ label, value }) =>
    madeWhy(undefined, {
      title: label,
      value,
      rules: rule === undefined ? [] : [rule],
      inputs: lines.filter((line) => line.label !== label),
      source: sourceText(sourceBook(after.edition.sources), after.edition.source),
    }),
  );
}

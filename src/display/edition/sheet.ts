import type { Absence } from '../../barometer/absence.ts';
import type { Colour } from '../../barometer/colour.ts';
import type { Figure } from '../../barometer/figure.ts';
import type { PercentagePoints } from '../../barometer/units.ts';
import { textCell } from '../cellText.ts';
import type { Cell, TableModel } from '../models.ts';

/** A column of a table that is written to be taken along: its heading, and a cell per row. */
export type SheetColumn<Row> = {
  readonly key: string;
  readonly label: string;
  readonly align: 'start' | 'end';
  readonly cell: (row: Row) => Cell;
};

/** A column of words. */
export function words<Row>(key: string, label: string, cell: (row: Row) => Cell): SheetColumn<Row> {
  return { key, label, align: 'start', cell };
}

/** A column of numbers or dates. */
export function numbers<Row>(key: string, label: string, cell: (row: Row) => Cell): SheetColumn<Row> {
  return { key, label, align: 'end', cell };
}

export function sheetOf<Row>(
  caption: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  footer: readonly (readonly Cell[])[] = [],
): TableModel {
  return {
    caption,
    columns: columns.map(({ key, label, align }) => ({ key, label, align })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    footer,
  };
}

/** A text that may be left out; nothing stands there then, for nothing is missing. */
export function textOrNone(text: string | undefined): Cell {
  return textCell(text ?? '');
}

/** A day that may be left out. */
export function dayOrNone(day: string | undefined): Cell {
  return day === undefined ? textCell('') : { unit: 'day', amount: day };
}

export function colourCell(figure: Figure<Colour>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'colour', amount: figure.value };
}

export function pointsCell(figure: Figure<PercentagePoints>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'percentagePoints', amount: figure.value };
}

/** An amount of the ledger, or why there is none. */
export function amountCell<Amount extends number>(
  amount: Amount | Absence,
  toCell: (amount: Amount) => Cell,
): Cell {
  return typeof amount === 'number' ? toCell(amount) : amount;
}

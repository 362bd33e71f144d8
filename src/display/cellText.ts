import type { Absence } from '../barometer/absence.ts';
import { decimalToNumber } from '../barometer/decimal.ts';
import type { Figure } from '../barometer/figure.ts';
import { type Fuldtidspersoner, type Kroner, type Ratio, ratioToNumber } from '../barometer/units.ts';
import { compareDanish } from './danishOrder.ts';
import {
  formatDay,
  formatDecimal,
  formatKronerNumber,
  formatMonth,
  formatPercent,
  formatPersons,
  formatPoints,
  formatRatio,
  formatRoundedKroner,
  formatShare,
  roundRatio,
} from './format.ts';
import type { Cell } from './models.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { COLOUR_WORDS } from './texts/colours.ts';
import { STAGE_WORDS } from './texts/indicators.ts';

/** True for the reason a cell has no value. */
export function isAbsentCell(cell: Cell): cell is Absence {
  return 'kind' in cell;
}

/** The text of a cell, made when asked for: numbers in Danish, an absence in words. */
export function cellText(cell: Cell): string {
  if (isAbsentCell(cell)) {
    return ABSENCE_WORDS[cell.kind];
  }
  switch (cell.unit) {
    case 'text':
      return cell.amount;
    case 'kroner':
      return cell.roundedTo === undefined
        ? formatKronerNumber(cell.amount)
        : formatRoundedKroner(cell.amount, cell.roundedTo);
    case 'kronerPerFuldtidsperson':
      return formatDecimal({ units: cell.amount, decimals: 0 });
    case 'kronerPerMonth':
      return formatDecimal(roundRatio(cell.amount, 0));
    case 'ratio':
      return formatRatio(cell.amount);
    case 'share':
      return formatShare(cell.amount);
    case 'percent':
      return formatPercent(cell.amount);
    case 'percentagePoints':
      return formatPoints(cell.amount);
    case 'fuldtidspersoner':
      return formatPersons(cell.amount);
    case 'count':
      return formatDecimal(cell.amount, 0, cell.amount.decimals);
    case 'day':
      return formatDay(cell.amount);
    case 'month':
      return formatMonth(cell.amount);
    case 'stage':
      return STAGE_WORDS[cell.amount];
    case 'colour':
      return COLOUR_WORDS[cell.amount];
    default:
      return cell satisfies never;
  }
}

const UNIT_SUFFIX: Partial<Record<Exclude<Cell, Absence>['unit'], string>> = {
  kroner: ' kr.',
  kronerPerFuldtidsperson: ' kr.',
  percentagePoints: ' %-point',
  kronerPerMonth: ' kr. pr. måned',
};

/** The text with its unit, for places that do not name it. */
export function quantityText(value: Cell): string {
  return isAbsentCell(value) ? cellText(value) : `${cellText(value)}${UNIT_SUFFIX[value.unit] ?? ''}`;
}

export function kronerCell(figure: Figure<Kroner>): Cell {
  if (figure.kind === 'absent') {
    return figure.absence;
  }
  const isRounded = figure.kind === 'reported' && figure.roundedTo !== undefined;
  return { unit: 'kroner', amount: figure.value, ...(isRounded ? { roundedTo: figure.roundedTo } : {}) };
}

export function ratioCell(figure: Figure<Ratio>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'ratio', amount: figure.value };
}

export function shareCell(figure: Figure<Ratio>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'share', amount: figure.value };
}

export function personsCell(figure: Figure<Fuldtidspersoner>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'fuldtidspersoner', amount: figure.value };
}

export function textCell(amount: string): Cell {
  return { unit: 'text', amount };
}

/** A number to sort by, or undefined when the cell is absent or no number. */
export function sortNumber(cell: Cell): number | undefined {
  if (isAbsentCell(cell)) {
    return undefined;
  }
  switch (cell.unit) {
    case 'kroner':
    case 'kronerPerFuldtidsperson':
      return cell.amount;
    case 'ratio':
    case 'kronerPerMonth':
    case 'share':
      return ratioToNumber(cell.amount);
    case 'percent':
    case 'percentagePoints':
    case 'fuldtidspersoner':
    case 'count':
      return decimalToNumber(cell.amount);
    default:
      return undefined;
  }
}

/** Orders two cells of a column, ascending; what is absent is not comparable and answers undefined. */
export function compareCells(a: Cell, b: Cell): number | undefined {
  if (isAbsentCell(a) || isAbsentCell(b)) {
    return undefined;
  }
  if ((a.unit === 'day' || a.unit === 'month') && a.unit === b.unit) {
    return a.amount < b.amount ? -1 : Number(a.amount > b.amount);
  }
  const numberA = sortNumber(a);
  const numberB = sortNumber(b);
  if (numberA !== undefined && numberB !== undefined) {
    return numberA - numberB;
  }
  return compareDanish(cellText(a), cellText(b));
}

import type { Absence } from '../barometer/absence.ts';
import type { Decimal } from '../barometer/decimal.ts';
import { kroner, type Ratio, ratioToNumber } from '../barometer/units.ts';
import { cellText, isAbsentCell } from './cellText.ts';
import { formatAsOf, formatKroner } from './format.ts';
import type { Cell } from './models.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { EXPORT_TEXTS } from './texts/export.ts';

// A cell as a file needs it: a number, a date or a text, never a number as people read it.

/** `decimal` is the exact value, written plainly ("-0.0035"). A percentage is a fraction: 5.2 % is 0.052. */
export type NumberValue = {
  readonly kind: 'number';
  readonly decimal: string;
  readonly isPercentage: boolean;
  /** Whether people read it with thousands points. */
  readonly isGrouped: boolean;
  readonly minDecimals: number;
  readonly maxDecimals: number;
  /** What must be said about the number, or nothing. */
  readonly remark: string;
};
export type DateValue = {
  readonly kind: 'date';
  /** `YYYY-MM-DD`, or `YYYY-MM` for a month. */
  readonly iso: string;
  readonly isMonth: boolean;
};
export type TextValue = {
  readonly kind: 'text';
  readonly text: string;
  /** The word of the data where people read another. */
  readonly code: string;
};
export type AbsentValue = { readonly kind: 'absent'; readonly remark: string; readonly code: string };
export type CellValue = NumberValue | DateValue | TextValue | AbsentValue;

type RatioCell = Extract<Cell, { readonly unit: 'ratio' | 'share' }>;
type NumberShape = Partial<Omit<NumberValue, 'kind' | 'decimal'>>;

function numberValue(decimal: string, shape: NumberShape = {}): NumberValue {
  return {
    kind: 'number',
    decimal,
    isPercentage: false,
    isGrouped: false,
    minDecimals: 0,
    maxDecimals: 0,
    remark: '',
    ...shape,
  };
}

function textValue(text: string, code = text): TextValue {
  return { kind: 'text', text, code };
}

/** Digits with their point moved to the left: ("52", 3) → "0.052". */
function placePoint(sign: string, digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0');
  const fraction = padded.slice(padded.length - decimals).replace(/0+$/, '');
  const whole = padded.slice(0, padded.length - decimals);
  return `${sign}${whole}${decimals === 0 || fraction === '' ? '' : `.${fraction}`}`;
}

function exact({ units, decimals }: Decimal, extraDecimals = 0): string {
  return placePoint(units < 0 ? '-' : '', String(Math.abs(units)), decimals + extraDecimals);
}

const SCIENTIFIC = /^(-?)(\d+)(?:\.(\d+))?e-(\d+)$/;

/** A quotient as the nearest floating point number, which is what a spreadsheet can hold, without exponent. */
function quotient(value: Ratio): string {
  const text = String(value.numerator === 0 ? 0 : ratioToNumber(value));
  const [, sign = '', whole = '', fraction = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  return exponent === undefined
    ? text
    : placePoint(sign, whole + fraction, fraction.length + Number(exponent));
}

/**
 * How many decimals people see, so that a file shows 0,998 where the screen does, and not 1,00. Only near 0 and 1
 * is that more than the usual number.
 */
function shownDecimals(cell: RatioCell, usual: number): number {
  return Math.abs(ratioToNumber(cell.amount)) > 2
    ? usual
    : (/,(\d+)/.exec(cellText(cell))?.[1]?.length ?? usual);
}

/** A quotient with as many decimals as people see. */
function ratioValue(cell: RatioCell, usual: number, isPercentage: boolean): NumberValue {
  const decimals = shownDecimals(cell, usual);
  return numberValue(quotient(cell.amount), { isPercentage, minDecimals: decimals, maxDecimals: decimals });
}

function wholeOrDecimals(value: Decimal, isGrouped: boolean): NumberValue {
  const decimal = exact(value);
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return numberValue(decimal, { isGrouped, minDecimals: decimals, maxDecimals: decimals });
}

/** True for a day of the calendar that spreadsheets count alike: they disagree before March 1900. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text >= '1900-03-01';
}

function absentValue(absence: Absence): AbsentValue {
  const { kind, reason, expected } = absence;
  const parts = [
    ABSENCE_WORDS[kind],
    ...(reason === undefined ? [] : [reason]),
    ...(expected === undefined ? [] : [EXPORT_TEXTS.expected(formatAsOf(expected))]),
  ];
  return {
    kind: 'absent',
    remark: parts.join('; '),
    code: reason === undefined ? kind : `${kind}: ${reason}`,
  };
}

/** What a file writes for a cell. */
export function cellValue(cell: Cell): CellValue {
  if (isAbsentCell(cell)) {
    return absentValue(cell);
  }
  switch (cell.unit) {
    case 'kroner': {
      const remark =
        cell.roundedTo === undefined || cell.roundedTo === 1
          ? ''
          : EXPORT_TEXTS.rounded(formatKroner(kroner(cell.roundedTo)));
      return numberValue(exact({ units: cell.amount, decimals: 0 }), { isGrouped: true, remark });
    }
    case 'kronerPerFuldtidsperson':
      return numberValue(exact({ units: cell.amount, decimals: 0 }), { isGrouped: true });
    case 'kronerPerMonth':
      return numberValue(quotient(cell.amount), { isGrouped: true });
    case 'ratio':
      return ratioValue(cell, 2, false);
    case 'share':
      return ratioValue(cell, 0, true);
    case 'percent': {
      const { decimals } = cell.amount;
      const shape = { isPercentage: true, minDecimals: decimals, maxDecimals: decimals };
      return numberValue(exact(cell.amount, 2), shape);
    }
    case 'percentagePoints': {
      const maxDecimals = Math.max(cell.amount.decimals, 2);
      return numberValue(exact(cell.amount), { minDecimals: 1, maxDecimals });
    }
    case 'fuldtidspersoner':
    case 'count':
      return wholeOrDecimals(cell.amount, true);
    case 'day':
      return isDay(cell.amount)
        ? { kind: 'date', iso: cell.amount, isMonth: false }
        : textValue(cellText(cell), cell.amount);
    case 'month':
      return isDay(`${cell.amount}-01`)
        ? { kind: 'date', iso: cell.amount, isMonth: true }
        : textValue(cellText(cell), cell.amount);
    case 'stage':
    case 'colour':
      return textValue(cellText(cell), cell.amount);
    case 'text':
      return textValue(cell.amount);
    default:
      return cell satisfies never;
  }
}

import type { Absence } from '../barometer/absence.ts';
import { NOT_STATED } from '../barometer/absence.ts';
import { type Decimal, decimal, decimalFromNumber } from '../barometer/decimal.ts';
import { absent, type Figure } from '../barometer/figure.ts';
import {
  type Count,
  count,
  type Fuldtidspersoner,
  fuldtidspersoner,
  type Kroner,
  kroner,
} from '../barometer/units.ts';
import type { AbsenceJson, DecimalJson, KronerJson, PersonsJson } from './amountJson.ts';
import { omitUndefined } from './omitUndefined.ts';

/** How amounts of a document become kroner: 1 for kr., 1000 for 1,000 kr. */
export type AmountUnit = 1 | 1000;

/** One for all: most editions leave most of their figures out. */
const NOT_STATED_FIGURE = absent(NOT_STATED);

export function toAbsence(json: AbsenceJson): Absence {
  return omitUndefined({ kind: json.absent, reason: json.reason, expected: json.expected });
}

/** An exact decimal; the schema has checked that the value fits its decimals. */
export function toDecimal(json: DecimalJson): Decimal {
  return (
    decimalFromNumber(json.value, json.decimals) ??
    decimal(Math.round(json.value * 10 ** json.decimals), json.decimals)
  );
}

/** An amount as a reported figure in kroner; an absent key is "not stated". */
export function toKronerFigure(
  json: KronerJson | undefined,
  source: string,
  unit: AmountUnit,
): Figure<Kroner> {
  if (json === undefined) {
    return NOT_STATED_FIGURE;
  }
  if (typeof json === 'number') {
    const value = kroner(json * unit);
    return unit === 1
      ? { kind: 'reported', value, source }
      : { kind: 'reported', value, source, roundedTo: unit };
  }
  if ('absent' in json) {
    return absent(toAbsence(json));
  }
  const roundedTo = json.roundedTo === undefined ? (unit === 1 ? undefined : unit) : json.roundedTo * unit;
  return omitUndefined({ kind: 'reported' as const, value: kroner(json.value * unit), source, roundedTo });
}

export function toPersonsFigure(json: PersonsJson | undefined, source: string): Figure<Fuldtidspersoner> {
  if (json === undefined) {
    return NOT_STATED_FIGURE;
  }
  if (typeof json === 'number') {
    return { kind: 'reported', value: fuldtidspersoner(decimal(json)), source };
  }
  return 'absent' in json
    ? absent(toAbsence(json))
    : { kind: 'reported', value: fuldtidspersoner(toDecimal(json)), source };
}

export function toCount(json: number | DecimalJson): Count {
  return count(typeof json === 'number' ? decimal(json) : toDecimal(json));
}

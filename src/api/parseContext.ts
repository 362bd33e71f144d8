import type * as v from 'valibot';
import { decimal, decimalFromNumber } from '../barometer/decimal.ts';
import type { Decision, Edition, ReportedFigure, ReportedTotals, Source } from '../barometer/edition.ts';
import type { IndicatorLimits, Limits } from '../barometer/indicatorLimits.ts';
import type { Check } from '../barometer/reconcile.ts';
import { ratioFromDecimal } from '../barometer/units.ts';
import {
  checkJson,
  decisionJson,
  indicatorLimitsJson,
  lastFollowUpJson,
  reportedFigureJson,
  reportedTotalsJson,
  sourceJson,
} from './editionJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import { type Reader, readPart, report } from './reader.ts';
import { type AmountUnit, toDecimal, toKronerFigure, toPersonsFigure } from './toFigure.ts';

// The parts of an edition around its three levels: sources, decisions, checks, reported figures, limits.

/** Reads a plain array item by item; what cannot be read is a finding, and the rest stays. */
export function readArray<Item>(
  reader: Reader,
  raw: unknown,
  path: string,
  readItem: (item: unknown, path: string) => Item | undefined,
): Item[] {
  if (raw === undefined) {
    return [];
  }
  if (!Array.isArray(raw)) {
    report(reader, path, raw, { code: 'list' }, 'leftOut');
    return [];
  }
  return raw.flatMap((item: unknown, index) => readItem(item, `${path}[${index}]`) ?? []);
}

export function parseSource(reader: Reader, raw: unknown, path: string): Source | undefined {
  const json = readPart(reader, sourceJson, raw, path, 'leftOut');
  return json === undefined ? undefined : omitUndefined(json);
}

export function parseDecision(
  reader: Reader,
  raw: unknown,
  path: string,
  fallback: string,
): Decision | undefined {
  const json = readPart(reader, decisionJson, raw, path, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  return omitUndefined({
    key: json.key,
    title: json.title,
    text: json.text,
    proposedBy: json.proposedBy,
    recommendedBy: json.recommendedBy,
    approvedBy: json.approvedBy === undefined ? undefined : omitUndefined(json.approvedBy),
    projects: json.projects ?? [],
    effectiveFrom: json.effectiveFrom,
    source: json.source ?? fallback,
  });
}

/** A check in the edition's unit becomes one in kroner; counts and ratios are what they are. */
export function parseCheck(
  reader: Reader,
  raw: unknown,
  path: string,
  fallback: string,
  unit: AmountUnit,
): Check | undefined {
  const json = readPart(reader, checkJson, raw, path, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const printed = decimalFromNumber(json.value, json.decimals ?? 0);
  if (printed === undefined) {
    report(reader, `${path}.value`, json.value, { code: 'decimals' }, 'leftOut');
    return undefined;
  }
  const isAmount = !/Count|Afkastgrad|groupReduction/.test(json.quantity);
  const scale = isAmount ? unit : 1;
  if (!Number.isSafeInteger(printed.units * scale)) {
    report(reader, `${path}.value`, json.value, { code: 'amount' }, 'leftOut');
    return undefined;
  }
  return omitUndefined({
    quantity: json.quantity,
    project: json.project,
    colour: json.colour,
    printed: decimal(printed.units * scale, printed.decimals),
    roundedTo: json.roundedTo === undefined ? (scale === 1 ? undefined : scale) : json.roundedTo * scale,
    source: json.source ?? fallback,
  });
}

export function parseReportedFigure(
  reader: Reader,
  raw: unknown,
  path: string,
  fallback: string,
  unit: AmountUnit,
): ReportedFigure | undefined {
  const json = readPart(reader, reportedFigureJson, raw, path, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const source = json.source ?? fallback;
  return omitUndefined({
    key: json.key,
    label: json.label,
    kroner: json.kroner === undefined ? undefined : toKronerFigure(json.kroner, source, unit),
    persons: json.persons === undefined ? undefined : toPersonsFigure(json.persons, source),
    period: json.period === undefined ? undefined : omitUndefined(json.period),
    note: json.note,
    source,
  });
}

/** Totals given without their parts; each that is not there is "not stated". */
export function parseReportedTotals(
  reader: Reader,
  raw: unknown,
  fallback: string,
  unit: AmountUnit,
): ReportedTotals | undefined {
  const json =
    raw === undefined ? undefined : readPart(reader, reportedTotalsJson, raw, 'reportedTotals', 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const amount = (value: typeof json.gevinst) => toKronerFigure(value, json.source ?? fallback, unit);
  return {
    gevinst: amount(json.gevinst),
    forbrug: amount(json.forbrug),
    nettogevinst: amount(json.nettogevinst),
    budgetGevinst: amount(json.budgetGevinst),
    investeringssum: amount(json.investeringssum),
    gevinstPlanToDate: amount(json.gevinstPlanToDate),
  };
}

export function parseLastFollowUp(
  reader: Reader,
  raw: unknown,
  fallback: string,
  unit: AmountUnit,
): Edition['lastFollowUp'] {
  const json =
    raw === undefined ? undefined : readPart(reader, lastFollowUpJson, raw, 'lastFollowUp', 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  return omitUndefined({
    number: json.number,
    meetingDate: json.meetingDate,
    observationMonth: json.observationMonth,
    nettogevinst: toKronerFigure(json.nettogevinst, json.source ?? fallback, unit),
  });
}

/** Limits the data give in place of our defaults. Limits that cannot be read are a finding, and ours hold. */
export function parseIndicatorLimits(reader: Reader, raw: unknown): IndicatorLimits {
  const json =
    raw === undefined ? undefined : readPart(reader, indicatorLimitsJson, raw, 'indicatorLimits', 'ignored');
  if (json === undefined) {
    return {};
  }
  return omitUndefined({
    economy: toLimits(json.economy),
    effect: toLimits(json.effect),
    gevinst: toLimits(json.gevinst),
    production: toLimits(json.production),
    afkastgradYellowFrom:
      json.afkastgradYellowFrom === undefined
        ? undefined
        : ratioFromDecimal(toDecimal(json.afkastgradYellowFrom)),
  });
}

type LimitsJson = v.InferOutput<typeof indicatorLimitsJson>['economy'];

function toLimits(json: LimitsJson): Limits | undefined {
  return json === undefined
    ? undefined
    : { green: ratioFromDecimal(toDecimal(json.green)), yellow: ratioFromDecimal(toDecimal(json.yellow)) };
}

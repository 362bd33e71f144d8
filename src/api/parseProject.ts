import * as v from 'valibot';
import { NOT_STATED, UNREADABLE } from '../barometer/absence.ts';
import { absent, type Figure } from '../barometer/figure.ts';
import type {
  Membership,
  Production,
  Project,
  ReportedDriftsstatus,
  ReportedStage,
} from '../barometer/project.ts';
import { findMisfits } from './misfits.ts';
import { omitUndefined } from './omitUndefined.ts';
import { type ProjectJson, type productionJson, projectEntriesJson, projectJson } from './projectJson.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';
import { type AmountUnit, toAbsence, toCount, toKronerFigure, toPersonsFigure } from './toFigure.ts';
import { toPlan } from './toPlan.ts';

/** Without these there is no project to show. */
const REQUIRED = new Set(['key', 'nr', 'name']);

export type ProjectContext = { readonly source: string; readonly unit: AmountUnit };

/**
 * Reads one project. A bad field costs only itself and then counts as unreadable; without key, number or name
 * the project is left out (undefined).
 */
export function parseProject(
  reader: Reader,
  raw: unknown,
  path: string,
  context: ProjectContext,
): Project | undefined {
  const whole = v.safeParse(projectJson, raw);
  if (whole.success && findMisfits(projectJson, raw, path).length === 0) {
    return toProject(whole.output, [], context);
  }
  if (!isRecord(raw)) {
    report(reader, path, raw, { code: 'object' }, 'leftOut');
    return undefined;
  }
  const known = Object.keys(projectEntriesJson);
  for (const [key, value] of Object.entries(raw)) {
    if (!known.includes(key)) {
      report(reader, `${path}.${key}`, value, { code: 'knownKey', options: known }, 'ignored');
    }
  }
  const readable: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const [key, schema] of Object.entries(projectEntriesJson)) {
    const effect = REQUIRED.has(key) ? 'leftOut' : 'unreadable';
    if (raw[key] === undefined && effect === 'unreadable') {
      continue;
    }
    const value = readPart(reader, schema, raw[key], `${path}.${key}`, effect);
    if (value !== undefined) {
      readable[key] = value;
    } else {
      unreadable.push(key);
    }
  }
  const rest = v.safeParse(projectJson, readable);
  return rest.success ? toProject(rest.output, unreadable, context) : undefined;
}

function toProject(json: ProjectJson, unreadable: readonly string[], context: ProjectContext): Project {
  const source = json.source ?? context.source;
  const { unit } = context;
  /** A field that was there but could not be read is unreadable, not "not stated". */
  const orUnreadable = <Value>(key: string, figure: Figure<Value>): Figure<Value> =>
    unreadable.includes(key) ? absent(UNREADABLE) : figure;
  return omitUndefined({
    key: json.key,
    nr: json.nr,
    name: json.name,
    purpose: json.purpose,
    groups: json.groups?.map(({ group, assignedBy }): Membership => ({ key: group, assignedBy })),
    barometers: json.barometers?.map(
      ({ barometer, assignedBy }): Membership => ({ key: barometer, assignedBy }),
    ),
    driftsstatus: toDriftsstatus(json, unreadable, source),
    investmentPeriod: json.investmentPeriod === undefined ? undefined : omitUndefined(json.investmentPeriod),
    effectPeriod: json.effectPeriod === undefined ? undefined : omitUndefined(json.effectPeriod),
    plans: (json.plans ?? []).map((plan) => toPlan(plan, source, unit)),
    forbrugPlanToDate: orUnreadable('planToDate', toKronerFigure(json.planToDate?.forbrug, source, unit)),
    gevinstPlanToDate: orUnreadable('planToDate', toKronerFigure(json.planToDate?.gevinst, source, unit)),
    fuldtidspersoner: orUnreadable('fuldtidspersoner', toPersonsFigure(json.fuldtidspersoner, source)),
    targetToDate: orUnreadable('targetToDate', toPersonsFigure(json.targetToDate, source)),
    selfSupporting: json.selfSupporting === undefined ? undefined : omitUndefined(json.selfSupporting),
    production: (json.production ?? []).map((production) => toProduction(production, source)),
    stage: toStage(json, source),
    facts: (json.facts ?? []).map((fact) => ({ text: fact.text, source: fact.source ?? source })),
    unreadable,
    source,
  });
}

function toDriftsstatus(
  json: ProjectJson,
  unreadable: readonly string[],
  source: string,
): ReportedDriftsstatus {
  const status = json.driftsstatus;
  if (status === undefined) {
    return { kind: 'absent', absence: unreadable.includes('driftsstatus') ? UNREADABLE : NOT_STATED };
  }
  if ('absent' in status) {
    return { kind: 'absent', absence: toAbsence(status) };
  }
  return omitUndefined({
    kind: 'reported' as const,
    level: status.level,
    previous: status.previous,
    reason: status.reason,
    source: status.source ?? source,
  });
}

function toProduction(json: v.InferOutput<typeof productionJson>, source: string): Production {
  return omitUndefined({
    label: json.label,
    unit: json.unit,
    produced: toCount(json.produced),
    target: json.target === undefined ? undefined : toCount(json.target),
    targetKind: json.targetKind ?? ('target' as const),
    period: json.period === undefined ? undefined : omitUndefined(json.period),
    forIndicator: json.forIndicator ?? false,
    source: json.source ?? source,
  });
}

function toStage(json: ProjectJson, source: string): ReportedStage | undefined {
  return json.stage === undefined
    ? undefined
    : omitUndefined({ stage: json.stage.stage, text: json.stage.text, source: json.stage.source ?? source });
}

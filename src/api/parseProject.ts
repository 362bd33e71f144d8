import * as v from 'valibot';
import { NOT_STATED, UNREADABLE } from '../barometer/absence.ts';
import { absent, type Figure } from '../barometer/figure.ts';
import type {
  AssignedBy,
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
import type { ShareText } from './sharedTexts.ts';
import { type AmountUnit, toAbsence, toCount, toKronerFigure, toPersonsFigure } from './toFigure.ts';
import { toPeriod } from './toPeriod.ts';
import { toPlan } from './toPlan.ts';

/** Nothing that could not be read. */
const NONE: readonly string[] = [];
/** Without these there is no project to show. */
const REQUIRED = new Set(['key', 'nr', 'name']);

export type ProjectContext = {
  readonly source: string;
  readonly unit: AmountUnit;
  readonly share: ShareText;
};

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
    return toProject(whole.output, NONE, context);
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
  const { unit, share } = context;
  /** A field that was there but could not be read is unreadable, not "not stated". */
  const orUnreadable = <Value>(key: string, figure: Figure<Value>): Figure<Value> =>
    unreadable.includes(key) ? absent(UNREADABLE) : figure;
  return {
    key: json.key,
    nr: json.nr,
    name: json.name,
    driftsstatus: toDriftsstatus(json, unreadable, source, share),
    plans: json.plans?.map((plan) => toPlan(plan, source, unit, share)) ?? [],
    forbrugPlanToDate: orUnreadable('planToDate', toKronerFigure(json.planToDate?.forbrug, source, unit)),
    gevinstPlanToDate: orUnreadable('planToDate', toKronerFigure(json.planToDate?.gevinst, source, unit)),
    fuldtidspersoner: orUnreadable('fuldtidspersoner', toPersonsFigure(json.fuldtidspersoner, source)),
    targetToDate: orUnreadable('targetToDate', toPersonsFigure(json.targetToDate, source)),
    production: json.production?.map((production) => toProduction(production, source, share)) ?? [],
    facts: json.facts?.map((fact) => ({ text: fact.text, source: fact.source ?? source })) ?? [],
    unreadable,
    source,
    ...omitUndefined({
      purpose: share(json.purpose),
      groups: json.groups?.map(({ group, assignedBy }) => toMembership(group, assignedBy, share)),
      barometers: json.barometers?.map(({ barometer, assignedBy }) =>
        toMembership(barometer, assignedBy, share),
      ),
      investmentPeriod: toPeriod(json.investmentPeriod, share),
      effectPeriod: json.effectPeriod === undefined ? undefined : omitUndefined(json.effectPeriod),
      selfSupporting: json.selfSupporting === undefined ? undefined : omitUndefined(json.selfSupporting),
      stage: toStage(json, source, share),
    }),
  };
}

function toMembership(key: string, assignedBy: AssignedBy, share: ShareText): Membership {
  return { key: share(key), assignedBy: share(assignedBy) };
}

function toDriftsstatus(
  json: ProjectJson,
  unreadable: readonly string[],
  source: string,
  share: ShareText,
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
    level: share(status.level),
    previous: share(status.previous),
    reason: share(status.reason),
    source: status.source ?? source,
  });
}

function toProduction(
  json: v.InferOutput<typeof productionJson>,
  source: string,
  share: ShareText,
): Production {
  return omitUndefined({
    label: share(json.label),
    unit: share(json.unit),
    produced: toCount(json.produced),
    target: json.target === undefined ? undefined : toCount(json.target),
    targetKind: share(json.targetKind ?? 'target'),
    period: toPeriod(json.period, share),
    forIndicator: json.forIndicator ?? false,
    source: json.source ?? source,
  });
}

function toStage({ stage }: ProjectJson, source: string, share: ShareText): ReportedStage | undefined {
  return stage === undefined
    ? undefined
    : omitUndefined({ stage: share(stage.stage), text: stage.text, source: stage.source ?? source });
}

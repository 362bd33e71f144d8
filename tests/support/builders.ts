import { type Absence, NOT_STATED } from '../../src/barometer/absence.ts';
import type { Colour, RuledColour } from '../../src/barometer/colour.ts';
import { type Decimal, decimal } from '../../src/barometer/decimal.ts';
import type { Edition, Listed } from '../../src/barometer/edition.ts';
import { absent, computed, type Figure, type Reported, type Stage } from '../../src/barometer/figure.ts';
import type { GapBarometer, Observation } from '../../src/barometer/gapBarometer.ts';
import type { IndicatorResult } from '../../src/barometer/indicators/indicator.ts';
import type { LedgerEntry } from '../../src/barometer/ledger.ts';
import type { Plan } from '../../src/barometer/plan.ts';
import type {
  Production,
  Project,
  ReportedDriftsstatus,
  ReportedStage,
} from '../../src/barometer/project.ts';
import type { TargetGroup } from '../../src/barometer/targetGroup.ts';
import {
  count,
  type Fuldtidspersoner,
  fuldtidspersoner,
  type Kroner,
  kroner,
  type Percent,
  type PercentagePoints,
  percent,
  percentagePoints,
  type Ratio,
  ratio,
} from '../../src/barometer/units.ts';

// Everything built here is valid by itself, so that a test writes out only what it is about.

const SOURCE = 'follow-up';

/** A decimal as it is written: '1.30' is 130 hundredths. */
export function dec(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return decimal(Number(`${whole}${fraction}`), fraction.length);
}

export const kr = (amount: number): Kroner => kroner(amount);
export const pp = (text: string): PercentagePoints => percentagePoints(dec(text));
export const pct = (text: string): Percent => percent(dec(text));
export const persons = (text: string): Fuldtidspersoner => fuldtidspersoner(dec(text));

export function reported<Value>(value: Value): Reported<Value> {
  return { kind: 'reported', value, source: SOURCE };
}

/** Kroner as a figure: a number is reported, an absence is absent. */
export function krFigure(amount: number | Absence): Figure<Kroner> {
  return typeof amount === 'number' ? reported(kr(amount)) : absent(amount);
}

/** A total of kroner that lacks the parts named. */
export function partialKr(amount: number, ...keys: readonly string[]): Figure<Kroner> {
  return computed(
    'sumOfEntries',
    kr(amount),
    [],
    keys.map((key) => ({ key, absence: NOT_STATED })),
  );
}

export function personsFigure(persons_: string | Absence): Figure<Fuldtidspersoner> {
  return typeof persons_ === 'string' ? reported(persons(persons_)) : absent(persons_);
}

export function ratioFigure(numerator: number, denominator: number): Figure<Ratio> {
  return reported(ratio(numerator, denominator));
}

/** The reason a figure is absent for; undefined when it has a value. */
export function absenceOf(figure: Figure<unknown>): Absence['kind'] | undefined {
  return figure.kind === 'absent' ? figure.absence.kind : undefined;
}

/** A figure as a table writes it: its value, or the reason it is absent. */
export function shown<Value>(figure: Figure<Value>): Value | Absence['kind'] {
  return figure.kind === 'absent' ? figure.absence.kind : figure.value;
}

export function buildPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    kind: 'adopted',
    gevinst: krFigure(2_000_000),
    investeringssum: krFigure(1_000_000),
    perYear: [],
    source: SOURCE,
    ...overrides,
  };
}

export function buildProject(overrides: Partial<Project> = {}): Project {
  return {
    key: 'cv-boost',
    nr: 1,
    name: 'CV-boost',
    driftsstatus: buildDriftsstatus('green'),
    plans: [buildPlan()],
    forbrugPlanToDate: absent(NOT_STATED),
    gevinstPlanToDate: absent(NOT_STATED),
    fuldtidspersoner: absent(NOT_STATED),
    targetToDate: absent(NOT_STATED),
    production: [],
    facts: [],
    unreadable: [],
    source: SOURCE,
    ...overrides,
  };
}

export function buildDriftsstatus(level: Colour): ReportedDriftsstatus {
  return { kind: 'reported', level, source: SOURCE };
}

export function buildStage(stage: Stage): ReportedStage {
  return { stage, source: SOURCE };
}

/** The measure that the indicator uses: produced of target, both as written. */
export function buildProduction(
  produced: string,
  target?: string,
  overrides: Partial<Production> = {},
): Production {
  return {
    label: 'Samtaler',
    unit: 'samtaler om ugen',
    produced: count(dec(produced)),
    ...(target === undefined ? {} : { target: count(dec(target)) }),
    targetKind: 'target',
    forIndicator: true,
    source: SOURCE,
    ...overrides,
  };
}

/** An entry for the year 2018, booked in kroner. */
export function buildEntry(overrides: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    project: 'cv-boost',
    from: '2018-01-01',
    to: '2018-12-31',
    forbrug: kr(100_000),
    gevinst: kr(150_000),
    ...overrides,
  };
}

/** An entry whose gain follows from people, without a booked one. */
export function buildPersonsEntry(overrides: Partial<LedgerEntry> = {}): LedgerEntry {
  const { gevinst: _, ...entry } = buildEntry();
  return { ...entry, ...overrides };
}

export const ODENSE = '461';
export const NATIONAL = '000';

export function buildObservation(area: string, month: string, value: string): Observation {
  return { area, month, value: pct(value), source: SOURCE };
}

/** Odense in August 2018: 5.2 % against 3.9 %, with a gap of 1.2 reported last and 1.9 at the start. */
export function buildGapBarometer(overrides: Partial<GapBarometer> = {}): GapBarometer {
  return {
    key: 'bruttoledighed',
    name: 'Bruttoledighed',
    measure: 'Bruttoledighed i procent af arbejdsstyrken',
    areas: { local: ODENSE, national: NATIONAL },
    observations: [buildObservation(ODENSE, '2018-08', '5.2'), buildObservation(NATIONAL, '2018-08', '3.9')],
    now: { month: '2018-08', source: SOURCE },
    last: { gap: pp('1.2'), source: SOURCE },
    baseline: { gap: pp('1.9'), source: SOURCE },
    reported: {},
    source: SOURCE,
    unreadable: [],
    ...overrides,
  };
}

export function buildGroup(overrides: Partial<TargetGroup> = {}): TargetGroup {
  return {
    key: 'forsikrede',
    name: 'Forsikrede ledige',
    reduction: personsFigure('301'),
    target: absent(NOT_STATED),
    source: SOURCE,
    ...overrides,
  };
}

export function buildIndicator(colour: RuledColour | Absence): IndicatorResult {
  return {
    key: 'economy',
    colour: typeof colour === 'string' ? computed('economy', colour, []) : absent(colour),
  };
}

export function listed<Item>(items: readonly Item[], overrides: Partial<Listed<Item>> = {}): Listed<Item> {
  return { complete: true, items, leftOut: [], ...overrides };
}

/** Odense's follow-up of 30 October 2018, summed to week 35, without any content. */
export function buildEdition(overrides: Partial<Edition> = {}): Edition {
  return {
    owner: 'odense',
    key: '2018-10-30',
    kind: 'followUp',
    title: 'Opfølgning',
    partial: false,
    synthetic: false,
    meetingDate: '2018-10-30',
    asOf: '2018-10-30',
    cutOff: { day: '2018-09-02', week: '2018-W35' },
    source: SOURCE,
    sources: [],
    projects: listed([]),
    ledger: [],
    ledgerSource: SOURCE,
    unreadableLedger: [],
    ledgerHasUnplacedRows: false,
    barometers: listed([]),
    groups: listed([]),
    indicatorLimits: {},
    decisions: listed([]),
    checks: [],
    reported: [],
    nextFollowUps: [],
    colourMeanings: [],
    ...overrides,
  };
}

/** Freezes a value and all within it, so that a write to it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

import { type Absence, NOT_STATED, weightiestAbsence } from './absence.ts';
import type { Colour } from './colour.ts';
import type {
  Count,
  Fuldtidspersoner,
  Kroner,
  KronerPerFuldtidsperson,
  Percent,
  PercentagePoints,
  Ratio,
} from './units.ts';

/** The rules a figure can come from. Each is written out for people in the display texts. */
export type RuleId =
  | 'bookedGevinst'
  | 'personsTimesRate'
  | 'sumOfEntries'
  | 'sumOfProjects'
  | 'sumOfGroups'
  | 'realisedNettogevinst'
  | 'budgetNettogevinst'
  | 'realisedAfkastgrad'
  | 'budgetAfkastgrad'
  | 'shareOfPlan'
  | 'cumulatedPlan'
  | 'gap'
  | 'gapChange'
  | 'gapDistance'
  | 'gapDistanceInPersons'
  | 'bandsGiven'
  | 'bandsDefault'
  | 'economy'
  | 'economyWithoutPlan'
  | 'effect'
  | 'afkastgradIndicator'
  | 'gevinstIndicator'
  | 'production'
  | 'implementation'
  | 'driftsstatus'
  | 'driftsstatusGrey'
  | 'groupArrow'
  | 'gapMove'
  | 'remaining'
  | 'pace'
  | 'neededPace'
  | 'projection';

/** A value together with its unit, for inputs that are listed beside a rule. */
export type Quantity =
  | {
      readonly unit: 'kroner';
      readonly amount: Kroner;
      /** The step a source rounded it to: people should not read more digits than were given. */
      readonly roundedTo?: number;
    }
  | { readonly unit: 'kronerPerFuldtidsperson'; readonly amount: KronerPerFuldtidsperson }
  | { readonly unit: 'kronerPerMonth'; readonly amount: Ratio }
  | { readonly unit: 'ratio'; readonly amount: Ratio }
  | { readonly unit: 'percent'; readonly amount: Percent }
  | { readonly unit: 'percentagePoints'; readonly amount: PercentagePoints }
  | { readonly unit: 'fuldtidspersoner'; readonly amount: Fuldtidspersoner }
  | { readonly unit: 'count'; readonly amount: Count }
  | { readonly unit: 'day'; readonly amount: string }
  | { readonly unit: 'stage'; readonly amount: Stage }
  | { readonly unit: 'colour'; readonly amount: Colour };

/** How far a project has come in being set up, as reported. */
export type Stage = 'notStarted' | 'implemented' | 'onSchedule' | 'delayed' | 'stopped';

export type InputName =
  | 'gevinst'
  | 'forbrug'
  | 'nettogevinst'
  | 'budgetGevinst'
  | 'investeringssum'
  | 'realisedAfkastgrad'
  | 'budgetAfkastgrad'
  | 'fuldtidspersoner'
  | 'rate'
  | 'planToDate'
  | 'elapsedShare'
  | 'targetToDate'
  | 'produced'
  | 'productionTarget'
  | 'stage'
  | 'localRate'
  | 'nationalRate'
  | 'reportedGap'
  | 'gapNow'
  | 'gapLast'
  | 'gapBaseline'
  | 'limit'
  | 'population'
  | 'breakEven'
  | 'ratioToPlan'
  | 'investmentPeriodEnd'
  | 'effectPeriodEnd'
  | 'meetingDate'
  | 'groupTarget'
  | 'greenIndicators'
  | 'yellowIndicators'
  | 'redIndicators'
  | 'remainingGevinst'
  | 'monthsGone'
  | 'monthsLeft'
  | 'pace';

/** An input of a rule as it was used; `note` tells where an input without a name of its own belongs. */
export type Input = { readonly name: InputName; readonly value: Quantity | Absence; readonly note?: string };

/** One part that a total lacks, by the key of the project, group or entry. */
export type MissingPart = { readonly key: string; readonly absence: Absence };

export type Computed<Value> = {
  readonly kind: 'computed';
  readonly value: Value;
  readonly rule: RuleId;
  readonly inputs: readonly Input[];
  /** Parts without which the value is only partial; empty when it is whole. */
  readonly missing: readonly MissingPart[];
};

export type Reported<Value> = {
  readonly kind: 'reported';
  readonly value: Value;
  readonly source: string;
  /** The step it was rounded to by the source, in the value's own unit; absent when exact. */
  readonly roundedTo?: number;
  /** How it was derived from what the source prints, when it is not printed itself. */
  readonly derived?: string;
};

export type Absent = {
  readonly kind: 'absent';
  readonly absence: Absence;
  readonly rule?: RuleId;
  readonly inputs?: readonly Input[];
};

/**
 * A figure says what it is: computed (with rule and inputs), reported (with its source),
 * or absent (with the reason). It is what keeps a missing value from becoming zero.
 */
export type Figure<Value> = Computed<Value> | Reported<Value> | Absent;

/** One empty list for all: most figures lack nothing, and those that only sum have no inputs. */
const NOTHING: readonly never[] = [];

export function computed<Value>(
  rule: RuleId,
  value: Value,
  inputs: readonly Input[],
  missing: readonly MissingPart[] = NOTHING,
): Computed<Value> {
  return {
    kind: 'computed',
    value,
    rule,
    inputs: inputs.length === 0 ? NOTHING : inputs,
    missing: missing.length === 0 ? NOTHING : missing,
  };
}

export function absent(absence: Absence, rule?: RuleId, inputs?: readonly Input[]): Absent {
  if (rule === undefined) {
    return { kind: 'absent', absence };
  }
  return inputs === undefined ? { kind: 'absent', absence, rule } : { kind: 'absent', absence, rule, inputs };
}

/** The value, or undefined when the figure is absent. For drawing and sorting; rules look at the case. */
export function figureValue<Value>(figure: Figure<Value>): Value | undefined {
  return figure.kind === 'absent' ? undefined : figure.value;
}

/** The parts a figure lacks; empty when it is whole. */
export function missingParts(figure: Figure<unknown>): readonly MissingPart[] {
  return figure.kind === 'computed' ? figure.missing : NOTHING;
}

/** What a figure made from two others lacks: what either does. */
export function missingOfBoth(one: Figure<unknown>, other: Figure<unknown>): readonly MissingPart[] {
  const [first, second] = [missingParts(one), missingParts(other)];
  return first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];
}

/** True when a total lacks some of its parts. */
export function isPartial(figure: Figure<unknown>): boolean {
  return missingParts(figure).length > 0;
}

/** Why a figure will not do for a judgement: it is absent, or lacks some of its parts. Undefined when it is whole. */
export function whyNotWhole(figure: Figure<unknown>): Absence | undefined {
  return figure.kind === 'absent'
    ? figure.absence
    : weightiestAbsence(missingParts(figure).map(({ absence }) => absence));
}

/** The figure as an input of a further rule. */
export function inputFrom<Value>(
  name: InputName,
  figure: Figure<Value> | undefined,
  toQuantity: (value: Value) => Quantity,
): Input {
  if (figure === undefined) {
    return { name, value: NOT_STATED };
  }
  return { name, value: figure.kind === 'absent' ? figure.absence : toQuantity(figure.value) };
}

/** An input is a value unless it is one of the absences, which have a kind instead of a unit. */
export function isAbsence(value: Quantity | Absence): value is Absence {
  return 'kind' in value;
}

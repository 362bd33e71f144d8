import { NOT_APPLICABLE, NOT_STATED, UNDEFINED, weightiestAbsence } from './absence.ts';
import { type Day, elapsedDays, type Period } from './calendar.ts';
import { decimal } from './decimal.ts';
import { absent, computed, type Figure, type Input, inputFrom, type MissingPart } from './figure.ts';
import {
  addFuldtidspersoner,
  compareRatios,
  type Fuldtidspersoner,
  fuldtidspersoner,
  type Ratio,
  ratio,
  ratioOfDecimals,
} from './units.ts';

/** A group's arrow is a status, not a direction; neutral: not to be judged yet. */
export type ArrowLevel = 'green' | 'yellow' | 'red' | 'neutral';

/** A target group of level 2 (S2): how many full-time persons fewer are on benefit. */
export type TargetGroup = {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly barometer?: string;
  readonly reduction: Figure<Fuldtidspersoner>;
  readonly target: Figure<Fuldtidspersoner>;
  readonly period?: Period;
  readonly arrow?: { readonly level: ArrowLevel; readonly previous?: ArrowLevel; readonly reason?: string };
  readonly source: string;
};

export type TargetGroupFigures = {
  readonly group: TargetGroup;
  /** reduction / target. */
  readonly progress: Figure<Ratio>;
  readonly arrow: Figure<ArrowLevel>;
};

const GREEN_FROM = ratio(95, 100);
const YELLOW_FROM = ratio(50, 100);

/**
 * A group's progress and arrow. With a target and a period: progress over elapsed share from 0.95 is green,
 * from 0.5 yellow, else red [ours]. Otherwise the reported arrow; otherwise neutral.
 */
export function computeTargetGroup(group: TargetGroup, cutOff: Day): TargetGroupFigures {
  const inputs: Input[] = [
    inputFrom('fuldtidspersoner', group.reduction, (amount) => ({ unit: 'fuldtidspersoner', amount })),
    inputFrom('groupTarget', group.target, (amount) => ({ unit: 'fuldtidspersoner', amount })),
  ];
  const progress = progressOf(group, inputs);
  return { group, progress, arrow: arrowOf(group, progress, inputs, cutOff) };
}

function progressOf(group: TargetGroup, inputs: readonly Input[]): Figure<Ratio> {
  const { reduction, target } = group;
  if (reduction.kind === 'absent') {
    return absent(reduction.absence, 'shareOfPlan', inputs);
  }
  if (target.kind === 'absent' || target.value.units <= 0) {
    return absent(target.kind === 'absent' ? target.absence : UNDEFINED, 'shareOfPlan', inputs);
  }
  return computed('shareOfPlan', ratioOfDecimals(reduction.value, target.value), inputs);
}

function arrowOf(
  group: TargetGroup,
  progress: Figure<Ratio>,
  inputs: readonly Input[],
  cutOff: Day,
): Figure<ArrowLevel> {
  const elapsed = group.period === undefined ? undefined : elapsedDays(group.period, cutOff);
  if (progress.kind !== 'absent' && elapsed !== undefined && elapsed.gone > 0) {
    const pace = ratio(progress.value.numerator * elapsed.all, progress.value.denominator * elapsed.gone);
    const share: Input = {
      name: 'elapsedShare',
      value: { unit: 'ratio', amount: ratio(elapsed.gone, elapsed.all) },
    };
    const level =
      compareRatios(pace, GREEN_FROM) >= 0
        ? 'green'
        : compareRatios(pace, YELLOW_FROM) >= 0
          ? 'yellow'
          : 'red';
    return computed('groupArrow', level, [...inputs, share]);
  }
  if (group.arrow !== undefined) {
    return { kind: 'reported', value: group.arrow.level, source: group.source };
  }
  return absent(
    group.reduction.kind === 'absent' ? group.reduction.absence : NOT_STATED,
    'groupArrow',
    inputs,
  );
}

/**
 * Full-time persons over the groups themselves; never from project rows, as a project can serve several
 * groups. A group that is not measured yet adds 0; one not stated, and every part named in `leftOut`, makes
 * the sum partial.
 */
export function sumGroups(
  groups: readonly TargetGroup[],
  leftOut: readonly MissingPart[],
): Figure<Fuldtidspersoner> {
  let sum = fuldtidspersoner(decimal(0));
  let known = 0;
  const missing: MissingPart[] = [...leftOut];
  for (const { key, reduction } of groups) {
    if (reduction.kind !== 'absent') {
      sum = addFuldtidspersoner(sum, reduction.value);
      known += 1;
    } else if (reduction.absence.kind !== 'notMeasuredYet') {
      missing.push({ key, absence: reduction.absence });
    }
  }
  const inputs = groups.map((group) => ({
    ...inputFrom('fuldtidspersoner', group.reduction, (amount) => ({ unit: 'fuldtidspersoner', amount })),
    note: group.name,
  }));
  if (known > 0) {
    return computed('sumOfGroups', sum, inputs, missing);
  }
  const absences = groups.flatMap(({ reduction }) =>
    reduction.kind === 'absent' ? [reduction.absence] : [],
  );
  const reason = weightiestAbsence([...leftOut.map(({ absence }) => absence), ...absences]);
  return absent({ kind: (reason ?? NOT_APPLICABLE).kind }, 'sumOfGroups', inputs);
}

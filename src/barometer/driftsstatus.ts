import { TOO_FEW_INPUTS, UNREADABLE } from './absence.ts';
import { addMonths, type Day } from './calendar.ts';
import type { Colour, RuledColour } from './colour.ts';
import { decimal } from './decimal.ts';
import { absent, computed, type Figure, type Input, type InputName } from './figure.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import type { Project, ReportedDriftsstatus } from './project.ts';
import { count } from './units.ts';

/** Months that effects are followed after the investment period where nothing else is stated (S2). */
const EFFECT_PERIOD_MONTHS = 3;
/** Fewer computed indicators than this tell too little of a project. [ours] */
const MIN_INDICATORS = 3;

/** The last day of a project's effect period; undefined when the end of its investment period is not stated. */
export function effectPeriodEnd(project: Project): Day | undefined {
  const end = project.investmentPeriod?.to;
  if (project.effectPeriod?.to !== undefined) {
    return project.effectPeriod.to;
  }
  return end === undefined ? undefined : addMonths(end, project.effectPeriod?.months ?? EFFECT_PERIOD_MONTHS);
}

/** True when the investment period has ended by the meeting and the effect period has not (S2's grey). */
export function isInEffectPeriod(project: Project, meetingDate: Day): boolean {
  const end = project.investmentPeriod?.to;
  const effectEnd = effectPeriodEnd(project);
  return end !== undefined && end < meetingDate && effectEnd !== undefined && effectEnd >= meetingDate;
}

/** True when the period that tells whether the project is grey was there, but could not be read. */
function isGreyUnreadable(project: Project, meetingDate: Day): boolean {
  const end = project.investmentPeriod?.to;
  const hasEnded = end !== undefined && end < meetingDate;
  return (
    project.unreadable.includes('investmentPeriod') ||
    (hasEnded && project.unreadable.includes('effectPeriod'))
  );
}

/**
 * computedDriftsstatus: grey while only effects are followed. Else, of at least three computed indicators:
 * red when half or more are red; green when none is red and at least half are green; else yellow. [ours]
 */
export function computeDriftsstatus(
  project: Project,
  indicators: readonly IndicatorResult[],
  meetingDate: Day,
): Figure<Colour> {
  if (isGreyUnreadable(project, meetingDate)) {
    return absent(UNREADABLE, 'driftsstatus');
  }
  if (isInEffectPeriod(project, meetingDate)) {
    return computed('driftsstatusGrey', 'grey', greyInputs(project, meetingDate));
  }
  const colours = indicators.flatMap((indicator) =>
    indicator.colour.kind === 'absent' ? [] : [indicator.colour.value],
  );
  const counts: Record<RuledColour, number> = { green: 0, yellow: 0, red: 0 };
  for (const colour of colours) {
    counts[colour] += 1;
  }
  const inputs = (['green', 'yellow', 'red'] as const).map((colour) => countInput(colour, counts[colour]));
  if (colours.length < MIN_INDICATORS) {
    return absent(TOO_FEW_INPUTS, 'driftsstatus', inputs);
  }
  if (counts.red * 2 >= colours.length) {
    return computed('driftsstatus', 'red', inputs);
  }
  const isGreen = counts.red === 0 && counts.green * 2 >= colours.length;
  return computed('driftsstatus', isGreen ? 'green' : 'yellow', inputs);
}

const COUNT_NAMES = {
  green: 'greenIndicators',
  yellow: 'yellowIndicators',
  red: 'redIndicators',
} as const satisfies Record<RuledColour, InputName>;

function countInput(colour: RuledColour, number: number): Input {
  return { name: COUNT_NAMES[colour], value: { unit: 'count', amount: count(decimal(number)) } };
}

function greyInputs(project: Project, meetingDate: Day): Input[] {
  const day = (name: InputName, amount: Day | undefined): Input[] =>
    amount === undefined ? [] : [{ name, value: { unit: 'day', amount } }];
  return [
    ...day('investmentPeriodEnd', project.investmentPeriod?.to),
    ...day('meetingDate', meetingDate),
    ...day('effectPeriodEnd', effectPeriodEnd(project)),
  ];
}

/** Whether judgement and rule say the same; not comparable when one of them is missing. */
export type Agreement = 'agrees' | 'disagrees' | 'notComparable';

export function compareDriftsstatus(
  reported: ReportedDriftsstatus,
  computedStatus: Figure<Colour>,
): Agreement {
  if (reported.kind === 'absent' || computedStatus.kind === 'absent') {
    return 'notComparable';
  }
  return reported.level === computedStatus.value ? 'agrees' : 'disagrees';
}

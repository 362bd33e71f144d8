import type { Day } from './calendar.ts';
import type { Colour } from './colour.ts';
import { isInEffectPeriod } from './driftsstatus.ts';
import type { Figure } from './figure.ts';
import type { Project } from './project.ts';
import type { Kroner } from './units.ts';

/** Four different things that are easily painted the same grey; they must not look alike. */
export type GreyReason = 'ended' | 'notStarted' | 'notMeasurableYet' | 'noData';

/**
 * Why a project has no colour of green, yellow or red by rule; undefined when it has one.
 * Ended and not started are facts of its periods; not measurable yet is what its gain says; else data are lacking.
 */
export function findGreyReason(
  project: Project,
  gevinst: Figure<Kroner>,
  computedStatus: Figure<Colour>,
  meetingDate: Day,
): GreyReason | undefined {
  if (computedStatus.kind !== 'absent' && computedStatus.value !== 'grey') {
    return undefined;
  }
  if (isInEffectPeriod(project, meetingDate)) {
    return 'ended';
  }
  const start = project.investmentPeriod?.from;
  if (project.stage?.stage === 'notStarted' || (start !== undefined && start > meetingDate)) {
    return 'notStarted';
  }
  const isUnmeasured = gevinst.kind === 'absent' && gevinst.absence.kind === 'notMeasuredYet';
  return isUnmeasured ? 'notMeasurableYet' : 'noData';
}

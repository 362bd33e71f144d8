import type { MeetingPlan } from '../../display/meeting/meetingPlan.ts';
import { DEFAULT_SELECTION } from '../../display/selection.ts';
import { hrefOf } from './addressStore.ts';
import { isWholePlan } from './meetingPlanParams.ts';
import type { EditionView } from './useEdition.ts';

/** The whole address at which a meeting under a plan shows a step. */
export function stepLink({ owner, entry }: EditionView, plan: MeetingPlan, step: string): string {
  const href = hrefOf({
    place: { page: 'meeting', owner: owner.key, edition: entry.key, step },
    selection: DEFAULT_SELECTION,
    whatIf: {},
    ...(isWholePlan(plan) ? {} : { plan }),
  });
  return new URL(href, window.location.origin).href;
}

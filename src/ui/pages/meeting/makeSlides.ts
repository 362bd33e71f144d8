import { type MeetingPlan, plannedMeeting } from '../../../display/meeting/meetingPlan.ts';
import type { Meeting } from '../../../display/meeting/step.ts';
import { FILE_WORDS } from '../../../display/texts/export.ts';
import { fileName } from '../../../export/fileName.ts';
import { zoneBarLayout } from '../../charts/zoneBarLayout.ts';
import { stepLink } from '../../state/stepLink.ts';
import type { EditionView } from '../../state/useEdition.ts';
import type { EditionFile, Making } from '../edition/useEditionFile.ts';

/** What slides are made of: a meeting of an edition, and the plan that it is held by. */
export type SlidesOf = {
  readonly view: EditionView;
  readonly meeting: Meeting;
  readonly plan: MeetingPlan;
};

/** The meeting as PowerPoint. What writes it is loaded now. @throws the signal's reason when cancelled. */
export async function makeSlides(
  { view, meeting, plan }: SlidesOf,
  madeOn: string,
  making: Making,
): Promise<EditionFile> {
  const { toPptx } = await import('../../../export/pptx/toPptx.ts');
  const { owner, ownerKey, editionKey } = view.pictureFacts;
  const subject = {
    title: meeting.footer,
    owner,
    linkTo: (step: string) => stepLink(view, plan, step),
    layOutZoneBar: zoneBarLayout,
    madeOn,
  };
  const blob = await toPptx(plannedMeeting(meeting, plan), subject, making);
  const name = fileName({ what: FILE_WORDS.meeting, owner: ownerKey, edition: editionKey }, 'pptx');
  return { blob, name, missing: [] };
}

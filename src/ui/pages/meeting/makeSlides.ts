import type { Meeting } from '../../../display/meeting/step.ts';
import type { PictureFacts } from '../../../display/pictureFacts.ts';
import { FILE_WORDS } from '../../../display/texts/export.ts';
import { fileName } from '../../../export/fileName.ts';
import { zoneBarLayout } from '../../charts/zoneBarLayout.ts';
import type { EditionFile, Making } from '../edition/useEditionFile.ts';

/** What slides are made of. */
export type SlidesOf = {
  /** As it is held: in its plan's order, without what the plan leaves out. */
  readonly meeting: Meeting;
  readonly facts: PictureFacts;
  /** The whole address of the view that a step shows. */
  readonly linkTo: (stepKey: string) => string;
};

/** The meeting as PowerPoint. What writes it is loaded now. @throws the signal's reason when cancelled. */
export async function makeSlides(
  { meeting, facts, linkTo }: SlidesOf,
  madeOn: string,
  making: Making,
): Promise<EditionFile> {
  const { toPptx } = await import('../../../export/pptx/toPptx.ts');
  const { owner, ownerKey, editionKey } = facts;
  const subject = { title: meeting.footer, owner, linkTo, layOutZoneBar: zoneBarLayout, madeOn };
  const blob = await toPptx(meeting, subject, making);
  const name = fileName({ what: FILE_WORDS.meeting, owner: ownerKey, edition: editionKey }, 'pptx');
  return { blob, name, missing: [] };
}

import { compareEditions } from '../../src/barometer/compareEditions.ts';
import type { Barometer } from '../../src/barometer/computeBarometer.ts';
import { toChanges } from '../../src/display/changes.ts';
import { editionName } from '../../src/display/editionFacts.ts';
import type { Meeting } from '../../src/display/meeting/step.ts';
import { type MeetingParts, toMeeting } from '../../src/display/meeting/toMeeting.ts';
import { toProjectRows } from '../../src/display/projectTable.ts';
import { sourceBook } from '../../src/display/sourceBook.ts';

type Options = Pick<MeetingParts, 'owner'> & Partial<MeetingParts> & { readonly before?: Barometer };

/** A barometer's meeting as the page makes it: without an earlier edition or a series unless they are given. */
export function meetingOf(barometer: Barometer, { before, owner, ...parts }: Options): Meeting {
  const aliases = new Map(owner.projects.map(({ key, aliases: others }) => [key, others]));
  return toMeeting({
    barometer,
    owner,
    findings: [],
    book: sourceBook(barometer.edition.sources),
    rows: toProjectRows(barometer, aliases),
    rates: { kind: 'missing', reason: 'Kataloget har ingen serie for barometeret.' },
    changes:
      before === undefined
        ? { kind: 'missing', reason: 'Der er ingen tidligere opfølgning at sammenligne med.' }
        : {
            kind: 'changes',
            model: toChanges(compareEditions(before, barometer, owner.projects)),
            before: editionName(before.edition),
          },
    ...parts,
  });
}

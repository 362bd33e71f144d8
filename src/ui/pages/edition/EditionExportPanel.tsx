import { EDITION_EXPORT_TEXTS as TEXTS } from '../../../display/texts/editionExport.ts';
import { PICTURE_TEXTS } from '../../../display/texts/picture.ts';
import { EditionExportDialog } from '../../parts/EditionExportDialog.tsx';
import '../../../styles/export.css';
import { WHOLE_MEETING } from '../../../display/meeting/meetingPlan.ts';
import { useAwaited } from '../../state/useAwaited.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useEditionSources } from '../../state/useEditionSources.ts';
import { useMeeting } from '../../state/useMeeting.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { localMoment } from '../localMoment.ts';
import { makeSlides } from '../meeting/makeSlides.ts';
import { causeOf, type EditionExport, makeOriginal, makeWorkbook, makeZip } from './makeEditionFile.ts';
import { type EditionFile, type Making, useEditionFile } from './useEditionFile.ts';

type Props = { readonly view: EditionView; readonly link: string; readonly onClose: () => void };

/** Joins an edition's charts, tables and document with the dialog that takes them along. */
export function EditionExportPanel({ view, link, onClose }: Props) {
  const sources = useEditionSources(view);
  const { state, run, cancel } = useEditionFile();
  const start = (make: (what: EditionExport, making: Making) => Promise<EditionFile>) => () => {
    const madeOn = localMoment(new Date());
    const moment = { today: madeOn.slice(0, 10), link };
    void run((making) => make({ view, sources, moment, madeOn }, making), causeOf);
  };
  const plan = useNavigation().address.plan ?? WHOLE_MEETING;
  const meeting = useMeeting(view);
  const whenReady = useAwaited(meeting.kind === 'ready' ? meeting.value.meeting : undefined);
  const makePresentation = async ({ madeOn }: EditionExport, making: Making) =>
    makeSlides({ view, meeting: await whenReady(), plan }, madeOn, making);
  const { zip, workbook, slides, original } = TEXTS.choices;
  return (
    <EditionExportDialog
      edition={PICTURE_TEXTS.editionName(view.pictureFacts.owner, view.pictureFacts.edition)}
      choices={[
        { key: 'zip', ...zip, onChoose: start(makeZip) },
        { key: 'workbook', ...workbook, onChoose: start(makeWorkbook) },
        { key: 'slides', ...slides, onChoose: start(makePresentation) },
        { key: 'original', ...original, onChoose: start(makeOriginal) },
      ]}
      state={state}
      onCancel={cancel}
      onClose={onClose}
    />
  );
}

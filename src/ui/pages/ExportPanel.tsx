import { useContext, useState } from 'react';
import { FIRST_CHOICES } from '../../display/picture.ts';
import { ExportDialog } from '../parts/ExportDialog.tsx';
import { cardToEmbed } from './cardToEmbed.ts';
import { pictureActions, tableActions } from './exportActions.ts';
import { ExportFacts } from './exportFacts.ts';
import type { ExportSubject } from './exportSubject.ts';
import { usePicturePreview } from './usePicturePreview.ts';
import '../../styles/export.css';

type Props = { readonly subject: ExportSubject; readonly madeOn: string; readonly onClose: () => void };

/** Joins chart, picture and table export with the dialog. */
export function ExportPanel({ subject, madeOn, onClose }: Props) {
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const facts = useContext(ExportFacts);
  const { preview, svg } = usePicturePreview(subject.chart, choices);
  return (
    <ExportDialog
      title={subject.about.title}
      subtitle={subject.chart === undefined ? subject.about.subtitle : undefined}
      link={subject.about.link}
      onClose={onClose}
      actions={tableActions(subject, madeOn)}
      card={facts === undefined ? undefined : cardToEmbed(subject.chart, facts)}
      picture={
        subject.chart === undefined
          ? undefined
          : {
              choices,
              onChoose: setChoices,
              preview,
              actions: pictureActions(subject.fileBase, svg ?? '', choices.scale),
            }
      }
    />
  );
}

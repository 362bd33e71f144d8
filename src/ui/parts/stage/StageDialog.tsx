import { type ReactNode, useEffect, useId, useRef } from 'react';
import { MEETING_MODE_TEXTS } from '../../../display/texts/meetingMode.ts';
import '../../../styles/stageControls.css';
import '../../../styles/stageDialog.css';

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** A dialog over the meeting. It opens when it is put on the page; the browser closes it with Escape. */
export function StageDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="stage-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="stage-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="stage-button" onClick={() => dialog.current?.close()}>
          {MEETING_MODE_TEXTS.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}

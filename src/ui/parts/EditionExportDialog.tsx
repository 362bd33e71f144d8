import { useEffect, useId, useRef } from 'react';
import { EDITION_EXPORT_TEXTS as TEXTS } from '../../display/texts/editionExport.ts';
import { FileProgress, type FileState } from './FileProgress.tsx';

export type EditionExportChoice = {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
  readonly button: string;
  readonly onChoose: () => void;
};

type Props = {
  /** Whose report it is, and which. */
  readonly edition: string;
  readonly choices: readonly EditionExportChoice[];
  readonly state: FileState;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

/** The ways to take a whole edition along, and how far the file is. Escape gives up a file, else closes. */
export function EditionExportDialog({ edition, choices, state, onCancel, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const isRunning = state.kind === 'running';
  return (
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        if (!isRunning) return;
        event.preventDefault();
        onCancel();
      }}
      onClose={onClose}
    >
      <div className="export-dialog__head">
        <h2 id={`${id}-title`}>{TEXTS.heading}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {TEXTS.close}
        </button>
      </div>
      <p className="export-dialog__lead">{edition}</p>
      <ul className="export-choices">
        {choices.map(({ key, heading, text, button, onChoose }, index) => (
          <li key={key}>
            <div>
              <h3 id={`${id}-${key}`}>{heading}</h3>
              <p id={`${id}-${key}-text`}>{text}</p>
            </div>
            <button
              type="button"
              className={index === 0 ? 'button button-primary' : 'button'}
              aria-describedby={`${id}-${key}-text`}
              aria-disabled={isRunning}
              onClick={() => {
                if (!isRunning) onChoose();
              }}
            >
              {button}
            </button>
          </li>
        ))}
      </ul>
      <FileProgress state={state} onCancel={onCancel} />
    </dialog>
  );
}

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { formatNumber } from '../../display/format.ts';
import { EDITION_EXPORT_TEXTS as TEXTS } from '../../display/texts/editionExport.ts';

export type EditionExportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      /** True after half a second: what is quick is not worth a word. */
      readonly isSlow: boolean;
      /** Undefined until it is known how much there is to do. */
      readonly progress: { readonly done: number; readonly total: number } | undefined;
    }
  /** `missing`: what the file lacks, a line each. */
  | { readonly kind: 'done'; readonly text: string; readonly missing: readonly string[] }
  | { readonly kind: 'cancelled' | 'failed'; readonly text: string };

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
  readonly state: EditionExportState;
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
      {isRunning && state.isSlow && <Running progress={state.progress} onCancel={onCancel} />}
      <div className={`export-dialog__state export-dialog__state--${state.kind}`} role="status">
        <Outcome state={state} />
      </div>
    </dialog>
  );
}

type RunningProps = {
  readonly progress: Extract<EditionExportState, { kind: 'running' }>['progress'];
  readonly onCancel: () => void;
};

function Running({ progress, onCancel }: RunningProps) {
  return (
    <div className="export-progress">
      {progress === undefined ? (
        <progress aria-label={TEXTS.progressLabel} />
      ) : (
        <progress aria-label={TEXTS.progressLabel} max={progress.total} value={progress.done} />
      )}
      <span>
        {progress === undefined
          ? TEXTS.starting
          : TEXTS.progress(formatNumber(progress.done), formatNumber(progress.total))}
      </span>
      <button type="button" className="button" onClick={onCancel}>
        {TEXTS.cancel}
      </button>
    </div>
  );
}

function Outcome({ state }: { readonly state: EditionExportState }): ReactNode {
  if (state.kind === 'running') return state.isSlow ? TEXTS.making : '';
  if (state.kind === 'idle') return '';
  if (state.kind !== 'done' || state.missing.length === 0) return state.text;
  return (
    <>
      <p>{state.text}</p>
      <p>{TEXTS.missing}</p>
      <ul className="export-missing">
        {state.missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

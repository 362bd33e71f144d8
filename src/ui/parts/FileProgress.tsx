import type { ReactNode } from 'react';
import { formatNumber } from '../../display/format.ts';
import { EDITION_EXPORT_TEXTS as TEXTS } from '../../display/texts/editionExport.ts';

/** How far a file is that takes a while to make. */
export type FileState =
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

type Props = { readonly state: FileState; readonly onCancel: () => void };

/** How far the file is, with a way to give it up, and in the end what came of it. */
export function FileProgress({ state, onCancel }: Props) {
  return (
    <>
      {state.kind === 'running' && state.isSlow && <Running progress={state.progress} onCancel={onCancel} />}
      <div className={`export-dialog__state export-dialog__state--${state.kind}`} role="status">
        <Outcome state={state} />
      </div>
    </>
  );
}

type RunningProps = {
  readonly progress: Extract<FileState, { kind: 'running' }>['progress'];
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

function Outcome({ state }: { readonly state: FileState }): ReactNode {
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

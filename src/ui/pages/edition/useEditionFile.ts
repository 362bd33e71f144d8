import { useEffect, useRef, useState } from 'react';
import { EDITION_EXPORT_TEXTS as TEXTS } from '../../../display/texts/editionExport.ts';
import { saveBlob } from '../../../export/download.ts';
import type { LongTask } from '../../../export/zip.ts';
import type { FileState } from '../../parts/FileProgress.tsx';

/** A file that was made, and what it lacks, a line each. */
export type EditionFile = {
  readonly blob: Blob;
  readonly name: string;
  readonly missing: readonly string[];
};

export type Making = Required<LongTask>;

/** What takes longer than this shows how far it is, in milliseconds. */
const SLOW_MS = 500;

/** Makes one file at a time and saves it whole, or not at all. Leaving the page gives it up. */
export function useEditionFile() {
  const [state, setState] = useState<FileState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** `failureText` says in words why it failed. */
  const run = async (
    make: (making: Making) => Promise<EditionFile>,
    failureText: (error: unknown) => string,
  ): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const update = (change: Partial<Extract<FileState, { kind: 'running' }>>) => {
      if (!signal.aborted)
        setState((before) => (before.kind === 'running' ? { ...before, ...change } : before));
    };
    setState({ kind: 'running', isSlow: false, progress: undefined });
    const timer = setTimeout(() => update({ isSlow: true }), SLOW_MS);
    try {
      const { blob, name, missing } = await make({ signal, onProgress: (progress) => update({ progress }) });
      signal.throwIfAborted();
      saveBlob(blob, name);
      setState({ kind: 'done', text: TEXTS.saved(name), missing });
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', text: failureText(error) });
    } finally {
      clearTimeout(timer);
    }
  };

  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'cancelled', text: TEXTS.cancelled });
  };
  return { state, run, cancel };
}

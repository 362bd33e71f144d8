import { useQueryClient } from '@tanstack/react-query';
import { loadOriginal } from '../../api/documents.ts';
import { useOfficialUse } from './officialStore.ts';
import { seriesQuery } from './queries.ts';
import { type Development, findCharted } from './useDevelopment.ts';
import type { EditionView } from './useEdition.ts';

/** What of an edition lies on the server and is asked for when it is taken along. */
export type EditionSources = {
  /** The edition's document, byte for byte. @throws ApiError with the cause; the signal's reason. */
  readonly original: (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * The series as the charts of this session use it; undefined where no barometer has one.
   * @throws ApiError with the cause; the signal's reason.
   */
  readonly development: (signal: AbortSignal) => Promise<Development | undefined>;
};

export function useEditionSources(view: EditionView): EditionSources {
  const queryClient = useQueryClient();
  const charted = findCharted(view);
  const use = useOfficialUse(charted?.figures.barometer.series ?? '');
  return {
    original: (signal) => loadOriginal(view.entry.documents.edition, signal),
    development: async (signal) => {
      if (charted === undefined) {
        return undefined;
      }
      const { figures, path } = charted;
      const { value } = await unlessAborted(queryClient.fetchQuery(seriesQuery(path)), signal);
      return { shipped: value, series: use?.series ?? value, figures };
    },
  };
}

/** Stops waiting when one gives up; charts that wait for the same document still get it. */
function unlessAborted<Value>(wanted: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    wanted.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

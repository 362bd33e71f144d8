import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { ApiError } from '../../api/client.ts';
import { CATALOGUE_PATH, loadCatalogue, loadEdition, loadSeries } from '../../api/documents.ts';

const RETRY_DELAY_MS = 600;

/** One more try where the network or the server stumbled; never where the answer was clear. */
function shouldRetry(failureCount: number, error: Error): boolean {
  const kind = error instanceof ApiError ? error.failure.kind : 'unexpected';
  return failureCount < 1 && (kind === 'offline' || kind === 'timeout' || kind === 'http');
}

/**
 * Editions are frozen and series change at most monthly: what is there is never asked for again in a session,
 * and comparing two documents field by field to save a render would cost more than the render.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: RETRY_DELAY_MS,
      },
    },
  });
}

export function useCatalogueQuery() {
  return useQuery({ queryKey: [CATALOGUE_PATH], queryFn: ({ signal }) => loadCatalogue(signal) });
}

/** The edition at a path of the catalogue; nothing is asked for until the path is known. */
export function useEditionQuery(path: string | undefined) {
  return useQuery({
    queryKey: ['edition', path],
    queryFn: ({ signal }) => loadEdition(path ?? '', signal),
    enabled: path !== undefined,
  });
}

/** The series at a path of the catalogue, for a hook or for asking once. */
export function seriesQuery(path: string) {
  return queryOptions({ queryKey: ['series', path], queryFn: ({ signal }) => loadSeries(path, signal) });
}

export function useSeriesQuery(path: string | undefined, isWanted: boolean) {
  return useQuery({ ...seriesQuery(path ?? ''), enabled: isWanted && path !== undefined });
}

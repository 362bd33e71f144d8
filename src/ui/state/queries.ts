import { QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/client.ts';
import { CATALOGUE_PATH, loadCatalogue, loadEdition, loadSeries } from '../../api/documents.ts';
import { toComputed } from './computedEdition.ts';
import { findDestination } from './destination.ts';
import type { Place } from './place.ts';

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

const catalogueQuery = queryOptions({
  queryKey: [CATALOGUE_PATH],
  queryFn: ({ signal }) => loadCatalogue(signal),
});

function editionQuery(path: string) {
  return queryOptions({
    queryKey: ['edition', path],
    queryFn: async ({ signal }) => toComputed(await loadEdition(path, signal), signal),
  });
}

/** The series at a path of the catalogue, for a hook or for asking once. */
export function seriesQuery(path: string) {
  return queryOptions({ queryKey: ['series', path], queryFn: ({ signal }) => loadSeries(path, signal) });
}

export function useCatalogueQuery() {
  return useQuery(catalogueQuery);
}

/** The edition at a path of the catalogue, with what was computed of it. */
export function useEditionQuery(path: string) {
  return useQuery(editionQuery(path));
}

/** Nothing is asked for until it is wanted and its path known. */
export function useSeriesQuery(path: string | undefined, isWanted: boolean) {
  return useQuery({ ...seriesQuery(path ?? ''), enabled: isWanted && path !== undefined });
}

/** Fetches an edition that one is likely to go to; nothing when it is there, or on its way. */
export function useEditionPrefetch(): (path: string) => void {
  const client = useQueryClient();
  return (path) => void client.prefetchQuery(editionQuery(path));
}

/** Asks for what the first page needs, before anything is drawn. What fails is told by the page itself. */
export async function loadFirstPage(client: QueryClient, place: Place): Promise<void> {
  try {
    const catalogue = await client.fetchQuery(catalogueQuery);
    const destination = findDestination(catalogue.value, place);
    if (destination.kind === 'edition') {
      await client.fetchQuery(editionQuery(destination.entry.documents.edition));
    }
  } catch {
    // The page asks again, and says what is wrong.
  }
}

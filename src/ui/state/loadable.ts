import { ApiError } from '../../api/client.ts';
import type { Failure } from '../../display/failure.ts';

/** The four states of anything that is loaded. Pages see this, and never a query's flags. */
export type Loadable<Value> =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'error';
      readonly failure: Failure;
      readonly document: string | undefined;
      readonly retry: () => void;
    }
  | { readonly kind: 'empty'; readonly reason: string }
  | { readonly kind: 'ready'; readonly value: Value };

/** The part of a query that states are made of. */
type QueryLike<Value> = {
  readonly data: Value | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
};

/** A query as one of the states; while a retry is under way after an error it is loading again. */
export function toLoadable<Value>(query: QueryLike<Value>): Loadable<Value> {
  if (query.data !== undefined) {
    return { kind: 'ready', value: query.data };
  }
  if (query.error !== null && !query.isFetching) {
    return errorOf(query.error, () => void query.refetch());
  }
  return { kind: 'loading' };
}

function errorOf(error: Error, retry: () => void): Loadable<never> {
  return error instanceof ApiError
    ? { kind: 'error', failure: error.failure, document: error.document, retry }
    : { kind: 'error', failure: { kind: 'unexpected' }, document: undefined, retry };
}

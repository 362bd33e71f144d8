import { getResponse, isPassthroughResponse } from 'msw';
import { handlers } from './handlers.ts';
import type { Scenario } from './scenarios.ts';

/**
 * What the mocked API answers, without a worker: for a browser test that catches requests itself.
 * A network error is a response of type `error`; undefined means that the request is none of the mocks'.
 * Delays are waited for.
 */
export async function answer(request: Request, scenario: Scenario = []): Promise<Response | undefined> {
  const response = await getResponse([...scenario, ...handlers], request);
  return response === undefined || isPassthroughResponse(response) ? undefined : response;
}

import { setupWorker } from 'msw/browser';
import { HttpNetworkFrame } from 'msw/experimental';
import { handlers } from './handlers.ts';
import { findScenario, type Scenario, scenarios } from './scenarios.ts';
import { recordUnexpectedRequest } from './unexpectedRequests.ts';

/** The mocked network of this page. `worker.use(...scenarios.error)` overrides, `worker.resetHandlers()` undoes. */
export const worker = setupWorker(...handlers);

/** Requests to other hosts, and for JSON that is none of the dev server's modules, are mistakes too. */
function isUnexpected({ url }: Request): boolean {
  const { origin, pathname, searchParams } = new URL(url);
  return origin !== location.origin || (pathname.endsWith('.json') && !searchParams.has('import'));
}

/** Starts to answer the page's requests to the API; wait for it before the first request. */
export async function startMocks(scenario: Scenario = []): Promise<void> {
  worker.use(...scenario);
  await worker.start({
    quiet: true,
    onUnhandledFrame: ({ frame }) => {
      if (frame instanceof HttpNetworkFrame && isUnexpected(frame.data.request)) {
        recordUnexpectedRequest(frame.data.request);
      }
    },
  });
}

/**
 * Starts the scenario that the address names, `?scenarie=…`.
 * @throws RangeError naming the scenarios there are, when there is none of that name.
 */
export async function startScenario(name: string): Promise<void> {
  const scenario = findScenario(name);
  if (scenario === undefined) {
    throw new RangeError(`No scenario "${name}"; there are ${Object.keys(scenarios).join(', ')}`);
  }
  await startMocks(scenario);
}

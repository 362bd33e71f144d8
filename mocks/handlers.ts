import { type DefaultBodyType, type HttpHandler, HttpResponse, http } from 'msw';
import type { CatalogueJson } from '../src/api/catalogueJson.ts';
import type { EditionJson } from '../src/api/editionJson.ts';
import { shippedCatalogue, shippedEdition, shippedSeries } from './documents/shipped.ts';
import { ENDPOINTS } from './endpoints.ts';
import { recordUnexpectedRequest } from './unexpectedRequests.ts';

function answerWith(document: DefaultBodyType | undefined): HttpResponse<DefaultBodyType> {
  return document === undefined
    ? HttpResponse.text('Not found\n', { status: 404 })
    : HttpResponse.json(document);
}

/** Answers with the shipped catalogue after a change of it. */
export function catalogueHandler(change: (catalogue: CatalogueJson) => DefaultBodyType): HttpHandler {
  return http.get(ENDPOINTS.catalogue, async () => answerWith(change(await shippedCatalogue())));
}

/** Answers with the shipped edition that is asked for, after a change of it; 404 when there is none. */
export function editionHandler(change: (edition: EditionJson) => DefaultBodyType): HttpHandler {
  return http.get<{ owner: string; edition: string }>(ENDPOINTS.edition, async ({ params }) => {
    const edition = await shippedEdition(params.owner, params.edition);
    return answerWith(edition === undefined ? undefined : change(edition));
  });
}

/**
 * The happy path: the API as it is shipped. A document that the API could have but has not is 404;
 * anything else below the API base is a mistake: it is noted (see unexpectedRequests.ts) and refused.
 */
export const handlers: readonly HttpHandler[] = [
  catalogueHandler((catalogue) => catalogue),
  editionHandler((edition) => edition),
  http.get<{ series: string }>(ENDPOINTS.series, async ({ params }) =>
    answerWith(await shippedSeries(params.series)),
  ),
  http.all(ENDPOINTS.everything, ({ request }) => {
    recordUnexpectedRequest(request);
    return HttpResponse.text(`No handler for ${request.method} ${request.url}\n`, { status: 501 });
  }),
];

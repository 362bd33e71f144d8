import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { emptyEdition } from './documents/emptyEdition.ts';
import { hostileCatalogue, hostileEdition } from './documents/hostileEdition.ts';
import { invalidEdition } from './documents/invalidEdition.ts';
import { invalidProjects } from './documents/invalidProjects.ts';
import { LOGIN_PAGE } from './documents/loginPage.ts';
import { missingMonth } from './documents/missingMonth.ts';
import { zeroForbrug } from './documents/zeroForbrug.ts';
import { ENDPOINTS } from './endpoints.ts';
import { generateApi } from './generator/generateApi.ts';
import { LARGE, type Size } from './generator/size.ts';
import { catalogueHandler, editionHandler } from './handlers.ts';
import { statbankScenarios } from './statbank.ts';

/** Handlers that stand before those of the happy path. */
export type Scenario = readonly HttpHandler[];

const DELAY = 3_000;

/** Delays what is asked for, in milliseconds; then the next handler answers. */
export function slow(milliseconds: number, endpoint: string = ENDPOINTS.everything): Scenario {
  return [http.all(endpoint, () => delay(milliseconds))];
}

/** A made-up API of the given size in place of the shipped one. It is generated when first asked for. */
export function generated(size: Size): Scenario {
  let answers: ReadonlyMap<string, string> | undefined;
  return [
    http.get(ENDPOINTS.everything, ({ request }) => {
      answers ??= new Map(
        Object.entries(generateApi(size).documents).map(([path, document]) => [
          path,
          JSON.stringify(document),
        ]),
      );
      const { pathname } = new URL(request.url);
      const text = answers.get(pathname.replace(/^.*\/api\/v1\//, ''));
      return text === undefined
        ? undefined
        : new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } });
    }),
  ];
}

const failure = () => HttpResponse.text('Internal Server Error\n', { status: 500 });

/** Each scenario by its name in the address, `?scenarie=…`. */
export const scenarios = {
  /** The API as it is shipped. */
  normal: [],
  /** An edition with nothing to report. */
  empty: [editionHandler(emptyEdition)],
  /** The server fails over the edition. */
  error: [http.get(ENDPOINTS.edition, failure)],
  /** Everything takes three seconds. */
  slow: slow(DELAY),
  /** The edition does not fit its schema at the top. */
  invalid: [editionHandler(invalidEdition)],
  /** 2,000 projects with 16 periods each, and a series of 98 municipalities. Go to `/`: its owner is another. */
  large: generated(LARGE),
  /** The server fails over the series; all else is well. */
  errorSeries: [http.get(ENDPOINTS.series, failure)],
  slowSeries: slow(DELAY, ENDPOINTS.series),
  /** No connection. */
  offline: [http.all(ENDPOINTS.everything, () => HttpResponse.error())],
  /** An expired login: a page where JSON was expected. */
  html: [http.get(ENDPOINTS.everything, () => HttpResponse.html(LOGIN_PAGE))],
  /** Three projects that cannot be read wholly. */
  invalidProject: [editionHandler(invalidProjects)],
  /** The barometers lack the observations of the month that they measure. */
  missingMonth: [editionHandler(missingMonth)],
  /** A project that has spent 0 kr. */
  zeroForbrug: [editionHandler(zeroForbrug)],
  /** Documents that fit their schemas and are hard to show. */
  hostile: [catalogueHandler(hostileCatalogue), editionHandler(hostileEdition)],
  /** Danmarks Statistik answering in each of its ways: `statbank-good`, `statbank-revised`, `statbank-half` … */
  ...statbankScenarios,
} satisfies Record<string, Scenario>;

/** The scenario of that name; undefined when there is none. */
export function findScenario(name: string): Scenario | undefined {
  return new Map<string, Scenario>(Object.entries(scenarios)).get(name);
}

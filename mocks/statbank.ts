import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { shippedSeries } from './documents/shipped.ts';
import { type StatbankReplyName, statbankReply } from './documents/statbankReply.ts';

/** Where StatBank is asked when the catalogue names no proxy. */
const STATBANK = 'https://api.statbank.dk/v1/data/AUS08/JSONSTAT';

/** StatBank answering in one of its ways, with figures made from the shipped series. */
function statbankHandler(name: StatbankReplyName): HttpHandler {
  return http.get(STATBANK, async ({ request }) => {
    const series = await shippedSeries('bruttoledighed');
    if (series === undefined) throw new Error('The series that StatBank is made from is not shipped');
    const reply = statbankReply(name, new URL(request.url), series);
    switch (reply.kind) {
      case 'sent':
        return new HttpResponse(reply.body, {
          status: reply.status,
          headers: { 'Content-Type': reply.contentType },
        });
      case 'never':
        await delay('infinite');
        return HttpResponse.error();
      case 'refused':
        return HttpResponse.error();
      default:
        return reply satisfies never;
    }
  });
}

const answering = (name: StatbankReplyName): readonly HttpHandler[] => [statbankHandler(name)];

/** Each way as a scenario of its own: `?scenarie=statbank-revised`. */
export const statbankScenarios = {
  'statbank-good': answering('good'),
  'statbank-revised': answering('revised'),
  'statbank-slow': answering('slow'),
  'statbank-html': answering('html'),
  'statbank-badRequest': answering('badRequest'),
  'statbank-half': answering('half'),
  'statbank-otherTable': answering('otherTable'),
  'statbank-unknownArea': answering('unknownArea'),
  'statbank-noMonths': answering('noMonths'),
  'statbank-throttled': answering('throttled'),
  'statbank-refused': answering('refused'),
} satisfies Record<`statbank-${StatbankReplyName}`, readonly HttpHandler[]>;

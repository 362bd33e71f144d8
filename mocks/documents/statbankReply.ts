import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';
import { aus08, knownAreas } from './aus08.ts';
import { LOGIN_PAGE } from './loginPage.ts';

/** The ways a stand-in for StatBank answers. */
export const STATBANK_REPLIES = [
  'good',
  'revised',
  'slow',
  'html',
  'badRequest',
  'half',
  'otherTable',
  'unknownArea',
  'noMonths',
  'throttled',
  'refused',
] as const;

export type StatbankReplyName = (typeof STATBANK_REPLIES)[number];

/** What is sent; or that nothing comes at all, or nothing that a browser lets a page read. */
export type StatbankReply =
  | { readonly kind: 'sent'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'never' }
  | { readonly kind: 'refused' };

/** An area that StatBank does not have. */
const UNKNOWN_AREA = '461';
/** StatBank's words for a request without months, and for a value that a variable does not have. */
export const BAD_REQUEST_MESSAGE = 'Der skal vælges værdier for variabel: Tid';
const unknownValue = (area: string) => `Kan ikke finde værdien: ${area} (OMRÅDE)`;

function send(document: unknown, status = 200): StatbankReply {
  return {
    kind: 'sent',
    status,
    contentType: 'text/json; charset=utf-8',
    body: JSON.stringify(document),
  };
}

function refuse(errorTypeCode: string, message: string): StatbankReply {
  return send({ errorTypeCode, message }, 400);
}

/** The reply of a name to a request, made from the shipped series. */
export function statbankReply(name: StatbankReplyName, address: URL, series: JsonStatJson): StatbankReply {
  const areas = (address.searchParams.get('OMRÅDE') ?? '').split(',');
  const stranger = areas.find((area) => !knownAreas(series).includes(area));
  if (stranger !== undefined) {
    return refuse('EXTRACT-NOTFOUND', unknownValue(stranger));
  }
  const good = send(aus08(series, { areas }));
  switch (name) {
    case 'good':
      return good;
    case 'revised':
      return send(aus08(series, { areas, isRevised: true }));
    case 'slow':
      return { kind: 'never' };
    case 'html':
      return { kind: 'sent', status: 200, contentType: 'text/html; charset=utf-8', body: LOGIN_PAGE };
    case 'badRequest':
      return refuse('REQUEST-MISSING', BAD_REQUEST_MESSAGE);
    case 'half':
      return good.kind === 'sent' ? { ...good, body: good.body.slice(0, good.body.length / 2) } : good;
    case 'otherTable':
      return send(aus08(series, { areas, table: 'AUS07' }));
    case 'unknownArea':
      return refuse('EXTRACT-NOTFOUND', unknownValue(UNKNOWN_AREA));
    case 'noMonths':
      return send(aus08(series, { areas, hasMonths: false }));
    case 'throttled':
      return { kind: 'sent', status: 429, contentType: 'text/plain', body: 'Too Many Requests\n' };
    case 'refused':
      return { kind: 'refused' };
    default:
      return name satisfies never;
  }
}

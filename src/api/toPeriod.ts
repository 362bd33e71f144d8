import type * as v from 'valibot';
import type { Period } from '../barometer/calendar.ts';
import type { periodJson } from './amountJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { ShareText } from './sharedTexts.ts';

/** Wire period → domain period, days shared with the other periods of the document; undefined where none is stated. */
export function toPeriod(
  json: v.InferOutput<typeof periodJson> | undefined,
  share: ShareText,
): Period | undefined {
  return json === undefined ? undefined : omitUndefined({ from: share(json.from), to: share(json.to) });
}

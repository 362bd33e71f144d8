import type { Document } from '../../api/documents.ts';
import { finishInTurns } from '../../api/finishInTurns.ts';
import { type Barometer, computeBarometerInSteps } from '../../barometer/computeBarometer.ts';
import type { Edition } from '../../barometer/edition.ts';
import type { Steps } from '../../barometer/steps.ts';

/** An edition with its barometer; undefined where its amounts are beyond what can be held exactly. */
export type ComputedEdition = Document<Edition> & { readonly barometer: Barometer | undefined };

/** Computes an edition once, apart from reading it, in tasks short enough for the browser to stay quick. */
export async function toComputed(document: Document<Edition>, signal: AbortSignal): Promise<ComputedEdition> {
  return { ...document, barometer: await finishInTurns(tryBarometer(document.value), signal) };
}

/** The rules refuse amounts that they cannot add exactly; the page then says so instead of going blank. */
function* tryBarometer(edition: Edition): Steps<Barometer | undefined> {
  // Reading it may have taken all the time that a task should take.
  yield;
  try {
    return yield* computeBarometerInSteps(edition);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

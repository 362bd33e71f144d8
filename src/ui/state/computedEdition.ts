import type { Document } from '../../api/documents.ts';
import { finishInTurns, nextTurn } from '../../api/finishInTurns.ts';
import { type Barometer, computeBarometerInSteps } from '../../barometer/computeBarometer.ts';
import type { Edition } from '../../barometer/edition.ts';
import type { Steps } from '../../barometer/steps.ts';
import { rankNames } from '../../display/projectTable.ts';

/** What is computed of an edition once, whatever one looks at. */
type Computed = {
  readonly barometer: Barometer;
  /** Places of the projects' names in the Danish order. */
  readonly nameRanks: ReadonlyMap<string, number>;
};

/** An edition with what was computed of it; undefined where its amounts are beyond what can be held exactly. */
export type ComputedEdition = Document<Edition> & { readonly computed: Computed | undefined };

/** Computes an edition once, apart from reading it, in tasks short enough for the browser to stay quick. */
export async function toComputed(document: Document<Edition>, signal: AbortSignal): Promise<ComputedEdition> {
  // Reading it may have taken all the time that a task should take.
  await nextTurn();
  signal.throwIfAborted();
  return { ...document, computed: await finishInTurns(tryComputing(document.value), signal) };
}

/** The rules refuse amounts that they cannot add exactly; the page then says so instead of going blank. */
function* tryComputing(edition: Edition): Steps<Computed | undefined> {
  try {
    const barometer = yield* computeBarometerInSteps(edition);
    return { barometer, nameRanks: rankNames(barometer) };
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

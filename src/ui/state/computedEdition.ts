import type { Document } from '../../api/documents.ts';
import { type Barometer, computeBarometer } from '../../barometer/computeBarometer.ts';
import type { Edition } from '../../barometer/edition.ts';

/** An edition with its barometer; undefined where its amounts are beyond what can be held exactly. */
export type ComputedEdition = Document<Edition> & { readonly barometer: Barometer | undefined };

/** Computes an edition once, apart from reading it: each of the two is a task short enough to be interrupted after. */
export async function toComputed(document: Document<Edition>): Promise<ComputedEdition> {
  await pause();
  return { ...document, barometer: tryBarometer(document.value) };
}

/** The rules refuse amounts that they cannot add exactly; the page then says so instead of going blank. */
function tryBarometer(edition: Edition): Barometer | undefined {
  try {
    return computeBarometer(edition);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

/** Lets the browser do what waits: answer a click, draw a frame. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

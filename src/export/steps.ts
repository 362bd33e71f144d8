import { breathe } from './zip.ts';

/** Work in small steps, which ends with what was made of it. */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** As many rows as take no time that anyone notices. */
export const ROWS_PER_STEP = 1000;

/** All steps at once. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) {
      return value;
    }
  }
}

/** One step after the other, and the page draws and can be used between them. @throws the signal's reason when cancelled. */
export async function inSteps<Made>(steps: Steps<Made>, signal: AbortSignal | undefined): Promise<Made> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) {
      return value;
    }
    await breathe(signal);
  }
}

/** What becomes of each row, step by step. */
export function* mapInSteps<Row, Made>(rows: readonly Row[], make: (row: Row) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) {
      yield;
    }
    made.push(make(row));
  }
  return made;
}

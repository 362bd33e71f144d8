/**
 * Work that can be left for a while: every `yield` is a place where a browser may draw or answer a click. What it
 * comes to is the same, however long each pause was.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Does all of the work at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

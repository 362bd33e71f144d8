import type { Steps } from '../barometer/steps.ts';

/** How long one turn lasts, in milliseconds: a click waits hardly longer than for a frame, and few turns are enough. */
const TURN = 25;

/**
 * Does the work step by step, and every now and then lets the browser do what waits: answer a click, draw a frame.
 * @throws the caller's reason, an AbortError, when the caller gave up; whatever the work throws.
 */
export async function finishInTurns<Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
  turn = TURN,
): Promise<Value> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    if (performance.now() - began >= turn) {
      await nextTurn();
      began = performance.now();
    }
    signal.throwIfAborted();
  }
}

/** A message to oneself comes after what waits already, and without the delay that nested timers get. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

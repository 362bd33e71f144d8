import type { Steps } from '../barometer/steps.ts';

/**
 * Does the work step by step, and lets the browser do what waits between two of them: answer a click, draw a frame.
 * @throws the caller's reason, an AbortError, when the caller gave up; whatever the work throws.
 */
export async function finishInTurns<Value>(steps: Steps<Value>, signal: AbortSignal): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    await pause();
    signal.throwIfAborted();
  }
}

/** A message to oneself comes after what waits already, and without the delay that nested timers get. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

import { useEffect, useState } from 'react';

/** A page that never rests must not wait for ever. */
const LONGEST_WAIT = 300;
const WITHOUT_IDLE_CALLBACK = 200;

/** False while the page is first painted; true from the first idle moment after that. What is heavy waits for it. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => afterPaint(() => whenIdle(() => setIdle(true))), []);
  return isIdle;
}

type Cancel = () => void;

/** Starts something when what was drawn is painted: a message sent as the frame begins comes after the frame. */
export function afterPaint(start: () => Cancel): Cancel {
  let cancelStarted: Cancel = () => undefined;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    cancelStarted = start();
  };
  const frame = requestAnimationFrame(() => port2.postMessage(undefined));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
    cancelStarted();
  };
}

/** Calls back in the next idle moment, or when the page has not rested for long; answers how to call it off. */
export function whenIdle(callback: () => void): Cancel {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, WITHOUT_IDLE_CALLBACK);
  return () => clearTimeout(handle);
}

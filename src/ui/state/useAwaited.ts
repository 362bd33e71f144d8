import { useEffect, useRef } from 'react';

/** Gives a way to wait for a value that comes later: the promise is kept once it is there. */
export function useAwaited<Value>(value: Value | undefined): () => Promise<Value> {
  const latest = useRef(value);
  const waiting = useRef<((value: Value) => void)[]>([]);
  useEffect(() => {
    latest.current = value;
    if (value === undefined) return;
    for (const go of waiting.current.splice(0)) go(value);
  }, [value]);
  return () =>
    new Promise((resolve) => {
      if (latest.current === undefined) waiting.current.push(resolve);
      else resolve(latest.current);
    });
}

import { useCallback, useState } from 'react';

/** Which charts are drawn, or have their table in their place, by key. */
export function useSettledCharts() {
  const [settled, setSettled] = useState<readonly string[]>([]);
  const onSettled = useCallback(
    (key: string) => setSettled((before) => (before.includes(key) ? before : [...before, key])),
    [],
  );
  return { isSettled: (key: string) => settled.includes(key), onSettled };
}

import { useEffect, useState } from 'react';

/**
 * Keeps the screen awake for as long as the meeting is on it; true while it does. Browsers allow it on https only,
 * and let go of it when the page is hidden: it is asked for again when it shows. Where it is refused, nothing happens.
 */
export function useWakeLock(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (isOver) {
          await got.release();
          return;
        }
        lock = got;
        got.addEventListener('release', () => setAwake(false));
        setAwake(true);
      } catch {
        setAwake(false);
      }
    };
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      lock?.release().catch(() => undefined);
    };
  }, []);
  return isAwake;
}

import { type PointerEvent, useRef } from 'react';

/** A finger that moves less than this has tapped, in pixels. */
const TAP = 12;
const SWIPE = 40;
/** The outer parts of the screen turn the pages. */
const OUTER = 1 / 3;

type Turn = 1 | -1;
type Handlers = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
};

/**
 * Fingers turn the pages: to the left is the next, to the right the one before; a tap at the right or left does the
 * same, and one in the middle is something else. The mouse does not, and what can be pressed is left alone.
 */
export function useTurning(onTurn: (by: Turn) => void, onMiddle: () => void): Handlers {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, target }) => {
      const isOurs =
        pointerType === 'touch' &&
        document.querySelector('dialog[open]') === null &&
        target instanceof Element &&
        target.closest('button, a, input') === null;
      start.current = isOurs ? { x: clientX, y: clientY } : undefined;
    },
    onPointerUp: ({ clientX, clientY }) => {
      const from = start.current;
      start.current = undefined;
      if (from === undefined) return;
      const across = clientX - from.x;
      const down = Math.abs(clientY - from.y);
      if (Math.abs(across) >= SWIPE && Math.abs(across) > down) {
        onTurn(across < 0 ? 1 : -1);
      } else if (Math.abs(across) < TAP && down < TAP) {
        const part = clientX / window.innerWidth;
        if (part > 1 - OUTER) onTurn(1);
        else if (part < OUTER) onTurn(-1);
        else onMiddle();
      }
    },
  };
}

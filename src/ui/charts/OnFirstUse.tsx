import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

type Props = {
  readonly box: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

const FIRST_USES = ['pointerenter', 'focusin'];

/**
 * What only answers the reader: drawn from when the box is first pointed at, touched, or given the focus. It is there
 * before the chart library hears of it, so that the first answer is not lost.
 */
export function OnFirstUse({ box, children }: Props) {
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (isUsed || element === null) return undefined;
    const use = () => flushSync(() => setUsed(true));
    for (const event of FIRST_USES) element.addEventListener(event, use);
    return () => {
      for (const event of FIRST_USES) element.removeEventListener(event, use);
    };
  }, [box, isUsed]);
  return isUsed ? children : null;
}

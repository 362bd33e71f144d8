import { useLayoutEffect, useState } from 'react';

type Props = { readonly width: number; readonly height: number };

/**
 * Has the chart library follow a new size before the browser paints. It learns its size in an effect, which may come a
 * frame later, and its drawing would be shown shrunk until then; an update while React lays out brings the effects on.
 */
export function PromptSize({ width, height }: Props) {
  const size = `${width} ${height}`;
  const [, setSeen] = useState(size);
  useLayoutEffect(() => setSeen(size), [size]);
  return null;
}

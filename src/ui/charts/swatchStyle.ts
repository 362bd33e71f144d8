import type { LineStyle } from './lineStyles.ts';

/** What a name in a legend or a tooltip stands for: a bar or a line. */
export type SwatchStyle =
  | { readonly kind: 'bar'; readonly fill: string; readonly edge: string }
  | { readonly kind: 'line'; readonly line: LineStyle };

export const SWATCH = { width: 20, height: 12 } as const;

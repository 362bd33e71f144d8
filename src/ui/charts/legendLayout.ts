import { estimateTextWidth } from '../../display/textWidth.ts';
import { SWATCH, type SwatchStyle } from './swatchStyle.ts';

export type LegendItem = { readonly key: string; readonly label: string; readonly swatch: SwatchStyle };

export type PlacedItem = LegendItem & { readonly x: number; readonly row: number };

const AFTER_SWATCH = 6;
const BETWEEN_ITEMS = 20;

/** Names side by side, in as many rows as the width asks for. */
export function legendLayout(items: readonly LegendItem[], width: number, size: number): PlacedItem[] {
  const scale = legendScale(size);
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const own = (SWATCH.width + AFTER_SWATCH) * scale + estimateTextWidth(item.label, size);
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    const placed = { ...item, x, row };
    x += own + BETWEEN_ITEMS * scale;
    return placed;
  });
}

/** Swatches grow with their text. */
export function legendScale(size: number): number {
  return size / 13;
}

export function legendTextX(item: PlacedItem, size: number): number {
  return item.x + (SWATCH.width + AFTER_SWATCH) * legendScale(size);
}

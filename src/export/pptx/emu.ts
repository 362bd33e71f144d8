import type { Box } from './drawing.ts';

/** Office's unit of length: 12,700 to a point. A unit of the stage is half a point. */
const EMU_PER_UNIT = 6350;

export function emu(units: number): number {
  return Math.round(units * EMU_PER_UNIT);
}

/** Type size as Office writes it, in hundredths of a point. */
export function typeSize(units: number): number {
  return Math.round(units * 50);
}

/** Place and size, inside whichever element wants them. */
export function offsetXml({ x, y, width, height }: Box): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(width, 0))}" cy="${emu(Math.max(height, 0))}"/>`;
}

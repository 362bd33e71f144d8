import type { ZoneBarModel } from '../../display/models.ts';
import { ZONE_BAR_HEIGHT, zoneBarLayout } from './zoneBarLayout.ts';

type Room = {
  readonly width: number;
  /** There is no more height than this. */
  readonly most: number;
  /** How large the texts should be, and how large they must be, as multiples of their size on a page. */
  readonly wanted: number;
  readonly least: number;
};

const STEP = 0.1;

/**
 * The height for a zone bar that has the screen almost to itself: what the wanted size takes, and more only where
 * its texts need more rows to be large enough.
 */
export function zoneBarHeight(model: ZoneBarModel, { width, most, wanted, least }: Room): number {
  for (let height = ZONE_BAR_HEIGHT * wanted; height < most; height *= 1 + STEP) {
    if (zoneBarLayout(model, width, height).scale >= least) return height;
  }
  return most;
}

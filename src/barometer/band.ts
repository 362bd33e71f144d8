import { type Colour, compareColours, type RuledColour } from './colour.ts';
import { compareDecimals, halveDecimal } from './decimal.ts';
import { type PercentagePoints, percentagePoints, subtractPercentagePoints } from './units.ts';

/** A colour and the limit up to and including which it holds; the last band has no limit. */
export type Band = { readonly colour: RuledColour; readonly upTo?: PercentagePoints };

/** Bands of a gap, lowest first, and whether the owner gave them or they are our default. */
export type Bands = { readonly origin: 'given' | 'default'; readonly bands: readonly Band[] };

/**
 * Our default where an owner gives no bands: green up to half the baseline gap, yellow up to the
 * baseline gap, red above it. With a baseline of 0 or less there is no default. [ours]
 */
export function defaultBands(baseline: PercentagePoints): Bands | undefined {
  if (baseline.units <= 0) {
    return undefined;
  }
  return {
    origin: 'default',
    bands: [
      { colour: 'green', upTo: percentagePoints(halveDecimal(baseline)) },
      { colour: 'yellow', upTo: baseline },
      { colour: 'red' },
    ],
  };
}

/** True when the limits rise, the colours only get worse, and just the last band has no limit. */
export function areBandsOrdered(bands: readonly Band[]): boolean {
  return bands.every((band, index) => {
    const next = bands[index + 1];
    if (next === undefined) {
      return band.upTo === undefined;
    }
    const isColourWorse = compareColours(band.colour, next.colour) < 0;
    const isLimitHigher =
      band.upTo !== undefined && (next.upTo === undefined || compareDecimals(band.upTo, next.upTo) < 0);
    return isColourWorse && isLimitHigher;
  });
}

function bandIndexOf(bands: readonly Band[], gap: PercentagePoints): number {
  return bands.findIndex((band) => band.upTo === undefined || compareDecimals(gap, band.upTo) <= 0);
}

/** The colour of a gap; a gap exactly on a limit has the better colour. Undefined when there are no bands. */
export function colourOfGap(bands: readonly Band[], gap: PercentagePoints): RuledColour | undefined {
  return bands[bandIndexOf(bands, gap)]?.colour;
}

/** A neighbouring colour and how far away it is, in percentage points, never negative. */
export type ColourDistance = {
  readonly colour: Colour;
  readonly limit: PercentagePoints;
  readonly distance: PercentagePoints;
};

/** How far the gap must fall to reach the next better colour: having fallen so far, it has it. */
export function distanceToBetter(bands: readonly Band[], gap: PercentagePoints): ColourDistance | undefined {
  const better = bands[bandIndexOf(bands, gap) - 1];
  if (better?.upTo === undefined) {
    return undefined;
  }
  return { colour: better.colour, limit: better.upTo, distance: subtractPercentagePoints(gap, better.upTo) };
}

/** How far the gap may rise before the next worse colour: having risen by more, it has it. */
export function distanceToWorse(bands: readonly Band[], gap: PercentagePoints): ColourDistance | undefined {
  const index = bandIndexOf(bands, gap);
  const limit = bands[index]?.upTo;
  const worse = bands[index + 1];
  if (limit === undefined || worse === undefined) {
    return undefined;
  }
  return { colour: worse.colour, limit, distance: subtractPercentagePoints(limit, gap) };
}

/**
 * The limit that lies within the gap's uncertainty, if one does: the gap is "på grænsen", and its
 * colour hangs on decimals nobody has seen (S4: Herning was judged on a printed difference of 0.0).
 */
export function limitWithin(
  bands: readonly Band[],
  gap: PercentagePoints,
  uncertainty: PercentagePoints,
): PercentagePoints | undefined {
  return bands
    .map((band) => band.upTo)
    .find((limit) => {
      if (limit === undefined) {
        return false;
      }
      const away = subtractPercentagePoints(gap, limit);
      return compareDecimals({ units: Math.abs(away.units), decimals: away.decimals }, uncertainty) <= 0;
    });
}

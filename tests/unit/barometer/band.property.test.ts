import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areBandsOrdered,
  type Band,
  colourOfGap,
  defaultBands,
  distanceToBetter,
  distanceToWorse,
  limitWithin,
} from '../../../src/barometer/band.ts';
import { compareColours } from '../../../src/barometer/colour.ts';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  subtractDecimals,
} from '../../../src/barometer/decimal.ts';
import { type PercentagePoints, percentagePoints } from '../../../src/barometer/units.ts';
import { arbBands, arbGap, RUNS } from '../../support/arbitraries.ts';

/** The colour of a gap that has moved; the bands here have one for every gap. */
const colourAt = (bands: readonly Band[], gap: Decimal) => colourOfGap(bands, percentagePoints(gap)) ?? 'red';
const unitOf = (distance: PercentagePoints) => decimal(1, distance.decimals);

describe('for any bands and any gap', () => {
  it('a smaller gap never has a worse colour', () => {
    fc.assert(
      fc.property(arbBands, arbGap, arbGap, (bands, a, b) => {
        const [small, large] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a];
        expect(compareColours(colourAt(bands, small), colourAt(bands, large))).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('a gap that falls by the stated distance has the better colour, and one unit less does not', () => {
    fc.assert(
      fc.property(arbBands, arbGap, (bands, gap) => {
        const now = colourAt(bands, gap);
        const better = distanceToBetter(bands, gap);
        if (better === undefined) {
          expect(now).toBe(bands[0]?.colour);
          return;
        }
        expect(better.distance.units).toBeGreaterThan(0);
        expect(bands.findIndex(({ colour }) => colour === now)).toBe(
          bands.findIndex(({ colour }) => colour === better.colour) + 1,
        );
        const there = subtractDecimals(gap, better.distance);
        expect(colourAt(bands, there)).toBe(better.colour);
        expect(colourAt(bands, addDecimals(there, unitOf(better.distance)))).toBe(now);
      }),
      RUNS,
    );
  });

  it('a gap that rises by the stated distance keeps its colour, and one unit more changes it', () => {
    fc.assert(
      fc.property(arbBands, arbGap, (bands, gap) => {
        const now = colourAt(bands, gap);
        const worse = distanceToWorse(bands, gap);
        if (worse === undefined) {
          expect(now).toBe(bands.at(-1)?.colour);
          return;
        }
        expect(worse.distance.units).toBeGreaterThanOrEqual(0);
        const there = addDecimals(gap, worse.distance);
        expect(colourAt(bands, there)).toBe(now);
        expect(colourAt(bands, addDecimals(there, unitOf(worse.distance)))).toBe(worse.colour);
      }),
      RUNS,
    );
  });

  it('a gap is "på grænsen" when moving it by its uncertainty can reach a limit, and only then', () => {
    const arbUncertainty = fc.nat({ max: 30 }).map((units) => percentagePoints(decimal(units, 2)));
    fc.assert(
      fc.property(arbBands, arbGap, arbUncertainty, (bands, gap, uncertainty) => {
        const reachable = bands.filter(
          ({ upTo }) =>
            upTo !== undefined &&
            compareDecimals(absoluteDecimal(subtractDecimals(gap, upTo)), uncertainty) <= 0,
        );
        const found = limitWithin(bands, gap, uncertainty);
        expect(found === undefined).toBe(reachable.length === 0);
        expect(found === undefined || reachable.some(({ upTo }) => upTo === found)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('our default bands', () => {
  it('are in order, and exist just for a baseline above 0', () => {
    fc.assert(
      fc.property(arbGap, (baseline) => {
        const bands = defaultBands(baseline)?.bands;
        expect(bands === undefined).toBe(baseline.units <= 0);
        expect(bands === undefined || areBandsOrdered(bands)).toBe(true);
      }),
      RUNS,
    );
  });

  it('are green while twice the gap is no more than the baseline, and yellow while the gap is', () => {
    fc.assert(
      fc.property(arbGap, arbGap, (baseline, gap) => {
        const bands = defaultBands(baseline)?.bands;
        fc.pre(bands !== undefined);
        const isGreen = compareDecimals(addDecimals(gap, gap), baseline) <= 0;
        const isYellow = compareDecimals(gap, baseline) <= 0;
        expect(colourOfGap(bands, gap)).toBe(isGreen ? 'green' : isYellow ? 'yellow' : 'red');
      }),
      RUNS,
    );
  });
});

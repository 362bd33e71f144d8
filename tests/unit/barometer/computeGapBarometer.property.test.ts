import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareColours, type RuledColour } from '../../../src/barometer/colour.ts';
import { computeGapBarometer, type WayToColour } from '../../../src/barometer/computeGapBarometer.ts';
import { compareDecimals } from '../../../src/barometer/decimal.ts';
import { figureValue } from '../../../src/barometer/figure.ts';
import { arbGap, arbGapBarometer, RUNS } from '../../support/arbitraries.ts';
import { buildGapBarometer } from '../../support/builders.ts';

const source = 'follow-up';

it('without a gap there is no colour, no limit near and no way to go', () => {
  fc.assert(
    fc.property(arbGapBarometer, (barometer) => {
      const figures = computeGapBarometer(barometer);
      if (figures.now.gap.kind === 'absent') {
        expect(figures.colour.kind).toBe('absent');
        expect([figures.onTheLine, figures.toBetter, figures.toWorse]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      }
    }),
    RUNS,
  );
});

it('a colour is computed when there are limits, and otherwise the reported one', () => {
  fc.assert(
    fc.property(arbGapBarometer, (barometer) => {
      const { now, bands, colour } = computeGapBarometer(barometer);
      fc.pre(now.gap.kind !== 'absent');
      if (bands !== undefined) {
        expect(colour).toMatchObject({
          kind: 'computed',
          rule: bands.origin === 'given' ? 'bandsGiven' : 'bandsDefault',
        });
      } else {
        expect(figureValue(colour)).toBe(barometer.reported.colour);
        expect(colour.kind).toBe(barometer.reported.colour === undefined ? 'absent' : 'reported');
      }
    }),
    RUNS,
  );
});

it('of two reports on the same baseline the one with the smaller gap never has the worse colour', () => {
  fc.assert(
    fc.property(arbGap, arbGap, arbGap, (baseline, a, b) => {
      const [small, large] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a];
      const colourOf = (gap: typeof a) =>
        figureValue(
          computeGapBarometer(
            buildGapBarometer({ now: { gap, source }, baseline: { gap: baseline, source } }),
          ).colour,
        ) as RuledColour | undefined;
      const [better, worse] = [colourOf(small), colourOf(large)];
      expect(better === undefined).toBe(worse === undefined);
      if (better !== undefined && worse !== undefined) {
        expect(compareColours(better, worse)).toBeLessThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

it('so many persons fewer reach the better colour and one less does not; there is room for so many more', () => {
  const inPersons = (way: WayToColour | undefined) => {
    const distance = way && figureValue(way.percentagePoints);
    const persons = way && figureValue(way.persons);
    return distance === undefined || persons === undefined ? undefined : { distance, persons };
  };
  fc.assert(
    fc.property(arbGap, arbGap, fc.integer({ min: 1, max: 500_000 }), (gap, baseline, population) => {
      const { toBetter, toWorse } = computeGapBarometer(
        buildGapBarometer({
          now: { gap, source },
          baseline: { gap: baseline, source },
          population: { persons: population, source },
        }),
      );
      // Persons per hundred of the population against the distance, both brought to whole numbers.
      const passes = (persons: number, distance: { units: number; decimals: number }) =>
        BigInt(persons) * 100n * 10n ** BigInt(distance.decimals) -
        BigInt(distance.units) * BigInt(population);
      const better = inPersons(toBetter);
      if (better !== undefined) {
        expect(passes(better.persons, better.distance) >= 0n).toBe(true);
        expect(passes(better.persons - 1, better.distance) < 0n).toBe(true);
      }
      const worse = inPersons(toWorse);
      if (worse !== undefined) {
        expect(passes(worse.persons, worse.distance) <= 0n).toBe(true);
        expect(passes(worse.persons + 1, worse.distance) > 0n).toBe(true);
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeBudgetAfkastgrad, computeRealisedAfkastgrad } from '../../../src/barometer/afkastgrad.ts';
import { figureValue } from '../../../src/barometer/figure.ts';
import { compareRatios } from '../../../src/barometer/units.ts';
import { arbFigure, arbKroner, RUNS } from '../../support/arbitraries.ts';
import { absenceOf, krFigure } from '../../support/builders.ts';

it('there is no afkastgrad with nothing spent, whatever was gained', () => {
  fc.assert(
    fc.property(arbFigure, fc.constantFrom(0, -1, -100), (gevinst, cost) => {
      for (const compute of [computeRealisedAfkastgrad, computeBudgetAfkastgrad]) {
        const figure = compute(gevinst, krFigure(cost));
        expect(absenceOf(figure)).toBe(absenceOf(gevinst) ?? 'undefined');
      }
    }),
    RUNS,
  );
});

it('an afkastgrad is the same in kroner as in any other unit of money', () => {
  fc.assert(
    fc.property(arbKroner, arbKroner, fc.integer({ min: 1, max: 1000 }), (gevinst, forbrug, factor) => {
      const one = figureValue(computeRealisedAfkastgrad(krFigure(gevinst), krFigure(forbrug)));
      const scaled = figureValue(
        computeRealisedAfkastgrad(krFigure(gevinst * factor), krFigure(forbrug * factor)),
      );
      expect(one === undefined).toBe(scaled === undefined);
      expect(one === undefined || scaled === undefined ? 0 : compareRatios(one, scaled)).toBe(0);
    }),
    RUNS,
  );
});

it('an afkastgrad is never a number that JSON cannot hold', () => {
  fc.assert(
    fc.property(arbFigure, arbFigure, (gevinst, forbrug) => {
      const value = figureValue(computeRealisedAfkastgrad(gevinst, forbrug));
      if (value !== undefined) {
        expect(value.denominator).toBeGreaterThan(0);
        expect(Number.isSafeInteger(value.numerator) && Number.isSafeInteger(value.denominator)).toBe(true);
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeBudgetAfkastgrad, computeRealisedAfkastgrad } from '../../../../src/barometer/afkastgrad.ts';
import { compareColours } from '../../../../src/barometer/colour.ts';
import { figureValue } from '../../../../src/barometer/figure.ts';
import type { IndicatorLimits, Limits } from '../../../../src/barometer/indicatorLimits.ts';
import { judgeAfkastgrad } from '../../../../src/barometer/indicators/afkastgradIndicator.ts';
import { judgeEconomy } from '../../../../src/barometer/indicators/economy.ts';
import { judgeEffect } from '../../../../src/barometer/indicators/effect.ts';
import { judgeGevinst } from '../../../../src/barometer/indicators/gevinstIndicator.ts';
import type { IndicatorResult } from '../../../../src/barometer/indicators/indicator.ts';
import { judgeProduction } from '../../../../src/barometer/indicators/production.ts';
import type { Project } from '../../../../src/barometer/project.ts';
import { ratio } from '../../../../src/barometer/units.ts';
import { arbDay, arbKroner, RUNS } from '../../../support/arbitraries.ts';
import { buildProduction, buildProject, krFigure, personsFigure } from '../../../support/builders.ts';

const arbMore = fc.nat({ max: 50_000_000 });
const arbLimits: fc.Arbitrary<Limits> = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
  .map(([green, yellow]) => ({ green: ratio(green, 100), yellow: ratio(yellow, 100) }));
const arbGiven: fc.Arbitrary<IndicatorLimits> = fc.record(
  { economy: arbLimits, effect: arbLimits, gevinst: arbLimits, production: arbLimits },
  { requiredKeys: [] },
);

/** With a plan to date, with a period to share it by, or with neither. */
const arbPlanned: fc.Arbitrary<Partial<Project>> = fc.oneof(
  arbKroner.map((plan) => ({ forbrugPlanToDate: krFigure(plan), gevinstPlanToDate: krFigure(plan) })),
  fc.tuple(arbDay, arbDay).map(([from, to]) => ({ investmentPeriod: { from, to } })),
  fc.constant({}),
);

/** Negative when the first is the better colour; only defined when both have one. */
function compare(a: IndicatorResult, b: IndicatorResult): number | undefined {
  const [first, second] = [figureValue(a.colour), figureValue(b.colour)];
  return first === undefined || second === undefined ? undefined : compareColours(first, second);
}

describe('an indicator is never better for the wrong reason', () => {
  it('more forbrug never gives a better økonomi', () => {
    fc.assert(
      fc.property(
        arbKroner,
        arbMore,
        arbKroner,
        arbPlanned,
        arbDay,
        arbGiven,
        (spent, more, sum, parts, day, given) => {
          const at = (amount: number) =>
            judgeEconomy(buildProject(parts), krFigure(amount), krFigure(sum), day, given);
          expect(compare(at(spent), at(spent + more)) ?? 0).toBeLessThanOrEqual(0);
          // What is red stays red with more, also where nothing else can be told.
          expect(figureValue(at(spent).colour) === 'red' ? figureValue(at(spent + more).colour) : 'red').toBe(
            'red',
          );
        },
      ),
      RUNS,
    );
  });

  it('more gevinst never gives a worse gevinst', () => {
    fc.assert(
      fc.property(
        arbKroner,
        arbMore,
        arbKroner,
        arbPlanned,
        arbDay,
        arbGiven,
        (gain, more, budget, parts, day, given) => {
          const at = (amount: number) =>
            judgeGevinst(buildProject(parts), krFigure(amount), krFigure(budget), day, given);
          expect(compare(at(gain + more), at(gain)) ?? 0).toBeLessThanOrEqual(0);
        },
      ),
      RUNS,
    );
  });

  it('more gevinst never gives a worse afkastgrad, nor more forbrug a better one', () => {
    fc.assert(
      fc.property(
        arbKroner,
        arbKroner,
        arbKroner,
        arbKroner,
        arbMore,
        (gain, spent, budgetGain, sum, more) => {
          const at = (gevinst: number, forbrug: number) =>
            judgeAfkastgrad(
              computeRealisedAfkastgrad(krFigure(gevinst), krFigure(forbrug)),
              computeBudgetAfkastgrad(krFigure(budgetGain), krFigure(sum)),
              {},
            );
          expect(compare(at(gain + more, spent), at(gain, spent)) ?? 0).toBeLessThanOrEqual(0);
          expect(compare(at(gain, spent), at(gain, spent + more)) ?? 0).toBeLessThanOrEqual(0);
        },
      ),
      RUNS,
    );
  });

  it('more persons never give a worse effekt, nor a higher target a better one', () => {
    const arbPersons = fc.nat({ max: 500 });
    fc.assert(
      fc.property(arbPersons, arbPersons, arbPersons, arbGiven, (helped, target, more, given) => {
        const at = (persons: number, wanted: number) =>
          judgeEffect(
            buildProject({
              fuldtidspersoner: personsFigure(String(persons)),
              targetToDate: personsFigure(String(wanted)),
            }),
            given,
          );
        expect(compare(at(helped + more, target), at(helped, target)) ?? 0).toBeLessThanOrEqual(0);
        expect(compare(at(helped, target), at(helped, target + more)) ?? 0).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('more produced never gives a worse produktion', () => {
    const arbNumber = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(arbNumber, arbNumber, arbNumber, arbGiven, (produced, target, more, given) => {
        const at = (number: number) =>
          judgeProduction(
            buildProject({ production: [buildProduction(String(number), String(target))] }),
            given,
          );
        expect(compare(at(produced + more), at(produced)) ?? 0).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

it('økonomi and gevinst are the same in kroner as in any other unit of money', () => {
  fc.assert(
    fc.property(
      arbKroner,
      arbKroner,
      arbPlanned,
      arbDay,
      fc.integer({ min: 1, max: 100 }),
      (amount, whole, parts, day, factor) => {
        const scale = (plan: Partial<Project>): Partial<Project> => {
          const toDate = figureValue(plan.forbrugPlanToDate ?? krFigure(0)) ?? 0;
          return plan.forbrugPlanToDate === undefined
            ? plan
            : { forbrugPlanToDate: krFigure(toDate * factor), gevinstPlanToDate: krFigure(toDate * factor) };
        };
        for (const judge of [judgeEconomy, judgeGevinst]) {
          const one = judge(buildProject(parts), krFigure(amount), krFigure(whole), day, {});
          const scaled = judge(
            buildProject(scale(parts)),
            krFigure(amount * factor),
            krFigure(whole * factor),
            day,
            {},
          );
          expect(figureValue(scaled.colour)).toBe(figureValue(one.colour));
        }
      },
    ),
    RUNS,
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNREADABLE } from '../../../src/barometer/absence.ts';
import { type Figure, figureValue, isPartial, missingParts } from '../../../src/barometer/figure.ts';
import { computeTotals, type Money } from '../../../src/barometer/totals.ts';
import { arbFigure, RUNS } from '../../support/arbitraries.ts';
import { absenceOf } from '../../support/builders.ts';

const arbMoney = fc.record({
  gevinst: arbFigure,
  forbrug: arbFigure,
  budgetGevinst: arbFigure,
  investeringssum: arbFigure,
});
const arbParts = fc
  .array(arbMoney, { maxLength: 8 })
  .map((all) => all.map((money, index) => ({ key: `p${index}`, money })));

const AMOUNTS = ['gevinst', 'forbrug', 'budgetGevinst', 'investeringssum'] as const;

/** True when a figure does not make a sum partial: it is whole, or cannot be measured yet. */
const isWhole = (figure: Figure<unknown>) =>
  figure.kind === 'absent' ? figure.absence.kind === 'notMeasuredYet' : !isPartial(figure);
const amountOf = (figure: Figure<number>) => figureValue(figure) ?? 0;

it('a total is the sum of its parts', () => {
  fc.assert(
    fc.property(arbParts, (parts) => {
      const totals = computeTotals(parts);
      for (const name of AMOUNTS) {
        const sum = parts.reduce((total, { money }) => total + amountOf(money[name]), 0);
        expect(amountOf(totals[name])).toBe(sum);
      }
    }),
    RUNS,
  );
});

it('a total is the sum of the totals of any division of its parts, and whole when they all are', () => {
  const arbDivided = arbParts.chain((parts) =>
    fc.tuple(
      fc.constant(parts),
      fc.array(fc.nat({ max: 2 }), { minLength: parts.length, maxLength: parts.length }),
    ),
  );
  fc.assert(
    fc.property(arbDivided, ([parts, places]) => {
      const totals = computeTotals(parts);
      const divisions = [0, 1, 2]
        .map((place) => parts.filter((_, index) => places[index] === place))
        .filter((division) => division.length > 0)
        .map((division) => computeTotals(division));
      fc.pre(divisions.length > 0);
      for (const name of AMOUNTS) {
        expect(amountOf(totals[name])).toBe(divisions.reduce((sum, part) => sum + amountOf(part[name]), 0));
        expect(isWhole(totals[name])).toBe(divisions.every((part) => isWhole(part[name])));
      }
    }),
    RUNS,
  );
});

it('a missing input is never a zero: the total is partial and names it, or there is no total', () => {
  fc.assert(
    fc.property(arbParts, fc.constantFrom([], [{ key: 'z', absence: UNREADABLE }]), (parts, leftOut) => {
      fc.pre(parts.length > 0);
      const totals = computeTotals(parts, leftOut);
      for (const name of AMOUNTS) {
        const lacking = parts.filter(({ money }) => !isWhole(money[name])).map(({ key }) => key);
        const expected = [...leftOut.map(({ key }) => key), ...lacking];
        const total = totals[name];
        if (total.kind === 'absent') {
          expect(parts.every(({ money }) => money[name].kind === 'absent')).toBe(true);
          expect(total.absence.kind === 'notMeasuredYet').toBe(expected.length === 0);
        } else {
          expect(missingParts(total).map(({ key }) => key)).toEqual(expected);
        }
      }
    }),
    RUNS,
  );
});

it('the order of the projects does not matter', () => {
  const arbShuffled = arbParts.chain((parts) =>
    fc.tuple(
      fc.constant(parts),
      fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
    ),
  );
  fc.assert(
    fc.property(arbShuffled, ([parts, shuffled]) => {
      const one = computeTotals(parts);
      const other = computeTotals(shuffled);
      for (const name of Object.keys(one) as (keyof Money)[]) {
        expect(figureValue<unknown>(other[name])).toEqual(figureValue<unknown>(one[name]));
        expect(absenceOf(other[name])).toBe(absenceOf(one[name]));
        const keys = (figure: Figure<unknown>) => missingParts(figure).map(({ key }) => key);
        expect(keys(other[name]).toSorted()).toEqual(keys(one[name]).toSorted());
      }
    }),
    RUNS,
  );
});

it('the net of a total is its gain less its spending, and its ratio theirs', () => {
  fc.assert(
    fc.property(arbParts, (parts) => {
      const { gevinst, forbrug, nettogevinst, realisedAfkastgrad } = computeTotals(parts);
      if (nettogevinst.kind !== 'absent') {
        expect(nettogevinst.value).toBe(amountOf(gevinst) - amountOf(forbrug));
        expect(isPartial(nettogevinst)).toBe(!isWhole(gevinst) || !isWhole(forbrug));
      }
      if (realisedAfkastgrad.kind !== 'absent') {
        expect(realisedAfkastgrad.value).toEqual({
          numerator: amountOf(gevinst),
          denominator: amountOf(forbrug),
        });
      }
    }),
    RUNS,
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareColours, type RuledColour } from '../../../src/barometer/colour.ts';
import { figureValue, isPartial } from '../../../src/barometer/figure.ts';
import { computeTargetGroup, sumGroups } from '../../../src/barometer/targetGroup.ts';
import { arbDay, arbGroup, RUNS } from '../../support/arbitraries.ts';
import { absenceOf, buildGroup, personsFigure } from '../../support/builders.ts';

it('the sum of groups is exact, and partial when one of them is missing', () => {
  fc.assert(
    fc.property(fc.array(arbGroup, { maxLength: 6 }), (groups) => {
      const total = sumGroups(groups, []);
      const hundredths = groups.map(({ reduction }) => {
        const persons = figureValue(reduction);
        return persons === undefined ? 0 : persons.units * 10 ** (2 - persons.decimals);
      });
      const sum = figureValue(total);
      expect(sum === undefined ? 0 : sum.units * 10 ** (2 - sum.decimals)).toBe(
        hundredths.reduce((all, one) => all + one, 0),
      );
      const isLacking = groups.some(
        ({ reduction }) => reduction.kind === 'absent' && reduction.absence.kind !== 'notMeasuredYet',
      );
      expect(isPartial(total)).toBe(isLacking && total.kind !== 'absent');
    }),
    RUNS,
  );
});

it('the order of the groups does not matter', () => {
  fc.assert(
    fc.property(fc.array(arbGroup, { maxLength: 6 }), (groups) => {
      const [one, other] = [sumGroups(groups, []), sumGroups(groups.toReversed(), [])];
      expect(figureValue(other)).toEqual(figureValue(one));
      expect(absenceOf(other)).toBe(absenceOf(one));
    }),
    RUNS,
  );
});

it('a greater reduction never gives a worse arrow, nor a later date a better one', () => {
  const arbNumber = fc.nat({ max: 500 });
  fc.assert(
    fc.property(arbNumber, arbNumber, arbNumber, arbDay, arbDay, (reduction, more, target, x, y) => {
      const [early, late] = x <= y ? [x, y] : [y, x];
      const period = { from: '2017-01-01', to: '2020-12-31' };
      const arrowAt = (persons: number, day: string) =>
        figureValue(
          computeTargetGroup(
            buildGroup({
              reduction: personsFigure(String(persons)),
              target: personsFigure(String(target)),
              period,
            }),
            day,
          ).arrow,
        ) as RuledColour | undefined;
      const [less, greater, later] = [
        arrowAt(reduction, early),
        arrowAt(reduction + more, early),
        arrowAt(reduction, late),
      ];
      expect(less === undefined).toBe(target === 0);
      if (less !== undefined && greater !== undefined && later !== undefined) {
        expect(compareColours(greater, less)).toBeLessThanOrEqual(0);
        expect(compareColours(less, later)).toBeLessThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

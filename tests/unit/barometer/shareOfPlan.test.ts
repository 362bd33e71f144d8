import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import { missingParts } from '../../../src/barometer/figure.ts';
import { computeShareOfPlan } from '../../../src/barometer/shareOfPlan.ts';
import { ratio, ratioToNumber } from '../../../src/barometer/units.ts';
import { krFigure, partialKr, shown } from '../../support/builders.ts';

const GEVINST = { realised: 'gevinst', planned: 'budgetGevinst' } as const;

describe('the share of a plan that is realised', () => {
  it('is 17.6 % of the planned gain for Individuelle midler', () => {
    const figure = computeShareOfPlan(krFigure(2_421_824), krFigure(13_771_000), GEVINST);
    expect(shown(figure)).toEqual(ratio(2_421_824, 13_771_000));
    expect((ratioToNumber(ratio(2_421_824, 13_771_000)) * 100).toFixed(1)).toBe('17.6');
  });

  test.each([
    [NOT_STATED, 100, 'notStated'],
    [100, NOT_STATED, 'notStated'],
    [NOT_MEASURED_YET, 100, 'notMeasuredYet'],
    [100, 0, 'undefined'],
    [0, 0, 'undefined'],
  ])('of realised %o and planned %o is %s', (realised, planned, kind) => {
    expect(shown(computeShareOfPlan(krFigure(realised), krFigure(planned), GEVINST))).toBe(kind);
  });

  it('says what it lacks when the realised sum or the plan lacks something', () => {
    const realised = computeShareOfPlan(partialKr(50, 'igu'), krFigure(100), GEVINST);
    const planned = computeShareOfPlan(krFigure(50), partialKr(100, 'cv-boost'), GEVINST);
    expect(missingParts(realised).map(({ key }) => key)).toEqual(['igu']);
    expect(missingParts(planned).map(({ key }) => key)).toEqual(['cv-boost']);
  });
});

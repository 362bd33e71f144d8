import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNDEFINED } from '../../../../src/barometer/absence.ts';
import { computeRealisedAfkastgrad } from '../../../../src/barometer/afkastgrad.ts';
import { absent, type Figure } from '../../../../src/barometer/figure.ts';
import { judgeAfkastgrad } from '../../../../src/barometer/indicators/afkastgradIndicator.ts';
import { type Ratio, ratio } from '../../../../src/barometer/units.ts';
import { krFigure, partialKr, ratioFigure, shown } from '../../../support/builders.ts';

describe('afkastgrad against the budgeted one and break-even', () => {
  test.each([
    [1501, 1000, 'green', 'just over the budget'],
    [1500, 1000, 'green', 'exactly the budget'],
    [1499, 1000, 'yellow', 'just under the budget'],
    [1001, 1000, 'yellow', 'just over break-even'],
    [1000, 1000, 'yellow', 'exactly break-even'],
    [998, 1000, 'red', '0.998, which rounding would call 1.00'],
    [999_999_999, 1_000_000_000, 'red', 'one krone in a billion under break-even'],
    [0, 1000, 'red', 'no gain'],
    [-5, 1000, 'red', 'a loss'],
  ])('a realised %i / %i where 1.5 is budgeted is %s: %s', (gevinst, forbrug, colour) => {
    const result = judgeAfkastgrad(ratioFigure(gevinst, forbrug), ratioFigure(3, 2), {});
    expect(result.colour).toMatchObject({ kind: 'computed', rule: 'afkastgradIndicator', value: colour });
  });

  it('is green from break-even for Minijobmesser, whose budget only breaks even', () => {
    const result = judgeAfkastgrad(ratioFigure(1_547_121, 687_353), ratioFigure(1_258_000, 1_258_000), {});
    expect(shown(result.colour)).toBe('green');
  });

  it('compares against the whole budget ratio, not a rounded one', () => {
    const budget = ratioFigure(14_485_417, 12_799_750);
    expect(shown(judgeAfkastgrad(ratioFigure(14_485_417, 12_799_750), budget, {}).colour)).toBe('green');
    expect(shown(judgeAfkastgrad(ratioFigure(14_485_416, 12_799_750), budget, {}).colour)).toBe('yellow');
  });
});

describe('afkastgrad without its inputs', () => {
  const budget = ratioFigure(3, 2);

  test.each<[Figure<Ratio>, Figure<Ratio>, string]>([
    [absent(NOT_MEASURED_YET), budget, 'notMeasuredYet'],
    [absent(UNDEFINED), budget, 'undefined'],
    [ratioFigure(2, 1), absent(NOT_STATED), 'notStated'],
    [ratioFigure(2, 1), absent(UNDEFINED), 'undefined'],
  ])('of %o against %o has no colour: %s', (realised, planned, kind) => {
    expect(shown(judgeAfkastgrad(realised, planned, {}).colour)).toBe(kind);
  });

  it('has no colour when the gain lacks an entry', () => {
    const partial = computeRealisedAfkastgrad(partialKr(100, '2018-01-01/2018-03-31'), krFigure(50));
    expect(shown(judgeAfkastgrad(partial, budget, {}).colour)).toBe('notStated');
  });
});

it('afkastgrad is yellow from another ratio than break-even where the data give one', () => {
  const given = { afkastgradYellowFrom: ratio(6, 5) };
  const at = (hundredths: number) => judgeAfkastgrad(ratioFigure(hundredths, 100), ratioFigure(3, 2), given);
  expect([119, 120, 150].map((hundredths) => shown(at(hundredths).colour))).toEqual([
    'red',
    'yellow',
    'green',
  ]);
  expect(at(150).limits).toEqual({ green: ratio(3, 2), yellow: ratio(6, 5), origin: 'given' });
  expect(judgeAfkastgrad(ratioFigure(1, 1), ratioFigure(3, 2), {}).limits?.origin).toBe('default');
});

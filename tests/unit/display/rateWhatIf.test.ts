import { describe, expect, it, test } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import type { GapBarometer } from '../../../src/barometer/gapBarometer.ts';
import { type RateWhatIfModel, type SupposedRates, toRateWhatIf } from '../../../src/display/rateWhatIf.ts';
import { buildGapBarometer, dec, deepFreeze, pct, pp } from '../../support/builders.ts';
import { expectDanish } from './danish.ts';
import { plain } from './odense.ts';

function suppose(supposed: SupposedRates, overrides: Partial<GapBarometer> = {}): RateWhatIfModel {
  const figures = deepFreeze(computeGapBarometer(buildGapBarometer(overrides)));
  const model = toRateWhatIf(figures, deepFreeze(supposed));
  if (model === undefined) throw new Error('no rates to start from');
  return model;
}
/** What if the local rate were this, with the country at 3.9? */
const local = (rate: string) => suppose({ local: dec(rate) });

describe('what if the rates were others', () => {
  it('starts from the rates of the edition, and says that nothing is supposed', () => {
    const model = suppose({});
    expect([model.local, model.national, model.isChanged]).toEqual([pct('5.2'), pct('3.9'), false]);
    expect(plain(model.gapText)).toBe('1,3 %-point over landet (5,2 % − 3,9 %)');
    expect(model.colour).toEqual({ key: 'yellow', word: 'Gul' });
    expect(model.note).toBe('Der ville mangle 0,35 %-point til grøn.');
  });

  test.each([
    ['4.84', 'green', 'just under 0.95'],
    ['4.85', 'green', 'on 0.95: a value on a limit has the better colour'],
    ['4.86', 'yellow', 'just over 0.95'],
    ['5.79', 'yellow', 'just under 1.9'],
    ['5.80', 'yellow', 'on 1.9'],
    ['5.8', 'yellow', 'on 1.9, with a decimal less'],
    ['5.81', 'red', 'just over 1.9'],
    ['3.9', 'green', 'as the country'],
    ['0', 'green', 'far below the country'],
    ['99.99', 'red', 'far above it'],
  ])('with %s per cent here it is %s: %s', (rate, colour) => {
    expect(local(rate).colour?.key).toBe(colour);
  });

  test.each([
    ['4.25', 'green'],
    ['4.24', 'yellow'],
    ['3.30', 'yellow'],
    ['3.29', 'red'],
  ])('with %s per cent in the country it is %s', (rate, colour) => {
    expect(suppose({ national: dec(rate) }).colour?.key).toBe(colour);
  });

  test.each([
    [local('4.86'), '0,96 %-point over landet (4,86 % − 3,9 %)', 'Der ville mangle 0,01 %-point til grøn.'],
    [local('5.81'), '1,91 %-point over landet (5,81 % − 3,9 %)', 'Der ville mangle 0,01 %-point til gul.'],
    [local('4.85'), '0,95 %-point over landet (4,85 % − 3,9 %)', 'Bedre farve findes ikke.'],
    [local('3.9'), 'som landet (3,9 % − 3,9 %)', 'Bedre farve findes ikke.'],
    [local('3.0'), '0,9 %-point under landet (3,0 % − 3,9 %)', 'Bedre farve findes ikke.'],
  ])('says in words what it would be: %#', (model, gap, note) => {
    expect([plain(model.gapText), model.note]).toEqual([gap, note]);
    expectDanish([model.gapText, model.note]);
  });

  it('is a supposition as soon as one rate is, also when it is the rate there is', () => {
    expect(local('5.2').isChanged).toBe(true);
    expect(suppose({ national: dec('3.9') }).isChanged).toBe(true);
    const both = suppose({ local: dec('6'), national: dec('4') });
    expect([both.local, both.national, plain(both.gapText)]).toEqual([
      pct('6'),
      pct('4'),
      '2 %-point over landet (6 % − 4 %)',
    ]);
  });

  it('follows the limits that the owner gives', () => {
    const bands = [{ colour: 'green' as const, upTo: pp('1.0') }, { colour: 'red' as const }];
    expect(suppose({ local: dec('4.9') }, { bands }).colour?.key).toBe('green');
    expect(suppose({ local: dec('4.91') }, { bands }).colour?.key).toBe('red');
  });

  it('has no colour where there are no limits, and says why', () => {
    const model = suppose({ local: dec('5.0') }, { baseline: { gap: pp('0.0'), source: 'referat' } });
    expect([model.colour, model.note]).toEqual([
      undefined,
      'Grænserne er ikke oplyst, så der er ingen farve.',
    ]);
  });

  it('is not asked where the edition has no rates of its own month', () => {
    const figures = computeGapBarometer(buildGapBarometer({ observations: [] }));
    expect(toRateWhatIf(figures, { local: dec('5'), national: dec('4') })).toBeUndefined();
    const reported = computeGapBarometer(buildGapBarometer({ now: { gap: pp('1.3'), source: 'referat' } }));
    expect(toRateWhatIf(reported, {})).toBeUndefined();
  });
});

import { describe, expect, it, test } from 'vitest';
import { computeGapChange, measureGap } from '../../../src/barometer/gap.ts';
import {
  buildGapBarometer,
  buildObservation,
  NATIONAL,
  ODENSE,
  pct,
  pp,
  shown,
} from '../../support/builders.ts';

const source = 'follow-up';

/** The gap in August 2018 of these two rates, as written. */
function gapOf(local: string, national: string) {
  const observations = [
    buildObservation(ODENSE, '2018-08', local),
    buildObservation(NATIONAL, '2018-08', national),
  ];
  return measureGap(buildGapBarometer({ observations }), { month: '2018-08', source });
}

describe('the gap is the local rate less the national one', () => {
  test.each([
    ['5.2', '3.9', '1.3', 'Odense in August 2018'],
    ['1.5', '2.4', '-0.9', 'Herning in December 2021: below the country'],
    ['1.7', '2.6', '-0.9', 'Herning in March 2022'],
    ['2.4', '2.4', '0.0', 'level with the country'],
    ['5.15', '3.9', '1.25', 'one rate with a decimal more'],
  ])('%s − %s is %s percentage points: %s', (local, national, gap) => {
    expect(gapOf(local, national).gap).toMatchObject({ kind: 'computed', rule: 'gap', value: pp(gap) });
  });

  it('shows the two rates it was made of', () => {
    const { gap, localRate, nationalRate } = gapOf('5.2', '3.9');
    expect([shown(localRate), shown(nationalRate)]).toEqual([pct('5.2'), pct('3.9')]);
    expect(gap.kind === 'reported' ? [] : gap.inputs).toEqual([
      { name: 'localRate', value: { unit: 'percent', amount: pct('5.2') } },
      { name: 'nationalRate', value: { unit: 'percent', amount: pct('3.9') } },
    ]);
  });
});

describe('how far off rounding can have put it', () => {
  test.each([
    ['5.2', '3.9', '0.10', 'two rates with one decimal'],
    ['5.20', '3.9', '0.055', 'one of them with two'],
    ['5.20', '3.90', '0.010', 'both with two'],
    ['5', '4', '1.0', 'whole per cent'],
  ])('is, for %s and %s, ± %s: %s', (local, national, uncertainty) => {
    expect(gapOf(local, national).uncertainty).toEqual(pp(uncertainty));
  });

  it('is ± 0.05 for a gap printed with one decimal', () => {
    expect(measureGap(buildGapBarometer(), { gap: pp('1.0'), source }).uncertainty).toEqual(pp('0.05'));
  });
});

describe('a gap that the source reports', () => {
  it('stays reported, also in a month whose rates would give another', () => {
    const measured = measureGap(buildGapBarometer(), { month: '2018-08', gap: pp('1.4'), source });
    expect(measured.gap).toEqual({ kind: 'reported', value: pp('1.4'), source });
    expect(shown(measured.localRate)).toEqual(pct('5.2'));
  });

  it('says how it was derived, when it is not printed itself', () => {
    const measured = measureGap(buildGapBarometer(), { gap: pp('0.9'), derived: '1,0 − 0,1', source });
    expect(measured.gap).toMatchObject({ kind: 'reported', derived: '1,0 − 0,1' });
  });
});

describe('a month without an observation', () => {
  test.each([
    ['of either', []],
    ['of the country', [buildObservation(ODENSE, '2018-08', '5.2')]],
    ['of the municipality', [buildObservation(NATIONAL, '2018-08', '3.9')]],
    [
      'in that month',
      [buildObservation(ODENSE, '2018-07', '5.2'), buildObservation(NATIONAL, '2018-09', '3.9')],
    ],
  ])('%s has no gap, and not a gap of 0', (_, observations) => {
    const measured = measureGap(buildGapBarometer({ observations }), { month: '2018-08', source });
    expect(shown(measured.gap)).toBe('notStated');
    expect(measured.uncertainty).toBeUndefined();
  });

  it('is all there is when no measurement is given', () => {
    expect(shown(measureGap(buildGapBarometer(), undefined).gap)).toBe('notStated');
    expect(measureGap(buildGapBarometer(), undefined).month).toBeUndefined();
  });
});

describe('the change of the gap', () => {
  const barometer = buildGapBarometer();
  const at = (gap: string | undefined) =>
    measureGap(barometer, gap === undefined ? undefined : { gap: pp(gap), source });

  test.each([
    ['1.3', '1.2', '0.1', 'worse than last'],
    ['1.3', '1.9', '-0.6', 'better than at the start'],
    ['1.0', '0.9', '0.1', 'aktivitetsparate against last'],
    ['-0.9', '0.4', '-1.3', 'from above the country to below it'],
    ['1.3', '1.3', '0.0', 'unchanged'],
  ])('from now %s and then %s is %s: %s', (now, then, change) => {
    const figure = computeGapChange(at(now), at(then), 'gapLast', undefined, source);
    expect(figure).toMatchObject({ kind: 'computed', rule: 'gapChange', value: pp(change) });
  });

  it('is computed, also when the source reports another', () => {
    expect(computeGapChange(at('1.3'), at('1.2'), 'gapLast', pp('0.2'), source)).toMatchObject({
      kind: 'computed',
      value: pp('0.1'),
    });
  });

  it('is the reported one when the earlier gap is not stated', () => {
    expect(computeGapChange(at('1.3'), at(undefined), 'gapBaseline', pp('-0.6'), source)).toEqual({
      kind: 'reported',
      value: pp('-0.6'),
      source,
    });
  });

  it('is not stated when neither is', () => {
    expect(shown(computeGapChange(at('1.0'), at(undefined), 'gapBaseline', undefined, source))).toBe(
      'notStated',
    );
  });
});

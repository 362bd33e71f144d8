import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import type { Day, Period } from '../../../src/barometer/calendar.ts';
import { absent, computed, type Figure } from '../../../src/barometer/figure.ts';
import { type BreakEven, computeLookAhead, type LookAhead } from '../../../src/barometer/lookAhead.ts';
import type { Pace } from '../../../src/barometer/pace.ts';
import { completeMoney, type MoneyInputs } from '../../../src/barometer/totals.ts';
import { type Ratio, ratio } from '../../../src/barometer/units.ts';
import { deepFreeze, krFigure, partialKr, shown } from '../../support/builders.ts';
import { moneyOf } from './monthlyLedger.ts';

const PERIOD: Period = { from: '2017-01-01', to: '2020-12-31' };
const CUT_OFF = '2018-12-31';

/** So much a month: a gain and a spending, over six months. */
const paceOf = (gevinst: number, forbrug: number): Pace => ({
  gevinst: computed('pace', ratio(gevinst * 6, 6), []),
  forbrug: computed('pace', ratio(forbrug * 6, 6), []),
  basis: 'recent',
  months: 6,
});
const NO_PACE: Figure<Ratio> = absent(NOT_STATED);
const MONEY = moneyOf({ gevinst: 400, forbrug: 1_000, budgetGevinst: 2_800, investeringssum: 2_000 });

const look = (
  money = MONEY,
  pace = paceOf(100, 50),
  period: Period | undefined = PERIOD,
  cutOff: Day = CUT_OFF,
): LookAhead => computeLookAhead(deepFreeze(money), deepFreeze(pace), period, cutOff);
const withMoney = (overrides: Partial<MoneyInputs>) => completeMoney({ ...MONEY, ...overrides });

describe('what is left to reach a plan', () => {
  it('is the planned gain less the gain so far, spread over the months that are left', () => {
    const { remainingGevinst, remainingMonths, neededPerMonth } = look();
    expect(remainingGevinst).toMatchObject({ kind: 'computed', rule: 'remaining', value: 2_400 });
    expect(remainingMonths).toBe(24);
    expect(neededPerMonth).toMatchObject({
      rule: 'neededPace',
      value: { numerator: 2_400, denominator: 24 },
    });
  });

  test.each([
    ['2018-12-31', 24, 'at the end of a year'],
    ['2018-12-01', 24, 'a month that has begun counts as gone'],
    ['2018-09-02', 27, "Odense's cut-off of October 2018"],
    ['2020-11-30', 1, 'one month before the end'],
    ['2020-12-31', 0, 'on the last day'],
    ['2021-06-30', 0, 'after the end'],
    ['2016-12-31', 48, 'before the beginning'],
  ])('is spread, at %s, over %i months: %s', (cutOff, months) => {
    expect(look(MONEY, paceOf(1, 1), PERIOD, cutOff).remainingMonths).toBe(months);
  });

  it('is below 0 when the plan is passed, and then nothing is needed', () => {
    const { remainingGevinst, neededPerMonth, reach } = look(withMoney({ gevinst: krFigure(2_801) }));
    expect([shown(remainingGevinst), shown(neededPerMonth), reach]).toEqual([-1, 'notApplicable', 'reached']);
  });
});

describe('whether a plan is within reach', () => {
  // 2,400 are left over 24 months: 100 are needed each month.
  test.each([
    [100, 'within', 'the present pace is what is needed'],
    [500, 'within', 'it is far more'],
    [51, 'within', 'a little less than twice it is needed'],
    [50, 'within', 'exactly twice it is needed'],
    [49, 'outOfReach', 'a little more than twice it is needed'],
    [0, 'outOfReach', 'nothing comes'],
    [-10, 'outOfReach', 'gains are taken back'],
  ])('with %i kr. a month it is %s: %s', (gevinst, reach) => {
    expect(look(MONEY, paceOf(gevinst, 50)).reach).toBe(reach);
  });

  it('hangs on a single krone', () => {
    const reachOf = (budget: number) =>
      look(withMoney({ budgetGevinst: krFigure(budget) }), paceOf(50, 50)).reach;
    expect([reachOf(2_800), reachOf(2_801)]).toEqual(['within', 'outOfReach']);
  });

  test.each([
    [2_800, 'reached'],
    [2_799, 'outOfReach'],
  ])('is over once the period has ended: with %i of 2,800 it is %s', (gevinst, reach) => {
    const ahead = look(withMoney({ gevinst: krFigure(gevinst) }), paceOf(1_000, 1), PERIOD, '2020-12-31');
    expect([ahead.reach, shown(ahead.neededPerMonth)]).toEqual([reach, 'notApplicable']);
  });

  test.each<[string, LookAhead]>([
    ['the end of the period is not stated', look(MONEY, paceOf(100, 50), { from: '2017-01-01' })],
    ['there is no period', computeLookAhead(MONEY, paceOf(100, 50), undefined, CUT_OFF)],
    ['there is no pace', look(MONEY, { ...paceOf(1, 1), gevinst: NO_PACE })],
    ['there is no plan', look(withMoney({ budgetGevinst: krFigure(NOT_STATED) }))],
    ['the plan could not be read', look(withMoney({ budgetGevinst: krFigure(UNREADABLE) }))],
    ['the gain cannot be measured yet', look(withMoney({ gevinst: krFigure(NOT_MEASURED_YET) }))],
    ['the gain lacks a part', look(withMoney({ gevinst: partialKr(400, 'igu') }))],
    ['the plan lacks a part', look(withMoney({ budgetGevinst: partialKr(2_800, 'igu') }))],
  ])('cannot be told when %s', (_, ahead) => {
    expect(ahead.reach).toBe('unknown');
  });

  it('needs no pace to be reached, nor to be missed when the period has ended', () => {
    const none = { ...paceOf(1, 1), gevinst: NO_PACE };
    expect(look(withMoney({ gevinst: krFigure(2_800) }), none).reach).toBe('reached');
    expect(look(MONEY, none, PERIOD, '2020-12-31').reach).toBe('outOfReach');
  });
});

describe('the gain at the end of the period', () => {
  it('is the gain so far and the pace for each month that is left', () => {
    expect(look().projectedGevinst).toMatchObject({
      kind: 'computed',
      rule: 'projection',
      value: 400 + 2_400,
    });
  });

  test.each([
    [1, 6, 402, '0.17 a month for 9 months is 1.5, rounded up'],
    [1, 7, 401, '1.29 is rounded down'],
    [-1, 6, 399, '−1.5 is rounded up, as half is'],
    [-1, 5, 398, '−1.8 is rounded to −2'],
  ])('is in whole kroner: %i in %i months gives %i (%s)', (gained, months, expected) => {
    const pace = { ...paceOf(1, 1), gevinst: computed('pace', ratio(gained, months), []) };
    expect(shown(look(MONEY, pace, PERIOD, '2020-03-31').projectedGevinst)).toBe(expected);
  });

  it('is what it is once the period has ended', () => {
    expect(shown(look(MONEY, paceOf(100, 50), PERIOD, '2021-06-30').projectedGevinst)).toBe(400);
  });

  it('is not told without a pace, an end or a whole gain', () => {
    expect(shown(look(MONEY, { ...paceOf(1, 1), gevinst: NO_PACE }).projectedGevinst)).toBe('notStated');
    expect(shown(look(MONEY, paceOf(1, 1), {}).projectedGevinst)).toBe('notStated');
    expect(shown(look(withMoney({ gevinst: partialKr(1, 'igu') })).projectedGevinst)).toBe('notStated');
    const unmeasured = withMoney({ gevinst: krFigure(NOT_MEASURED_YET) });
    expect(shown(look(unmeasured).projectedGevinst)).toBe('notMeasuredYet');
  });
});

describe('the day on which the money has come back', () => {
  // 600 are still to come.
  test.each<[number, BreakEven, string]>([
    [150, { kind: 'on', day: '2019-06-30' }, '100 more than is spent: six months'],
    [149, { kind: 'on', day: '2019-07-31' }, '99 more: seven, since six do not quite do'],
    [650, { kind: 'on', day: '2019-01-31' }, '600 more: one month'],
    [5_000, { kind: 'on', day: '2019-01-31' }, 'at once is still the next month'],
    [51, { kind: 'on', day: '2068-12-31' }, 'in fifty years, the last that is told'],
    [50, { kind: 'never' }, 'as much is spent as comes'],
    [40, { kind: 'never' }, 'more is spent than comes'],
  ])('is, with %i kr. a month coming and 50 spent, %j: %s', (gevinst, breakEven) => {
    expect(look(MONEY, paceOf(gevinst, 50)).breakEven).toEqual(breakEven);
  });

  it('is never when it is more than fifty years away', () => {
    expect(look(withMoney({ gevinst: krFigure(399) }), paceOf(51, 50)).breakEven).toEqual({ kind: 'never' });
  });

  it('goes with the cut-off, on the same day of a month', () => {
    expect(look(MONEY, paceOf(150, 50), PERIOD, '2018-09-02').breakEven).toEqual({
      kind: 'on',
      day: '2019-03-02',
    });
  });

  it('is behind us when as much has come as was spent, whatever the pace', () => {
    const even = withMoney({ gevinst: krFigure(1_000) });
    expect(look(even, paceOf(0, 50)).breakEven).toEqual({ kind: 'reached' });
    expect(look(withMoney({ gevinst: krFigure(999) }), paceOf(51, 50)).breakEven.kind).toBe('on');
  });

  it('does not need a plan or the end of a period', () => {
    const ahead = look(withMoney({ budgetGevinst: krFigure(NOT_STATED) }), paceOf(150, 50), {});
    expect(ahead.breakEven).toEqual({ kind: 'on', day: '2019-06-30' });
  });

  test.each<[string, LookAhead, string]>([
    ['without a pace', look(MONEY, { ...paceOf(1, 1), gevinst: NO_PACE }), 'notStated'],
    ['without a pace of the spending', look(MONEY, { ...paceOf(1, 1), forbrug: NO_PACE }), 'notStated'],
    ['without a gain', look(withMoney({ gevinst: krFigure(UNREADABLE) })), 'unreadable'],
    ['of a net that lacks a part', look(withMoney({ gevinst: partialKr(400, 'igu') })), 'notStated'],
  ])('is not told %s', (_, { breakEven }, kind) => {
    expect(breakEven).toMatchObject({ kind: 'absent', absence: { kind } });
  });
});

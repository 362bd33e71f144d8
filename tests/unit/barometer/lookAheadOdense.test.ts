import { describe, expect, it } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { computeLookAhead } from '../../../src/barometer/lookAhead.ts';
import { computePace } from '../../../src/barometer/pace.ts';
import { ratioToNumber } from '../../../src/barometer/units.ts';
import {
  buildEdition,
  buildEntry,
  buildPlan,
  buildProject,
  kr,
  krFigure,
  listed,
  shown,
} from '../../support/builders.ts';

// The totals of Odense's follow-up of October 2018: one cumulated figure per project, for 2017 to 2020.

const PERIOD = { from: '2017-01-01', to: '2020-12-31' };
const CUT_OFF = '2018-09-02';
const { from: _, ...sinceTheStart } = buildEntry({
  to: CUT_OFF,
  gevinst: kr(46_022_596),
  forbrug: kr(31_654_596),
});
const { totals, edition } = computeBarometer(
  buildEdition({
    investmentPeriod: PERIOD,
    cutOff: { day: CUT_OFF },
    ledger: [sinceTheStart],
    projects: listed([
      buildProject({
        plans: [buildPlan({ gevinst: krFigure(132_023_529), investeringssum: krFigure(85_411_631) })],
      }),
    ]),
  }),
);
const pace = computePace(edition.ledger, totals, PERIOD, CUT_OFF);
const ahead = computeLookAhead(totals, pace, PERIOD, CUT_OFF);

describe('Odense in October 2018', () => {
  it('has 21 months behind it and 27 ahead: the 48 of its period, none of them twice', () => {
    expect([pace.months, ahead.remainingMonths]).toEqual([21, 27]);
  });

  it('gained 2.19 m a month on average; one figure per project gives no later pace', () => {
    expect(pace.basis).toBe('average');
    expect(shown(pace.gevinst)).toEqual({ numerator: 46_022_596, denominator: 21 });
    expect(shown(pace.forbrug)).toEqual({ numerator: 31_654_596, denominator: 21 });
  });

  it('lacks 86.0 m of its plan, 3.19 m for each month that is left', () => {
    expect(shown(ahead.remainingGevinst)).toBe(86_000_933);
    expect(shown(ahead.neededPerMonth)).toEqual({ numerator: 86_000_933, denominator: 27 });
  });

  it('has its plan within reach: 1.45 times the present pace is needed', () => {
    const { neededPerMonth } = ahead;
    const needed = neededPerMonth.kind === 'absent' ? 0 : ratioToNumber(neededPerMonth.value);
    const present = pace.gevinst.kind === 'absent' ? 0 : ratioToNumber(pace.gevinst.value);
    expect((needed / present).toFixed(2)).toBe('1.45');
    expect(ahead.reach).toBe('within');
  });

  it('would end at 105.2 m of 132.0 m, and has had its money back for long', () => {
    // 46,022,596 × 48 / 21
    expect(shown(ahead.projectedGevinst)).toBe(105_194_505);
    expect(ahead.breakEven).toEqual({ kind: 'reached' });
  });
});

import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import type { Day, Period } from '../../../src/barometer/calendar.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import { computePace, type Pace } from '../../../src/barometer/pace.ts';
import {
  buildEdition,
  buildProject,
  deepFreeze,
  krFigure,
  listed,
  partialKr,
  shown,
} from '../../support/builders.ts';
import { entryOver, monthly } from './monthlyLedger.ts';

const PERIOD: Period = { from: '2017-01-01', to: '2020-12-31' };

/** The pace of all projects of a ledger at a day, from the totals that the barometer shows on that day. */
function paceAt(ledger: readonly LedgerEntry[], cutOff: Day, period: Period | undefined = PERIOD): Pace {
  const keys = [...new Set(ledger.map(({ project }) => project))];
  const projects = listed(keys.map((key) => buildProject({ key })));
  const { totals } = computeBarometer(buildEdition({ ledger, projects, cutOff: { day: cutOff } }));
  return computePace(deepFreeze(ledger), totals, period, cutOff);
}

const brief = ({ gevinst, forbrug, basis, months }: Pace) => [shown(gevinst), shown(forbrug), basis, months];
const perMonth = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('the present pace', () => {
  const slow = monthly('2017-01', 12, 10, 20);
  const fast = monthly('2018-01', 6, 100, 50);

  it('is what the last six months brought, where the ledger is by the month', () => {
    expect(brief(paceAt([...slow, ...fast], '2018-06-30'))).toEqual([
      perMonth(600, 6),
      perMonth(300, 6),
      'recent',
      6,
    ]);
  });

  it('goes with the cut-off: the months after it play no part, and those before the six do not either', () => {
    expect(brief(paceAt([...slow, ...fast], '2018-03-31'))).toEqual([
      perMonth(3 * 10 + 3 * 100, 6),
      perMonth(3 * 20 + 3 * 50, 6),
      'recent',
      6,
    ]);
  });

  it('is the average since the period began where entries are longer than six months', () => {
    const whole = [entryOver('2017-01', '2018-08', 4_200, 2_100)];
    expect(brief(paceAt(whole, '2018-09-02'))).toEqual([
      perMonth(4_200, 21),
      perMonth(2_100, 21),
      'average',
      21,
    ]);
  });

  it('is the average when one of the projects is by the year', () => {
    const yearly = [
      entryOver('2017-01', '2017-12', 1_200, 600, 'b'),
      entryOver('2018-01', '2018-06', 600, 300, 'b'),
    ];
    const pace = paceAt([...slow, ...fast, ...yearly.slice(0, 1)], '2017-12-31');
    expect(brief(pace)).toEqual([perMonth(120 + 1_200, 12), perMonth(240 + 600, 12), 'average', 12]);
    expect(paceAt([...slow, ...fast, ...yearly], '2018-06-30').basis).toBe('recent');
  });

  it('counts a project that began in the last six months with all it brought', () => {
    const late = monthly('2018-04', 3, 7, 3, 'b');
    expect(brief(paceAt([...slow, ...fast, ...late], '2018-06-30')).slice(0, 2)).toEqual([
      perMonth(600 + 21, 6),
      perMonth(300 + 9, 6),
    ]);
  });

  it('is the average, over a month that has begun, when everything began less than six months ago', () => {
    expect(brief(paceAt(fast, '2018-03-31', { from: '2018-01-15' }))).toEqual([
      perMonth(300, 3),
      perMonth(150, 3),
      'average',
      3,
    ]);
  });

  it('can be negative, when gains were taken back', () => {
    const back = [...monthly('2017-12', 1, 900, 0), ...monthly('2018-01', 6, -100, 50)];
    expect(brief(paceAt(back, '2018-06-30')).slice(0, 2)).toEqual([perMonth(-600, 6), perMonth(300, 6)]);
  });

  it('says what it was computed from', () => {
    expect(paceAt([entryOver('2017-01', '2018-08', 4_200, 2_100)], '2018-09-02').gevinst).toMatchObject({
      kind: 'computed',
      rule: 'pace',
      inputs: [
        { name: 'gevinst', value: { unit: 'kroner', amount: 4_200 } },
        { name: 'monthsGone', value: { unit: 'count', amount: { units: 21, decimals: 0 } } },
      ],
    });
  });
});

describe('there is no pace', () => {
  const ledger = [entryOver('2017-01', '2018-08', 4_200, 2_100)];

  test.each<[string, Period | undefined, number | undefined]>([
    ['when neither end of the period is stated', {}, undefined],
    ['when the beginning of the period is not stated', { to: '2020-12-31' }, undefined],
    ['before the period has begun', { from: '2019-01-01' }, 0],
  ])('%s', (_, period, months) => {
    expect(brief(paceAt(ledger, '2018-09-02', period))).toEqual([
      'notStated',
      'notStated',
      'average',
      months,
    ]);
  });

  it('without a period', () => {
    const now = { gevinst: krFigure(4_200), forbrug: krFigure(2_100) };
    expect(brief(computePace(ledger, now, undefined, '2018-09-02')).slice(0, 2)).toEqual([
      'notStated',
      'notStated',
    ]);
  });

  it('of a gain that cannot be measured yet, while the spending has one', () => {
    const pace = paceAt([{ ...ledger[0], gevinst: NOT_MEASURED_YET } as LedgerEntry], '2018-09-02');
    expect(brief(pace).slice(0, 2)).toEqual(['notMeasuredYet', perMonth(2_100, 21)]);
  });

  it('of a sum that lacks a part', () => {
    const now = { gevinst: partialKr(4_200, 'igu'), forbrug: krFigure(2_100) };
    expect(brief(computePace(ledger, now, PERIOD, '2018-09-02')).slice(0, 2)).toEqual([
      'notStated',
      perMonth(2_100, 21),
    ]);
  });

  it('of six months of which one is not stated; it is not the pace of the five others', () => {
    const months = monthly('2017-01', 18, 100, 50).map((entry, index) =>
      index === 15 ? { ...entry, gevinst: NOT_STATED } : entry,
    );
    expect(brief(paceAt(months, '2018-06-30'))).toEqual(['notStated', perMonth(900, 18), 'average', 18]);
  });

  it('of the last six months from a total that the source prints: it is the average since the beginning', () => {
    const now = { gevinst: krFigure(4_200), forbrug: krFigure(2_100) };
    expect(computePace(monthly('2017-01', 20, 1, 1), now, PERIOD, '2018-08-31').basis).toBe('average');
  });
});

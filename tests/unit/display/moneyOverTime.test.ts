import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import { figureValue } from '../../../src/barometer/figure.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import type { LineChartModel } from '../../../src/display/models.ts';
import { type MoneyOverTime, toMoneyOverTime } from '../../../src/display/moneyOverTime.ts';
import { arbEdition, RUNS } from '../../support/arbitraries.ts';
import {
  buildEdition,
  buildPlan,
  buildProject,
  deepFreeze,
  krFigure,
  listed,
} from '../../support/builders.ts';
import { entryOver, monthly } from '../barometer/monthlyLedger.ts';
import { chartFaults, expectWholeChart, rowsOf } from './modelFaults.ts';
import { odense, plain } from './odense.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const NONE = krFigure(NOT_STATED);
const MILLION = 1_000_000;
const plan = buildPlan({
  gevinst: krFigure(24 * MILLION),
  investeringssum: krFigure(12 * MILLION),
  perYear: [2018, 2019].map((year) => ({
    year,
    gevinst: krFigure(12 * MILLION),
    investeringssum: krFigure(6 * MILLION),
    nettogevinst: NONE,
    gevinstChange: NONE,
    investeringssumChange: NONE,
    nettogevinstChange: NONE,
  })),
});
const book = new Map();

function over(ledger: readonly LedgerEntry[], overrides: Partial<Edition> = {}): MoneyOverTime | undefined {
  const keys = [...new Set(ledger.map(({ project }) => project))];
  const projects = listed(keys.map((key) => buildProject({ key, plans: [plan] })));
  const edition = buildEdition({ ledger, projects, cutOff: { day: '2018-12-31' }, ...overrides });
  return toMoneyOverTime(deepFreeze(computeBarometer(edition)), book);
}
function chartsOf(...args: Parameters<typeof over>): MoneyOverTime {
  const charts = over(...args);
  if (charts === undefined) throw new Error('no charts');
  return charts;
}
const lineOf = ({ lines }: LineChartModel, key: string) => lines.find((line) => line.key === key)?.points;

const quarter = monthly('2018-01', 3, 2 * MILLION, 4 * MILLION, 'a');

describe('gain and spending over time', () => {
  it('grow month by month, in millions, beside the plan up to then', () => {
    const { money } = chartsOf(quarter);
    expect(money.months).toEqual(['2018-01', '2018-02', '2018-03']);
    expect(lineOf(money, 'gevinst')).toEqual([2, 4, 6]);
    expect(lineOf(money, 'forbrug')).toEqual([4, 8, 12]);
    expect(lineOf(money, 'plan-gevinst')).toEqual([1, 2, 3]);
    expect(lineOf(money, 'plan-forbrug')).toEqual([0.5, 1, 1.5]);
    expectWholeChart(money);
  });

  it('stand to the krone in the table', () => {
    expect(rowsOf(chartsOf(quarter).money.table)[1]).toEqual([
      'februar 2018',
      '4.000.000',
      '8.000.000',
      '2.000.000',
      '1.000.000',
    ]);
  });

  it('have a gap for a month without a settled day, and the table says so', () => {
    const { money } = chartsOf([
      ...quarter.slice(0, 1),
      entryOver('2018-02', '2018-03', 6 * MILLION, 0, 'a'),
    ]);
    expect(lineOf(money, 'gevinst')).toEqual([2, null, 8]);
    expect(rowsOf(money.table)[1]?.slice(1, 3)).toEqual([
      'ikke opgjort på denne dato',
      'ikke opgjort på denne dato',
    ]);
    expectWholeChart(money);
  });

  it('take the last settled day of a month', () => {
    const halves = [
      { ...entryOver('2018-01', '2018-01', MILLION, 0, 'a'), to: '2018-01-15' },
      { ...entryOver('2018-01', '2018-01', MILLION, 0, 'a'), from: '2018-01-16' },
      ...quarter.slice(1, 2),
    ];
    expect(lineOf(chartsOf(halves).money, 'gevinst')).toEqual([2, 4]);
  });

  it('have no line of a plan that cannot be placed in time, and none of a gain that cannot be measured yet', () => {
    const planless = listed([buildProject({ key: 'a', plans: [buildPlan()] })]);
    const { money } = chartsOf(
      quarter.map((entry) => ({ ...entry, gevinst: NOT_MEASURED_YET })),
      { projects: planless },
    );
    expect(money.lines.map(({ key }) => key)).toEqual(['forbrug']);
    expect(rowsOf(money.table)[0]).toEqual([
      'januar 2018',
      'ikke målt endnu',
      '4.000.000',
      'ikke oplyst',
      'ikke oplyst',
    ]);
    expectWholeChart(money);
  });

  it('say how much has come, and how much of the investment is used', () => {
    const { money } = chartsOf(quarter);
    expect(plain(money.summary)).toBe(
      'Gevinst 6,0 mio. kr. og forbrug 12,0 mio. kr. i alt til og med marts 2018.',
    );
    expect(plain(money.subtitle)).toBe('Mio. kr. 100 % af investeringen er brugt.');
  });

  it('are not drawn from one point in time, as in Odense', () => {
    expect(over(quarter.slice(0, 1))).toBeUndefined();
    expect(over([])).toBeUndefined();
    expect(toMoneyOverTime(odense, book)).toBeUndefined();
  });

  it('leave out a project whose rows could not all be read, as the totals do', () => {
    const two = [...quarter, ...monthly('2018-01', 3, 5 * MILLION, MILLION, 'b')];
    expect(lineOf(chartsOf(two, { unreadableLedger: ['b'] }).money, 'gevinst')).toEqual([2, 4, 6]);
  });
});

describe('the return over time', () => {
  it('stands beside the planned one and the line where the money is back', () => {
    const { ratio } = chartsOf(quarter);
    expect(lineOf(ratio, 'realised')).toEqual([0.5, 0.5, 0.5]);
    expect(lineOf(ratio, 'planned')).toEqual([2, 2, 2]);
    expect(ratio.limits).toEqual([{ value: 1, label: 'pengene er kommet igen', kind: 'baseline' }]);
    expect([ratio.yMin, ratio.yMax]).toEqual([0, 2]);
    expectWholeChart(ratio);
  });

  it('tells with each month how much of the investment was used: an early return misleads', () => {
    expect(rowsOf(chartsOf(quarter).ratio.table).map((row) => row.map(plain))).toEqual([
      ['januar 2018', '0,50', '33 %'],
      ['februar 2018', '0,50', '67 %'],
      ['marts 2018', '0,50', '100 %'],
    ]);
    expect(plain(chartsOf(quarter).ratio.summary)).toBe(
      'Realiseret afkastgrad er 0,50 efter 100 % af investeringen; planlagt er 2,00.',
    );
  });

  it('has room below 0 when gains were taken back', () => {
    const { ratio } = chartsOf(
      quarter.map((entry) => entryOver(entry.to.slice(0, 7), entry.to.slice(0, 7), -3, 4, 'a')),
    );
    expect([ratio.yMin, lineOf(ratio, 'realised')]).toEqual([-1, [-0.75, -0.75, -0.75]]);
    expectWholeChart(ratio);
  });

  it('has no planned line without a plan, and a gap while nothing is spent', () => {
    const free = [entryOver('2018-01', '2018-01', 5, 0, 'a'), entryOver('2018-02', '2018-02', 5, 4, 'a')];
    const { ratio } = chartsOf(free, { projects: listed([buildProject({ key: 'a', plans: [] })]) });
    expect(ratio.lines.map(({ key, points }) => [key, points])).toEqual([['realised', [null, 2.5]]]);
    expectWholeChart(ratio);
  });
});

it('the last month is what the totals say, whatever the edition lacks, and both charts can be drawn', () => {
  const inMillions = (amount: number | undefined) => (amount === undefined ? null : amount / MILLION);
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const settled = { ...edition, cutOff: { day: '2021-06-30' } };
      const barometer = computeBarometer(settled);
      const charts = toMoneyOverTime(barometer, book);
      fc.pre(charts !== undefined);
      const { money, ratio } = charts;
      for (const name of ['gevinst', 'forbrug'] as const) {
        expect(lineOf(money, name)?.at(-1) ?? null).toBe(inMillions(figureValue(barometer.totals[name])));
      }
      expect([...chartFaults(money), ...chartFaults(ratio)]).toEqual([]);
    }),
    RUNS,
  );
});

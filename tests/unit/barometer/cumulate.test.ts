import { describe, expect, it } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import { cumulateLedger } from '../../../src/barometer/cumulate.ts';
import { missingParts } from '../../../src/barometer/figure.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import { deepFreeze, shown } from '../../support/builders.ts';
import { entryOver, monthly } from './monthlyLedger.ts';

const pointsOf = (ledger: readonly LedgerEntry[], cutOff = '2018-12-31') =>
  cumulateLedger(deepFreeze(ledger), cutOff).map(({ day, money }) => [
    day,
    shown(money.gevinst),
    shown(money.forbrug),
  ]);

describe('money over time', () => {
  it('is summed up at the end of each entry, in order of time', () => {
    const [january, february, march] = monthly('2018-01', 3, 100, 40) as [
      LedgerEntry,
      LedgerEntry,
      LedgerEntry,
    ];
    expect(pointsOf([march, january, february])).toEqual([
      ['2018-01-31', 100, 40],
      ['2018-02-28', 200, 80],
      ['2018-03-31', 300, 120],
    ]);
  });

  it('is summed over all projects, and one that begins later counts from then', () => {
    const ledger = [...monthly('2018-01', 2, 100, 40, 'a'), ...monthly('2018-02', 1, 7, 3, 'b')];
    expect(pointsOf(ledger)).toEqual([
      ['2018-01-31', 100, 40],
      ['2018-02-28', 207, 83],
    ]);
  });

  it('has one point for a day on which several entries end', () => {
    const ledger = [entryOver('2018-01', '2018-01', 1, 2, 'a'), entryOver('2018-01', '2018-01', 10, 20, 'b')];
    expect(pointsOf(ledger)).toEqual([['2018-01-31', 11, 22]]);
  });

  it('leaves out the days inside an entry of any project: its sum would be a guess', () => {
    const ledger = [...monthly('2018-01', 4, 100, 40, 'a'), entryOver('2018-01', '2018-03', 30, 10, 'b')];
    expect(pointsOf(ledger)).toEqual([
      ['2018-03-31', 330, 130],
      ['2018-04-30', 430, 170],
    ]);
  });

  it('leaves out the days before the end of an entry whose start is not stated', () => {
    const { from: _, ...sinceUnknown } = entryOver('2018-02', '2018-02', 30, 10, 'b');
    expect(pointsOf([...monthly('2018-01', 2, 100, 40, 'a'), sinceUnknown])).toEqual([
      ['2018-02-28', 230, 90],
    ]);
  });

  it('ends with the cut-off, to the day', () => {
    const ledger = monthly('2018-01', 3, 100, 40);
    expect(pointsOf(ledger, '2018-03-30').map(([day]) => day)).toEqual(['2018-01-31', '2018-02-28']);
    expect(pointsOf(ledger, '2018-03-31').map(([day]) => day)).toContain('2018-03-31');
    expect(pointsOf(ledger, '2018-01-30')).toEqual([]);
    expect(pointsOf([])).toEqual([]);
  });

  it('has net and return as they follow from the sums, and no plan', () => {
    const [point] = cumulateLedger(monthly('2018-01', 1, 100, 40), '2018-12-31');
    expect(point && shown(point.money.nettogevinst)).toBe(60);
    expect(point && shown(point.money.realisedAfkastgrad)).toEqual({ numerator: 100, denominator: 40 });
    expect(point && shown(point.money.budgetGevinst)).toBe('notApplicable');
  });
});

describe('an amount that is missing', () => {
  const [january, february] = monthly('2018-01', 2, 100, 40) as [LedgerEntry, LedgerEntry];

  it('makes the sums from then on partial, and is named by its project', () => {
    const points = cumulateLedger([january, { ...february, gevinst: NOT_STATED }], '2018-12-31');
    expect(points.map(({ money }) => missingParts(money.gevinst).map(({ key }) => key))).toEqual([
      [],
      ['cv-boost'],
    ]);
    expect(points.map(({ money }) => shown(money.gevinst))).toEqual([100, 100]);
  });

  it('is no 0: as long as nothing has been measured, there is no gain', () => {
    const unmeasured = { ...january, gevinst: NOT_MEASURED_YET };
    expect(pointsOf([unmeasured, february])).toEqual([
      ['2018-01-31', 'notMeasuredYet', 40],
      ['2018-02-28', 100, 80],
    ]);
  });
});

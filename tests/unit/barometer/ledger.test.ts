import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { missingParts } from '../../../src/barometer/figure.ts';
import { groupLedger, sumLedger } from '../../../src/barometer/ledger.ts';
import { kronerPerFuldtidsperson } from '../../../src/barometer/units.ts';
import { absenceOf, buildEntry, buildPersonsEntry, kr, persons, shown } from '../../support/builders.ts';

const spring = buildEntry({ from: '2018-01-01', to: '2018-03-31', forbrug: kr(100), gevinst: kr(70) });
const summer = buildEntry({ from: '2018-04-01', to: '2018-06-30', forbrug: kr(200), gevinst: kr(500) });

describe('realised figures at a cut-off', () => {
  test.each<[string, number | string, number | string, string]>([
    ['2017-12-31', 'notStated', 'notStated', 'before the first entry nothing is stated'],
    ['2018-01-01', 'notSettled', 'notSettled', 'on its first day an entry is not settled'],
    ['2018-03-30', 'notSettled', 'notSettled', 'on the day before its last it is not either'],
    ['2018-03-31', 70, 100, 'on its last day it counts'],
    ['2018-04-01', 'notSettled', 'notSettled', 'the next entry has begun'],
    ['2018-06-29', 'notSettled', 'notSettled', 'and is still open on the day before its last'],
    ['2018-06-30', 570, 300, 'both have ended'],
    ['2030-01-01', 570, 300, 'and stay so'],
  ])('at %s gevinst is %s and forbrug %s: %s', (cutOff, gevinst, forbrug) => {
    const figures = sumLedger([spring, summer], cutOff);
    expect([shown(figures.gevinst), shown(figures.forbrug)]).toEqual([gevinst, forbrug]);
  });

  it('between two entries are those of the first', () => {
    const autumn = buildEntry({ from: '2018-09-01', to: '2018-11-30' });
    expect(shown(sumLedger([spring, autumn], '2018-08-31').gevinst)).toBe(70);
    expect(shown(sumLedger([spring, autumn], '2018-09-01').gevinst)).toBe('notSettled');
  });

  it('are never a share of an entry whose start is not stated', () => {
    const { from: _, ...sinceUnknown } = buildEntry({ to: '2018-09-02' });
    expect(shown(sumLedger([sinceUnknown], '2018-09-01').gevinst)).toBe('notSettled');
    expect(shown(sumLedger([sinceUnknown], '2018-09-02').gevinst)).toBe(150_000);
  });

  it('add booked gains and gains from persons', () => {
    const fromPersons = buildPersonsEntry({
      fuldtidspersoner: persons('20'),
      rate: kronerPerFuldtidsperson(140_000),
      to: '2018-06-30',
    });
    expect(shown(sumLedger([spring, fromPersons], '2018-06-30').gevinst)).toBe(2_800_070);
  });

  it('say that they are a sum of entries, and that none is missing', () => {
    const { gevinst } = sumLedger([spring, summer], '2018-12-31');
    expect(gevinst).toMatchObject({ kind: 'computed', rule: 'sumOfEntries', missing: [] });
  });
});

describe('an entry without a figure', () => {
  it('adds 0 when its gain cannot be measured yet, and the sum is whole', () => {
    const unmeasured = { ...summer, gevinst: NOT_MEASURED_YET };
    const { gevinst, forbrug } = sumLedger([spring, unmeasured], '2018-06-30');
    expect(shown(gevinst)).toBe(70);
    expect(missingParts(gevinst)).toEqual([]);
    expect(shown(forbrug)).toBe(300);
  });

  it('leaves the gain "not measured yet", and not 0, when it is the only one', () => {
    const reason = { ...NOT_MEASURED_YET, reason: 'effekt først i foråret 2019', expected: '2019-03' };
    const { gevinst } = sumLedger([{ ...spring, gevinst: reason }], '2018-06-30');
    expect(gevinst).toMatchObject({ kind: 'absent', absence: reason });
  });

  test.each([
    [NOT_STATED, 'notStated'],
    [UNREADABLE, 'unreadable'],
  ])('makes the sum partial and is named by its period when it is $kind', (absence, kind) => {
    const { gevinst, forbrug } = sumLedger([spring, { ...summer, gevinst: absence }], '2018-06-30');
    expect(shown(gevinst)).toBe(70);
    expect(missingParts(gevinst)).toEqual([{ key: '2018-04-01/2018-06-30', absence: { kind } }]);
    expect(missingParts(forbrug)).toEqual([]);
  });

  it('gives no forbrug of 0 when no forbrug is stated', () => {
    const { forbrug } = sumLedger([{ ...spring, forbrug: NOT_STATED }], '2018-06-30');
    expect(absenceOf(forbrug)).toBe('notStated');
  });

  it('never passes for "not measured yet" when another entry is not stated', () => {
    const { gevinst } = sumLedger(
      [
        { ...spring, gevinst: NOT_MEASURED_YET },
        { ...summer, gevinst: NOT_STATED },
      ],
      '2018-06-30',
    );
    expect(absenceOf(gevinst)).toBe('notStated');
  });

  it('gives the same reason whichever entry comes first', () => {
    const entries = [
      { ...spring, gevinst: NOT_STATED },
      { ...summer, gevinst: UNREADABLE },
    ];
    expect(absenceOf(sumLedger(entries, '2018-06-30').gevinst)).toBe('unreadable');
    expect(absenceOf(sumLedger(entries.toReversed(), '2018-06-30').gevinst)).toBe('unreadable');
  });
});

describe('a ledger', () => {
  it('without entries states nothing', () => {
    expect(absenceOf(sumLedger([], '2018-09-02').gevinst)).toBe('notStated');
    expect(absenceOf(sumLedger([], '2018-09-02').forbrug)).toBe('notStated');
  });

  it('with a row that cannot be read has unreadable figures, not figures without that row', () => {
    const figures = sumLedger([spring], '2018-06-30', false);
    expect([absenceOf(figures.gevinst), absenceOf(figures.forbrug)]).toEqual(['unreadable', 'unreadable']);
  });

  it('is grouped by project, each with its own entries in order', () => {
    const other = buildEntry({ project: 'igu' });
    const grouped = groupLedger([spring, other, summer]);
    expect([...grouped.keys()]).toEqual(['cv-boost', 'igu']);
    expect(grouped.get('cv-boost')).toEqual([spring, summer]);
    expect(grouped.get('igu')).toEqual([other]);
  });
});

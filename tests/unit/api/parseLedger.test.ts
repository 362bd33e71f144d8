import { describe, expect, it } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import { dec, shown } from '../../support/builders.ts';
import { COLUMNS, ledgerOf, listOf, readEdition, row, told, wireProject } from './wire.ts';

const read = (...rows: readonly unknown[]) => readEdition({ ledger: ledgerOf(...rows) });

/** What each project has spent and gained, as the screen would have it. */
function money(edition: Edition) {
  const entries = computeBarometer(edition).projects.map(({ project, money: { forbrug, gevinst } }) => [
    project.key,
    [shown(forbrug), shown(gevinst)],
  ]);
  return Object.fromEntries(entries);
}

const UNREADABLE = ['unreadable', 'unreadable'];
const B = [200, 50];
const b = row('b', ...B);

describe('a row that is well', () => {
  it('gives its project what it says', () => {
    const { value, findings } = read(row('a'), b);
    expect(findings).toEqual([]);
    expect(money(value)).toEqual({ a: [100, 150], b: B });
    expect(value.ledgerSource).toBe('referat');
  });

  it('may have its columns in any order, and leave some out', () => {
    const ledger = {
      columns: ['gevinst', 'to', 'project', 'forbrug'],
      rows: [[150, '2017-12-31', 'a', 100]],
      source: 'referat',
    };
    const { value, findings } = readEdition({ ledger });
    expect(findings).toEqual([]);
    expect(value.ledger).toEqual([{ project: 'a', to: '2017-12-31', forbrug: 100, gevinst: 150 }]);
  });

  it('has a gain of 0 in the totals when it is not measured yet, and none when it is not stated', () => {
    const { value } = read(row('a', 100, 'notMeasuredYet'), row('b', 200, null));
    expect(money(value)).toEqual({ a: [100, 'notMeasuredYet'], b: [200, 'notStated'] });
    expect(computeBarometer(value).totals.nettogevinst).toMatchObject({ kind: 'absent' });
  });

  it('has a gain of persons times rate where none is booked', () => {
    const persons = (gevinst: unknown) => ['a', null, '2017-12-31', 0, gevinst, 2.5, 140_001];
    expect(money(read(persons(null)).value)['a']).toEqual([0, 350_003]);
    expect(read(persons(null)).value.ledger[0]).toMatchObject({
      fuldtidspersoner: dec('2.5000'),
      rate: 140_001,
    });
    expect(money(read(persons(7)).value)['a']).toEqual([0, 7]);
  });

  it('may be about a single day, the first of a year or a leap day', () => {
    const days = ['2017-01-01', '2016-02-29'].map((day) => row('a').with(1, day).with(2, day));
    expect(read(...days).findings).toEqual([]);
  });

  it('is scaled in an edition in 1,000 kr., but for the rate, which is in kr.', () => {
    const { value } = readEdition({
      conventions: { unit: 'thousandKr', sign: 'positiveIsSaving' },
      ledger: ledgerOf(row('a', 3, 4), ['b', null, '2017-12-31', 5, null, 2, 140_000]),
    });
    expect(money(value)).toEqual({ a: [3_000, 4_000], b: [5_000, 280_000] });
  });
});

describe('a row that cannot be read harms only its project', () => {
  const rowWith = (place: number, value: unknown) => row('a').with(place, value);
  const cases: readonly [string, unknown[], string][] = [
    ['an amount written as a text', rowWith(3, '2.348.725 kr.'), 'forbrug: amount'],
    ['an amount with øre', rowWith(4, 150.5), 'gevinst: amount'],
    ['a number as a text', rowWith(4, '150'), 'gevinst: amount'],
    ['NaN as a text', rowWith(4, 'NaN'), 'gevinst: amount'],
    ['an amount no city has', rowWith(3, 1_000_000_000_000), 'forbrug: amount'],
    ['an infinite amount', rowWith(3, Number.POSITIVE_INFINITY), 'forbrug: amount'],
    ['true', rowWith(3, true), 'forbrug: amount'],
    ['another word', rowWith(4, 'notMeasured'), 'gevinst: amount'],
    ['an end before its start', rowWith(1, '2018-01-01'), 'from: orderedPeriod'],
    ['a start that does not exist', rowWith(1, '2017-02-30'), 'from: day'],
    ['an end that does not exist', rowWith(2, '2018-02-31'), 'to: day'],
    ['no end', rowWith(2, null), 'to: day'],
    ['a day in Danish', rowWith(2, '31-12-2017'), 'to: day'],
    ['persons as a text', rowWith(5, '2,5'), 'fuldtidspersoner: persons'],
    ['persons with five decimals', rowWith(5, 0.12345), 'fuldtidspersoner: persons'],
    ['a rate with øre', rowWith(6, 0.5), 'rate: amount'],
    ['persons times rate beyond all reason', row('a').with(5, 1e8).with(6, 1e8), 'rate: amount'],
  ];

  it.each(cases)('%s', (_, bad, expected) => {
    const { value, findings } = read(bad, b);
    expect(told(findings)).toEqual([`ledger.rows[0].${expected}, unreadable`]);
    expect(money(value)).toEqual({ a: UNREADABLE, b: B });
    expect(computeBarometer(value).totals.forbrug).toMatchObject({
      value: 200,
      missing: [{ key: 'a', absence: { kind: 'unreadable' } }],
    });
  });

  it('and the value that stands there is quoted', () => {
    expect(read(rowWith(3, '2.348.725 kr.')).findings[0]?.value).toBe('"2.348.725 kr."');
  });

  it('even when other rows of the project are well', () => {
    expect(money(read(row('a'), rowWith(3, 'x'), b).value)).toEqual({ a: UNREADABLE, b: B });
  });

  it('also when it has a cell too few or too many, as long as it says whose it is', () => {
    for (const bad of [row('a').slice(0, 5), [...row('a'), 1]]) {
      const { value, findings } = read(bad, b);
      expect(told(findings)).toEqual(['ledger.rows[0]: rowLength, leftOut']);
      expect(findings[0]?.expected.options).toEqual(['7']);
      expect(money(value)).toEqual({ a: UNREADABLE, b: B });
    }
  });
});

describe('a row of nobody we know makes every realised total partial', () => {
  it.each([
    ['a project that is not in the edition', row('c'), 'ledger.rows[0].project: knownReference, leftOut'],
    ['no project', row('a').with(0, null), 'ledger.rows[0].project: knownReference, leftOut'],
    ['no row at all', 'a', 'ledger.rows[0]: rowLength, leftOut'],
    ['an empty row', [], 'ledger.rows[0]: rowLength, leftOut'],
  ])('%s', (_, bad, expected) => {
    const { value, findings } = read(bad, b, row('a'));
    expect(told(findings)).toEqual([expected]);
    expect(money(value)).toEqual({ a: [100, 150], b: B });
    const { totals } = computeBarometer(value);
    expect(totals.gevinst).toMatchObject({ value: 200, missing: [{ absence: { kind: 'unreadable' } }] });
    expect(totals.budgetGevinst).toMatchObject({ missing: [] });
  });

  it('but the row of a project that was itself left out is no stray', () => {
    const { findings } = readEdition({
      projects: listOf(wireProject({ key: 'b' }), wireProject({ name: 4 })),
    });
    expect(told(findings)).toEqual(['projects.items[1].name: text, leftOut']);
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['a list', [], 'ledger: object, leftOut'],
    ['without rows', { columns: COLUMNS }, 'ledger.rows: list, leftOut'],
    ['without columns', { rows: [] }, 'ledger.columns: list, leftOut'],
    [
      'with a column twice',
      { columns: ['project', 'to', 'forbrug', 'forbrug'], rows: [['a', '2017-12-31', 1, 2]] },
      'ledger.columns[3]: uniqueKey, leftOut',
    ],
  ])('%s leaves every project unreadable, not "not stated"', (_, ledger, expected) => {
    const { value, findings } = readEdition({ ledger });
    expect(told(findings)).toEqual([expected]);
    expect(money(value)).toEqual({ a: UNREADABLE, b: UNREADABLE });
    expect(shown(computeBarometer(value).totals.gevinst)).toBe('unreadable');
  });

  it('or that is not there is named', () => {
    const { value, findings } = readEdition({ ledger: undefined });
    expect(told(findings)).toEqual(['ledger: present, leftOut']);
    expect(shown(computeBarometer(value).totals.gevinst)).toBe('unreadable');
  });

  it('has a finding for a misspelt column, whose amounts are then missing and not 0', () => {
    const columns = COLUMNS.with(3, 'forbrgu');
    const { value, findings } = readEdition({ ledger: { columns, rows: [row('a'), b] } });
    expect(told(findings)).toEqual(['ledger.columns[3]: knownKey, ignored']);
    expect(money(value)).toEqual({ a: ['notStated', 150], b: ['notStated', 50] });
  });

  it('has a finding for a key we do not know, and for a source that is none', () => {
    const ledger = { ...ledgerOf(row('a'), b), rwos: [], source: 'Referat' };
    const { value, findings } = readEdition({ ledger });
    expect(told(findings)).toEqual(['ledger.rwos: knownKey, ignored', 'ledger.source: slug, ignored']);
    expect(value.ledgerSource).toBe('referat');
  });
});

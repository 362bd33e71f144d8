import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import { computed } from '../../../src/barometer/figure.ts';
import { count, kronerPerFuldtidsperson, ratio } from '../../../src/barometer/units.ts';
import {
  cellText,
  compareCells,
  isAbsentCell,
  kronerCell,
  quantityText,
  textCell,
} from '../../../src/display/cellText.ts';
import type { Cell } from '../../../src/display/models.ts';
import { ABSENCE_WORDS } from '../../../src/display/texts/absences.ts';
import { dec, kr, krFigure, pct, persons, pp } from '../../support/builders.ts';
import { plain } from './odense.ts';

describe('the text of a cell', () => {
  const cases: readonly [Cell, string][] = [
    [textCell('CV-boost'), 'CV-boost'],
    [{ unit: 'kroner', amount: kr(46_022_596) }, '46.022.596'],
    [{ unit: 'kroner', amount: kr(3_300_000), roundedTo: 100_000 }, '3,3 mio.'],
    [{ unit: 'kronerPerFuldtidsperson', amount: kronerPerFuldtidsperson(140_000) }, '140.000'],
    [{ unit: 'kronerPerMonth', amount: ratio(10_000, 3) }, '3.333'],
    [{ unit: 'ratio', amount: ratio(998, 1000) }, '0,998'],
    [{ unit: 'share', amount: ratio(4, 1000) }, '0,4 %'],
    [{ unit: 'percent', amount: pct('5.2') }, '5,2 %'],
    [{ unit: 'percentagePoints', amount: pp('-0.9') }, '-0,9'],
    [{ unit: 'fuldtidspersoner', amount: persons('12.50') }, '12,5'],
    [{ unit: 'count', amount: count(dec('3.4')) }, '3,4'],
    [{ unit: 'day', amount: '2018-10-30' }, '30. oktober 2018'],
    [{ unit: 'month', amount: '2018-08' }, 'august 2018'],
    [{ unit: 'stage', amount: 'delayed' }, 'forsinket'],
    [{ unit: 'colour', amount: 'grey' }, 'Grå'],
    [{ kind: 'notStated' }, 'ikke oplyst'],
    [{ kind: 'notMeasuredYet', expected: '2019-08' }, 'ikke målt endnu'],
    [{ kind: 'undefined' }, 'ikke defineret'],
    [{ kind: 'unreadable' }, 'kan ikke læses'],
  ];

  it.each(cases)('%j is "%s"', (cell, text) => {
    expect(plain(cellText(cell))).toBe(text);
  });

  it('is never the same for two kinds of absence, and never a number', () => {
    const words = Object.values(ABSENCE_WORDS);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
  });

  it('has its unit where the place does not name it', () => {
    expect(quantityText({ unit: 'kroner', amount: kr(5_000) })).toBe('5.000 kr.');
    expect(quantityText({ unit: 'percentagePoints', amount: pp('1.3') })).toBe('1,3 %-point');
    expect(quantityText({ unit: 'kronerPerMonth', amount: ratio(1_000, 1) })).toBe('1.000 kr. pr. måned');
    expect(quantityText({ unit: 'count', amount: count(dec('45')) })).toBe('45');
    expect(quantityText(NOT_STATED)).toBe('ikke oplyst');
  });

  it('of a figure that is absent is its reason, of one that is rounded says no more than its source', () => {
    expect(cellText(kronerCell(krFigure(NOT_STATED)))).toBe('ikke oplyst');
    const rounded = { kind: 'reported', value: kr(7_900_000), source: 'x', roundedTo: 100_000 } as const;
    expect(plain(cellText(kronerCell(rounded)))).toBe('7,9 mio.');
    expect(cellText(kronerCell(computed('sumOfEntries', kr(7_900_000), [])))).toBe('7.900.000');
  });
});

describe('the order of cells', () => {
  const order = (a: Cell, b: Cell) => Math.sign(compareCells(a, b) ?? Number.NaN);
  const pairs: readonly [string, Cell, Cell][] = [
    ['amounts', { unit: 'kroner', amount: kr(-5) }, { unit: 'kroner', amount: kr(4) }],
    ['ratios', { unit: 'ratio', amount: ratio(1, 3) }, { unit: 'ratio', amount: ratio(1, 2) }],
    ['shares', { unit: 'share', amount: ratio(9, 10) }, { unit: 'share', amount: ratio(11, 10) }],
    ['rates', { unit: 'percent', amount: pct('5.19') }, { unit: 'percent', amount: pct('5.2') }],
    ['counts', { unit: 'count', amount: count(dec('9')) }, { unit: 'count', amount: count(dec('10')) }],
    ['names, å last', textCell('Zoo'), textCell('Aarhus')],
    ['days, not their names', { unit: 'day', amount: '2018-09-30' }, { unit: 'day', amount: '2018-10-01' }],
    ['months, not their names', { unit: 'month', amount: '2018-05' }, { unit: 'month', amount: '2018-08' }],
  ];

  it.each(pairs)('is right for %s', (_, low, high) => {
    expect([order(low, high), order(high, low), order(low, low)]).toEqual([-1, 1, 0]);
  });

  it('is not told where one is absent', () => {
    expect(compareCells(NOT_STATED, textCell('a'))).toBeUndefined();
    expect(compareCells(textCell('a'), NOT_STATED)).toBeUndefined();
    expect([isAbsentCell(NOT_STATED), isAbsentCell(textCell(''))]).toEqual([true, false]);
  });
});

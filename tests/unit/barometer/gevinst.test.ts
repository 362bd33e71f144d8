import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED } from '../../../src/barometer/absence.ts';
import { entryGevinst, gevinstFromPersons } from '../../../src/barometer/gevinst.ts';
import { kronerPerFuldtidsperson } from '../../../src/barometer/units.ts';
import { buildEntry, buildPersonsEntry, kr, persons } from '../../support/builders.ts';

describe('gevinst from full-time persons and what one costs', () => {
  test.each([
    ['20', 140_000, 2_800_000, '20 persons at 140,000 kr. a year'],
    ['0', 140_000, 0, 'nobody helped'],
    ['1.5', 1, 2, 'half a krone rounds up'],
    ['2.5', 1, 3, 'also to an odd number'],
    ['1.4', 1, 1, 'just under half a krone rounds down'],
    ['1.49', 1, 1, 'and so does 0.49'],
    ['0.5', 94_001, 47_001, 'half a person at an odd rate'],
    ['-1.5', 1, -1, 'a loss of a half rounds up too'],
    ['-1.6', 1, -2, 'and one of more than a half down'],
    ['12345.6789', 140_000, 1_728_395_046, 'four decimals of persons'],
  ])('%s × %i kr. is %i kr.: %s', (number, rate, gevinst) => {
    expect(gevinstFromPersons(persons(number), kronerPerFuldtidsperson(rate))).toBe(gevinst);
  });
});

describe('what an entry gained', () => {
  it('is what was booked', () => {
    expect(entryGevinst(buildEntry({ gevinst: kr(10_446_813) }))).toBe(10_446_813);
  });

  it('is what was booked, also when persons and a rate are given beside it', () => {
    const entry = buildEntry({
      gevinst: kr(7),
      fuldtidspersoner: persons('20'),
      rate: kronerPerFuldtidsperson(140_000),
    });
    expect(entryGevinst(entry)).toBe(7);
  });

  it('follows from persons and rate when none is booked', () => {
    const entry = buildPersonsEntry({
      fuldtidspersoner: persons('20'),
      rate: kronerPerFuldtidsperson(140_000),
    });
    expect(entryGevinst(entry)).toBe(2_800_000);
  });

  it('is not stated when persons have no rate, or a rate no persons', () => {
    expect(entryGevinst(buildPersonsEntry({ fuldtidspersoner: persons('84') }))).toBe(NOT_STATED);
    expect(entryGevinst(buildPersonsEntry({ rate: kronerPerFuldtidsperson(140_000) }))).toBe(NOT_STATED);
    expect(entryGevinst(buildPersonsEntry())).toBe(NOT_STATED);
  });

  it('keeps its reason when it cannot be measured yet', () => {
    expect(entryGevinst(buildEntry({ gevinst: NOT_MEASURED_YET }))).toBe(NOT_MEASURED_YET);
  });
});

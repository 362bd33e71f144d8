import { describe, expect, it, test } from 'vitest';
import { type Edition, judgedOn, settledOn } from '../../../src/barometer/edition.ts';
import { buildEdition } from '../../support/builders.ts';

/** An edition of which no more of its date is known than what it is about. */
function about(asOf: string): Edition {
  const { meetingDate: _meeting, cutOff: _cutOff, ...edition } = buildEdition({ asOf });
  return edition;
}

describe('when the sums of an edition are taken, and "ended" is judged', () => {
  it('is at its cut-off and at its meeting', () => {
    const edition = buildEdition({
      meetingDate: '2018-10-30',
      cutOff: { day: '2018-09-02' },
      asOf: '2018-10-30',
    });
    expect([settledOn(edition), judgedOn(edition)]).toEqual(['2018-09-02', '2018-10-30']);
  });

  test.each([
    ['2018-10-30', '2018-10-30', 'a day is itself'],
    ['2018-05', '2018-05-31', 'a month ends on its last day'],
    ['2018-04', '2018-04-30', 'a month of thirty days'],
    ['2018-02', '2018-02-28', 'February'],
    ['2020-02', '2020-02-29', 'February of a leap year'],
    ['2018-01', '2018-01-31', 'January'],
    ['2018-12', '2018-12-31', 'December'],
    ['2017', '2017-12-31', 'a year ends with December'],
  ])('is for %s, where neither is known, at %s: %s', (asOf, day) => {
    expect([settledOn(about(asOf)), judgedOn(about(asOf))]).toEqual([day, day]);
  });

  it('is each known by itself', () => {
    expect(settledOn({ ...about('2018-05'), cutOff: { day: '2018-05-06' } })).toBe('2018-05-06');
    expect(judgedOn({ ...about('2018-05'), cutOff: { day: '2018-05-06' } })).toBe('2018-05-31');
    expect(settledOn({ ...about('2018-05'), meetingDate: '2018-06-19' })).toBe('2018-05-31');
    expect(judgedOn({ ...about('2018-05'), meetingDate: '2018-06-19' })).toBe('2018-06-19');
  });
});

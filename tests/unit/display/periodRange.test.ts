import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type PeriodRange, rangeIndices, rangeOf } from '../../../src/display/periodRange.ts';
import { RUNS } from '../../support/arbitraries.ts';

const MONTHS = ['2018-01', '2018-02', '2018-03', '2018-04', '2018-05'];
const ALL = { from: 0, to: 4 };

describe('a chosen period', () => {
  test.each<[PeriodRange | undefined, { from: number; to: number }, string]>([
    [undefined, ALL, 'nothing chosen is all of it'],
    [{ from: '2018-02', to: '2018-04' }, { from: 1, to: 3 }, 'both months are shown'],
    [{ from: '2018-03', to: '2018-03' }, { from: 2, to: 2 }, 'a single month'],
    [{ from: '2015-01', to: '2018-02' }, { from: 0, to: 1 }, 'from before the first month'],
    [{ from: '2018-04', to: '2030-12' }, { from: 3, to: 4 }, 'to after the last month'],
    [{ from: '2019-01', to: '2019-12' }, ALL, 'a period after all months shows all'],
    [{ from: '2010-01', to: '2010-12' }, ALL, 'a period before all months shows all'],
  ])('%o is %o: %s', (range, indices) => {
    expect(rangeIndices(MONTHS, range)).toEqual(indices);
  });

  it('between two months that are there shows all, rather than none', () => {
    expect(rangeIndices(['2018-01', '2018-06'], { from: '2018-02', to: '2018-03' })).toEqual({
      from: 0,
      to: 1,
    });
  });

  it('of no months is none', () => {
    expect(rangeIndices([], { from: '2018-02', to: '2018-03' })).toEqual({ from: 0, to: 0 });
    expect(rangeOf([], 0, 0)).toBeUndefined();
  });

  it('that is all of it stands nowhere in the address', () => {
    expect(rangeOf(MONTHS, 0, 4)).toBeUndefined();
    expect(rangeOf(MONTHS, 0, 3)).toEqual({ from: '2018-01', to: '2018-04' });
  });

  it('outside the list is nothing chosen', () => {
    expect(rangeOf(MONTHS, 2, 7)).toBeUndefined();
    expect(rangeOf(MONTHS, -1, 2)).toBeUndefined();
  });
});

it('what is chosen in a list of months is found again in it', () => {
  const arbChoice = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 39 }), fc.nat({ max: 39 }))
    .map(([length, a, b]) => {
      const months = Array.from({ length }, (_, index) => `20${String(10 + index)}-01`);
      const [from, to] = [Math.min(a, b) % length, Math.max(a, b) % length];
      return { months, from: Math.min(from, to), to: Math.max(from, to) };
    });
  fc.assert(
    fc.property(arbChoice, ({ months, from, to }) => {
      expect(rangeIndices(months, rangeOf(months, from, to))).toEqual({ from, to });
    }),
    RUNS,
  );
});

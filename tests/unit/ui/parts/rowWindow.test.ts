import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRows, rowsInView } from '../../../../src/ui/parts/rowWindow.ts';

const viewed = { count: 2000, rowHeight: 60, height: 600, top: 0 };

describe('the rows that are drawn', () => {
  it('begin at the top, with some below what can be seen', () => {
    const { first, last } = rowsInView(viewed);
    expect(first).toBe(0);
    expect(last).toBeGreaterThan(10);
    expect(last).toBeLessThan(60);
  });

  it('end at the end, also where the list is scrolled beyond it', () => {
    expect(rowsInView({ ...viewed, top: 2000 * 60 - 600 }).last).toBe(2000);
    expect(rowsInView({ ...viewed, top: 10 ** 7 }).last).toBe(2000);
  });

  it('are all of a list that is shorter than its box', () => {
    expect(rowsInView({ ...viewed, count: 7 })).toEqual({ first: 0, last: 7 });
    expect(rowsInView({ ...viewed, count: 0 })).toEqual({ first: 0, last: 0 });
  });

  it('cover what can be seen wherever one scrolls, and are never many', () => {
    fc.assert(
      fc.property(
        fc.record({
          count: fc.integer({ min: 1, max: 40_000 }),
          rowHeight: fc.integer({ min: 20, max: 400 }),
          height: fc.integer({ min: 100, max: 2000 }),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        ({ count, rowHeight, height, share }) => {
          const top = share * Math.max(0, count * rowHeight - height);
          const { first, last } = rowsInView({ count, rowHeight, height, top });
          expect(first * rowHeight).toBeLessThanOrEqual(top);
          expect(last === count || last * rowHeight >= top + height).toBe(true);
          expect(last - first).toBeLessThanOrEqual(height / rowHeight + 31);
        },
      ),
    );
  });
});

describe('what stands in the place of the list', () => {
  it('is the rows between two gaps', () => {
    expect(drawnRows(100, { first: 40, last: 42 })).toEqual([
      { kind: 'gap', first: 0, rows: 40 },
      { kind: 'row', index: 40 },
      { kind: 'row', index: 41 },
      { kind: 'gap', first: 42, rows: 58 },
    ]);
  });

  it('has the row with the focus, wherever it is', () => {
    expect(
      drawnRows(100, { first: 40, last: 41 }, 5).map((each) => ('index' in each ? each.index : 'gap')),
    ).toEqual(['gap', 5, 'gap', 40, 'gap']);
    expect(drawnRows(3, { first: 0, last: 3 }, 1)).toHaveLength(3);
    expect(drawnRows(3, { first: 0, last: 3 }, 7)).toHaveLength(3);
  });

  it('is as high as all rows together', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(60), fc.option(fc.nat(600)), (count, at, length, kept) => {
        const first = Math.min(at, count);
        const drawn = drawnRows(count, { first, last: Math.min(count, first + length) }, kept ?? undefined);
        expect(drawn.reduce((sum, each) => sum + (each.kind === 'gap' ? each.rows : 1), 0)).toBe(count);
      }),
    );
  });
});

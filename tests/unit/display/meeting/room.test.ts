import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, fitsFoot, fitTitle, heightOf, paginate } from '../../../../src/display/meeting/room.ts';
import { STAGE_LINE, STAGE_TYPE } from '../../../../src/display/meeting/stage.ts';
import { estimateTextWidth } from '../../../../src/display/textWidth.ts';

const WORD = estimateTextWidth('abcd', 10);

describe('countLines', () => {
  it.each([
    ['nothing has its line', '', 100, 1],
    ['a word that just fits', 'abcd', WORD, 1],
    ['two words that do not fit beside each other', 'abcd abcd', WORD * 2, 2],
    ['a word of two and a half lines is broken', 'abcdabcdab', WORD, 3],
    ['words of one line each', 'abcd abcd abcd', WORD, 3],
  ])('%s', (_, text, room, lines) => {
    expect(countLines(text, room, 10)).toBe(lines);
  });

  it('never needs more lines where there is more room', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 50, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (text, room, more) => {
          expect(countLines(text, room + more, 20)).toBeLessThanOrEqual(countLines(text, room, 20));
        },
      ),
    );
  });
});

describe('heightOf', () => {
  it('is nothing for an empty text, and a line for a short one', () => {
    expect(heightOf('', 100, 20)).toBe(0);
    expect(heightOf('a', 100, 20)).toBe(20 * STAGE_LINE.text);
  });
});

describe('fitTitle', () => {
  it('sets a short title large and a long one smaller', () => {
    expect(fitTitle('Gul: 1,3 %-point over landet', true).titleSize).toBe('large');
    expect(fitTitle('ord '.repeat(40), false).titleSize).toBe('medium');
    expect(fitTitle('ord '.repeat(120), false).titleSize).toBe('small');
  });

  it('says how high the title becomes', () => {
    expect(fitTitle('Kort', false).height).toBe(STAGE_TYPE.title.large * STAGE_LINE.title);
  });
});

describe('fitsFoot', () => {
  it('has room for one line and not for two', () => {
    expect(fitsFoot('Kilde: et referat')).toBe(true);
    expect(fitsFoot('')).toBe(false);
    expect(fitsFoot('ord '.repeat(60))).toBe(false);
  });
});

describe('paginate', () => {
  const own = (height: number) => height;

  it('fills no page with one item when two fit', () => {
    expect(paginate([40, 40, 40, 40], own, 100)).toEqual([
      [40, 40],
      [40, 40],
    ]);
  });

  it('shares out evenly what needs two pages', () => {
    expect(paginate([20, 20, 20, 20, 20, 20], own, 100).map((page) => page.length)).toEqual([3, 3]);
  });

  it('gives an item that is too high a page of its own', () => {
    expect(paginate([10, 200, 10], own, 100)).toEqual([[10], [200], [10]]);
  });

  it('has no page for nothing', () => {
    expect(paginate([], own, 100)).toEqual([]);
  });

  it('keeps every item in its order, and every page within its room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 })), (heights) => {
        const pages = paginate(heights, own, 100);
        expect(pages.flat()).toEqual(heights);
        for (const page of pages) {
          expect(page.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

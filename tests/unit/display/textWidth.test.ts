import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceText, ellipsize, estimateTextWidth, wrapText } from '../../../src/display/textWidth.ts';

const NAME = 'Udbud: aktivitetsparate kontanthjælpsmodtagere';

test('more, larger and bolder text is wider', () => {
  const width = estimateTextWidth('nu 1,3', 13);
  expect(estimateTextWidth('nu 1,35', 13)).toBeGreaterThan(width);
  expect(estimateTextWidth('nu 1,3', 26)).toBeCloseTo(2 * width);
  expect(estimateTextWidth('nu 1,3', 13, true)).toBeGreaterThan(width);
  expect(estimateTextWidth('', 13)).toBe(0);
});

describe('ellipsize', () => {
  test('leaves alone what fits', () => {
    expect(ellipsize(NAME, 1000, 13)).toBe(NAME);
  });

  test('cuts what does not, and says so', () => {
    expect(ellipsize(NAME, 150, 13)).toMatch(/^Udbud: .*…$/);
  });

  test('fits whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(400), (text, room) => {
        expect(estimateTextWidth(ellipsize(text, room, 13), 13)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrapText(NAME, 240, 14, 2)).toEqual(['Udbud: aktivitetsparate', 'kontanthjælpsmodtagere']);
  });

  test('cuts the last line when there are too few', () => {
    expect(wrapText(NAME, 170, 14, 1)).toEqual([expect.stringMatching(/^Udbud: aktivitets.*…$/)]);
  });

  test('gives lines that fit, and no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(400),
        fc.integer({ min: 1, max: 4 }),
        (text, room, most) => {
          const lines = wrapText(text, room, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(estimateTextWidth(line, 13)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

test('balanced lines are about equally long and say the same', () => {
  const text = 'Flere samtaler – forsikrede ledige';
  expect(wrapText(text, 200, 14, 2)).toEqual(['Flere samtaler – forsikrede', 'ledige']);
  expect(balanceText(text, 200, 14, 2)).toEqual(['Flere samtaler –', 'forsikrede ledige']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PICTURE_SIZES, type PictureModel, pictureSize } from '../../../src/display/picture.ts';
import { makePicture } from '../../../src/export/picture.ts';
import { layOutPicture } from '../../../src/export/pictureLayout.ts';
import { wrapLines } from '../../../src/export/wrapLines.ts';

const measure = (text: string, size: number) => [...text].length * size * 0.5;

const MODEL: PictureModel = {
  key: 'bruttoledighed',
  filePeriod: '2018-08',
  period: 'august 2018',
  title: 'Bruttoledighed',
  subtitle: ['Gul: 1,3 %-point over landet'],
  description: 'Odense ligger 1,3 over landet.',
  legend: [],
  source: 'Kilde: Referat',
  ruleIds: [],
  facts: ['Periode: august 2018', 'Udgave: Odense, 30. oktober 2018'],
};

const draw = ({ width, height = 200 }: { width: number; height: number | undefined }) =>
  Promise.resolve(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="1" y="2">1,3</text></svg>`,
  );

const picture = (change: Partial<PictureModel> = {}, key: 'column' | 'page' | 'slide' = 'column') =>
  makePicture({ model: { ...MODEL, ...change }, size: pictureSize(key), withTitle: true, measure, draw });

test('has everything that a reader needs in it', async () => {
  const svg = await picture();
  for (const text of [MODEL.title, ...MODEL.subtitle, '1,3', MODEL.source, MODEL.facts.join(' · ')]) {
    expect(svg).toContain(`>${text}</text>`);
  }
  expect(svg).toContain('<title>Bruttoledighed</title><desc>Odense ligger 1,3 over landet.');
});

test('leaves the title to the document, but keeps the units', async () => {
  const size = pictureSize('column');
  const svg = await makePicture({ model: MODEL, size, withTitle: false, measure, draw });
  expect(svg).not.toContain('>Bruttoledighed</text>');
  expect(svg).toContain('>Gul: 1,3 %-point over landet</text>');
  expect(svg).toContain('<title>Bruttoledighed</title>');
});

test.each(PICTURE_SIZES)('is as wide and high as $key says', async ({ key, width, height }) => {
  const svg = await picture({}, key);
  expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height ?? '\\d+'}"`));
});

test('numbered marks are told in full; where there is no room, it says how many are missing', async () => {
  const legend = Array.from({ length: 60 }, (_, index) => ({
    mark: String(index + 1),
    text: `sag ${index}`,
  }));
  const whole = await picture({ legend });
  expect(whole).toContain('>sag 59</text>');
  const slide = await picture({ legend }, 'slide');
  expect(slide).toMatch(/… og \d+ flere/);
});

describe('hostile texts', () => {
  test('are texts, whatever they look like', async () => {
    const title = '"><script>alert(1)</script> & \u202e\u0000 \ud800 🙂';
    const svg = await picture({ title, description: title, source: title });
    expect(svg).not.toMatch(/<script|(?!\n)\p{Cc}/u);
    expect(svg).toContain('&lt;script&gt;');
  });

  test('leave room for the drawing, however long they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
        fc.constantFrom(...PICTURE_SIZES),
        (text, size) => {
          const model = { ...MODEL, title: text, subtitle: [text], source: text, facts: [text] };
          const layout = layOutPicture({ model, size, withTitle: true, measure });
          for (const line of [...layout.above.lines, ...layout.below.lines]) {
            expect(line.x + measure(line.text, line.size)).toBeLessThanOrEqual(
              size.width - 2 * layout.margin,
            );
          }
          expect(layout.drawing.height ?? size.width).toBeGreaterThan(size.width / 8);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('lines hold all words in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 40 }), (words) => {
      const lines = wrapLines(words.join(' '), {
        width: 100,
        size: 10,
        isBold: false,
        mostLines: 999,
        measure,
      });
      const letters = (text: string) => text.replace(/[ \t\r\n\u2028\u2029]/g, '');
      expect(letters(lines.join(''))).toBe(letters(words.join('')));
    }),
  );
});

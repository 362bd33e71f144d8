import { describe, expect, test } from 'vitest';
import '../../../src/styles/tokens.css';
import { loadOutlineFonts } from '../../../src/export/outlineFonts.ts';
import { outlineText } from '../../../src/export/outlineText.ts';
import { loadFontFace } from '../../../src/export/pictureFont.ts';
import { svgToPng } from '../../../src/export/png.ts';
import { pictureOf } from './pictureTruth.tsx';
import { shippedCharts } from './shippedCharts.ts';

const charts = [
  ...(await shippedCharts('odense', '2018-10-30')),
  ...(await shippedCharts('eksempelby', '2024-12-17')),
];
const fonts = await loadOutlineFonts();
const fontFace = await loadFontFace();
await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3'`)));

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

async function pixelsOf(svg: string): Promise<ImageData> {
  const png = await svgToPng(svg, 2);
  if (png.kind !== 'made') throw new Error(png.kind);
  const bitmap = await createImageBitmap(png.blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How much darker or lighter pixels are on average, from 0 to 255, in the squares of a grid where that is most. */
function worstSquare(a: ImageData, b: ImageData, side = 24): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let worst = 0;
  for (let top = 0; top < a.height; top += side) {
    for (let left = 0; left < a.width; left += side) {
      let ink = 0;
      for (let y = top; y < Math.min(top + side, a.height); y += 1) {
        for (let x = left; x < Math.min(left + side, a.width); x += 1) {
          const at = (y * a.width + x) * 4 + 1;
          ink += (a.data[at] ?? 0) - (b.data[at] ?? 0);
        }
      }
      worst = Math.max(worst, Math.abs(ink) / side ** 2);
    }
  }
  return worst;
}

describe.each(charts.map((each) => [`${each.chart.picture.facts[1]}: ${each.fileBase.what}`, each] as const))(
  '%s',
  (_, each) => {
    test('looks the same with outlines, and needs no typeface', async () => {
      const svg = await pictureOf(each);
      const outlined = outlineText(svg, fonts);
      expect(outlined.kept).toEqual([]);
      const document = parse(outlined.svg);
      expect(document.querySelector('parsererror, text, tspan, style')).toBeNull();
      expect(outlined.svg).not.toMatch(/font-face|NaN|undefined/);
      expect(document.querySelector('title')?.textContent).toBe(each.chart.picture.title);
      expect(document.querySelector('desc')?.textContent).toContain(each.chart.picture.description);
      expect(document.documentElement.getAttribute('role')).toBe('img');
      // A text a pixel aside, or one that is missing, makes a square 12 or more lighter or darker.
      expect(worstSquare(await pixelsOf(svg), await pixelsOf(outlined.svg))).toBeLessThan(8);
    });
  },
);

/** Texts in a picture of their own, drawn as they are and as outlines. */
function boxes(content: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200" font-family="'Source Sans 3'">${content}</svg>`;
  const draw = (source: string) => {
    const drawn = document.importNode(parse(source).documentElement, true);
    document.body.replaceChildren(drawn);
    const all = [...drawn.querySelectorAll<SVGGraphicsElement>('text, path')];
    return all.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
  };
  return { texts: draw(svg), outlines: draw(outlineText(svg, fonts).svg) };
}

test.each([
  ['from its place', '<text x="20" y="40" font-size="40">Hver krone</text>'],
  ['round its middle', '<text x="300" y="40" font-size="40" text-anchor="middle">Hver krone</text>'],
  ['up to its place', '<text x="500" y="40" font-size="40" text-anchor="end">Hver krone</text>'],
  ['in bold', '<text x="20" y="40" font-size="40" font-weight="700">Hver krone</text>'],
  [
    'with its group',
    '<g transform="translate(30 5) scale(.5)" font-size="60"><text x="9" y="80">Hver</text></g>',
  ],
  [
    'with pairs that stand closer, and letters that join',
    '<text x="9" y="60" font-size="60">AVTo effekt fi Té</text>',
  ],
  ['without the blanks around it', '<text x="9" y="60" font-size="40">\n  1.234,5  \n %-point </text>'],
])('a text stands where it stood: %s', (_, content) => {
  const { texts, outlines } = boxes(content);
  expect(outlines).toHaveLength(1);
  // The box of a text reaches from one letter's edge to another's, with the white at both sides of a letter.
  expect(Math.abs((outlines[0]?.left ?? 0) - (texts[0]?.left ?? 0))).toBeLessThan(5);
  expect(Math.abs((outlines[0]?.right ?? 0) - (texts[0]?.right ?? 0))).toBeLessThan(5);
});

test('a leaning text leans as far', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><style>${fontFace} text{font-family:'Source Sans 3'}</style><rect width="600" height="200" fill="#fff"/><text x="20" y="150" font-size="150" font-style="italic">Illil</text></svg>`;
  const { svg: outlined } = outlineText(svg, fonts);
  expect(worstSquare(await pixelsOf(svg), await pixelsOf(outlined))).toBeLessThan(8);
});

test('pieces of a text keep their colours and follow each other', async () => {
  const content =
    '<text x="300" y="60" font-size="40" text-anchor="middle" fill="#111">1,3 <tspan font-weight="700" fill="#a11d2b">rød</tspan> nu</text>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100"><style>${fontFace} text{font-family:'Source Sans 3'}</style><rect width="600" height="100" fill="#fff"/>${content}</svg>`;
  const { svg: outlined } = outlineText(svg, fonts);
  expect([...parse(outlined).querySelectorAll('path')].map((path) => path.getAttribute('fill'))).toEqual([
    '#111',
    '#a11d2b',
    '#111',
  ]);
  expect(worstSquare(await pixelsOf(svg), await pixelsOf(outlined))).toBeLessThan(8);
});

test('what the typeface lacks stays a text, is named, and keeps the typeface that is embedded', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs><style>x{}</style></defs>' +
    ['Job 🙂', 'עבודה', 'Łódź', 'Ledighed']
      .map((text) => `<text x="1" y="2" font-size="9">${text}</text>`)
      .join('') +
    '<text x="1" y="2" dx="4" font-size="9">Rykket</text></svg>';
  const { kept, svg: outlined } = outlineText(svg, fonts);
  expect(kept).toEqual(['Job 🙂', 'עבודה', 'Łódź', 'Rykket']);
  expect(parse(outlined).querySelectorAll('text')).toHaveLength(4);
  expect(parse(outlined).querySelectorAll('path')).toHaveLength(1);
  expect(parse(outlined).querySelector('style')).not.toBeNull();
});

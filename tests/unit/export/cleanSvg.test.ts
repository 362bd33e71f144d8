import { describe, expect, test } from 'vitest';
import { cleanDrawing, cleanSvg } from '../../../src/export/cleanSvg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const root = (content: string) => `<svg ${NS} width="100" height="50" viewBox="0 0 100 50">${content}</svg>`;
const cleaned = (content: string) => cleanDrawing(root(content)).content;

describe('what a chart leaves behind', () => {
  test('its tab stop, roles, classes, widths, empty title and description are gone', () => {
    const svg =
      `<svg ${NS} tabindex="0" role="application" class="recharts-surface" style="width:100%" width="100" ` +
      'height="50" viewBox="0 0 100 50"><title></title><desc></desc>' +
      '<g class="recharts-layer" style="opacity:1"><rect class="a" x="1" width="2" height="3"/></g></svg>';
    expect(cleanDrawing(svg)).toEqual({
      width: 100,
      height: 50,
      content: '<g><rect x="1" width="2" height="3"/></g>',
    });
  });

  test('groups in which nothing is left go too, also inside each other', () => {
    expect(cleaned('<g><g/><g class="b"></g></g><g><path d="M0 0"/><g/></g>')).toBe(
      '<g><path d="M0 0"/></g>',
    );
  });

  test.each([
    ['var(--ink, #1d2430)', '#1d2430'],
    ['var(--a,var(--b, #abcdef))', '#abcdef'],
    ['var(--unknown)', '#1d2430'],
    ['none', 'none'],
  ])('%s becomes %s', (fill, light) => {
    expect(cleaned(`<path fill="${fill}"/>`)).toBe(`<path fill="${light}"/>`);
  });

  test('references inside the drawing stay, under plain names', () => {
    const clip = '<defs><clipPath id="recharts:r1:-clip"><rect width="1" height="1"/></clipPath></defs>';
    expect(cleaned(`${clip}<path clip-path="url(#recharts:r1:-clip)"/>`)).toBe(
      '<defs><clipPath id="part-1"><rect width="1" height="1"/></clipPath></defs><path clip-path="url(#part-1)"/>',
    );
  });

  test('a text moved from its place is put where it shall stand', () => {
    expect(cleaned('<text x="10" y="20" dy="4.5">a</text>')).toBe('<text x="10" y="24.5">a</text>');
  });
});

describe('what must not leave the page', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a foreign part', '<foreignObject><div>a<p>b</p></div></foreignObject>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a link', '<a href="https://example.org"><path d="M0 0"/></a>'],
    ['another drawing', '<use href="https://example.org/a.svg#b"/>'],
    ['a style', '<style>@import "https://example.org/a.css";</style>'],
    ['a comment', '<!-- a -->'],
  ])('%s', (_, content) => {
    expect(cleaned(content)).toBe('');
  });

  test.each([
    'fill="url(https://example.org/a.svg#b)"',
    'onclick="alert(1)"',
    'href="https://example.org"',
    'style="background:url(https://example.org)"',
  ])('the attribute %s', (attribute) => {
    expect(cleaned(`<path d="M0 0" ${attribute}/>`)).toBe('<path d="M0 0"/>');
  });
});

test('texts stay as they are escaped, and what XML cannot hold is marked', () => {
  expect(cleaned('<text>a &lt;script&gt; &amp; "b" \u0001 \ud800</text>')).toBe(
    '<text>a &lt;script&gt; &amp; "b" \ufffd \ufffd</text>',
  );
});

test('a file has a name, a description and a typeface for those who lack ours', () => {
  const svg = cleanSvg(root('<text>a</text>'), { title: '<b> & "c"', description: 'd\u0000' });
  expect(svg).toContain('<title>&lt;b&gt; &amp; &quot;c&quot;</title><desc>d\ufffd</desc>');
  expect(svg).toContain('font-family="Arial, sans-serif"');
  expect(svg).toContain("font-family:'Source Sans 3','Segoe UI',Arial,sans-serif");
});

test.each(['', 'no drawing', '<div/>', `<svg ${NS} width="1" height="1"><g></svg>`, `<svg ${NS}></svg>`])(
  'refuses %j',
  (text) => {
    expect(() => cleanDrawing(text)).toThrow();
  },
);

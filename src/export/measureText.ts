import type { Measure } from './wrapLines.ts';

/** What a text may be drawn with: the app's own typeface, or the one that an office program has in its place. */
const TYPEFACES = ["'Source Sans 3'", "'Segoe UI'", 'Arial', 'sans-serif'];

/** Office programs round the sizes of letters. */
const SPARE = 1.03;

/** Measures by drawing surface, the widest of the typefaces; estimates where there is no such surface. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, size) => text.length * size * 0.6;
  return (text, size, isBold) =>
    SPARE *
    Math.max(
      ...TYPEFACES.map((typeface) => {
        context.font = `${isBold ? 600 : 400} ${size}px ${typeface}, sans-serif`;
        return context.measureText(text).width;
      }),
    );
}

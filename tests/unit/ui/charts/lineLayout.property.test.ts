import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineChartModel } from '../../../../src/display/models.ts';
import { estimateTextWidth } from '../../../../src/display/textWidth.ts';
import { type Box, boxesTouch } from '../../../../src/ui/charts/boxes.ts';
import { drawnLines } from '../../../../src/ui/charts/drawnLines.ts';
import { type LineLayout, lineLayout } from '../../../../src/ui/charts/lineLayout.ts';
import { yOf } from '../../../../src/ui/charts/plot.ts';
import { anyLineChart } from './lineModels.ts';

const FORMATS = {
  value: (value: number) => `${value} %`,
  tick: (value: number) => `${value}`,
  month: (month: string) => `i ${month}`,
};
const HEIGHT = 340;

type Said = { readonly said: string; readonly box: Box };

/** Letters reach about so far above and below the middle of their line, in parts of their size. */
const LETTERS = { above: 0.5, below: 0.36 };

function textAt(said: string, x: number, middle: number, size: number, share: number): Said {
  const width = estimateTextWidth(said, size);
  const height = (LETTERS.above + LETTERS.below) * size;
  return { said, box: { x: x - width * share, y: middle - LETTERS.above * size, width, height } };
}

/** All texts of a drawing with the room that their letters take. */
function textsOf(layout: LineLayout): Said[] {
  const { plot, labelSize: size, noteSize, markers, monthDrop } = layout;
  const tickEnd = layout.axisWidth - 8;
  return [
    textAt(layout.title, 0, layout.titleBaseline - 0.34 * size, size, 0),
    ...layout.yTicks.map((tick) => textAt(FORMATS.tick(tick), tickEnd, yOf(plot, tick), size, 1)),
    ...layout.months.map(({ text, x }) =>
      textAt(text, x, plot.bottom + 8 + monthDrop + 0.66 * size, size, 0.5),
    ),
    ...layout.breaks.map(({ text, x, isEnd, baseline }) =>
      textAt(text, x + (isEnd ? -5 : 5), baseline - 0.34 * noteSize, noteSize, isEnd ? 1 : 0),
    ),
    ...layout.endLabels.map(({ lines, box }) => ({ said: lines.join(' '), box })),
    ...layout.limits.flatMap(({ label }) =>
      label === undefined ? [] : { said: label.text, box: label.box },
    ),
    ...markers.placed.map(({ text, middle, row }) => ({
      said: text,
      box: {
        x: middle - markers.width / 2,
        y: plot.bottom + markers.underAxis + row * markers.rowHeight,
        width: markers.width,
        height: markers.height,
      },
    })),
  ].filter(({ said }) => said !== '');
}

/** What is wrong with a layout, in words; nothing when all is well. */
function faults(model: LineChartModel, width: number, scale: number): string[] {
  const height = HEIGHT * scale;
  const lines = drawnLines(model.lines, scale);
  const layout = lineLayout({ model, lines, width, height, formats: FORMATS, scale });
  const texts = textsOf(layout);
  const hair = 0.01;
  return [
    ...texts
      .filter(
        ({ box }) =>
          box.x < -hair ||
          box.y < -hair ||
          box.x + box.width > width + hair ||
          box.y + box.height > height + hair,
      )
      .map(({ said }) => `"${said}" leaves the drawing`),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => boxesTouch(one.box, other.box, -hair))
        .map((other) => `"${one.said}" lies on "${other.said}"`),
    ),
    ...(Math.min(layout.labelSize, layout.noteSize) < 12.5 ? ['texts are too small'] : []),
    ...(layout.plot.right - layout.plot.left < width * 0.4 ? ['the plot is squeezed'] : []),
  ];
}

test('whatever there is to show, all texts are whole, apart and inside, at any width', () => {
  const width = fc.constantFrom(340, 390, 560, 768, 1100, 1800);
  const scale = fc.constantFrom(1, 1, 1.6);
  fc.assert(
    fc.property(anyLineChart, width, scale, (model, across, larger) => {
      expect(faults(model, across * larger, larger)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a limit within the axis has its name, in full where there is room for it', () => {
  fc.assert(
    fc.property(anyLineChart, (model) => {
      const limits = model.limits?.slice(0, 3) ?? [];
      const few = { ...model, limits };
      const lines = drawnLines(model.lines.slice(0, 2));
      const layout = lineLayout({
        model: few,
        lines,
        width: 560,
        height: HEIGHT,
        formats: FORMATS,
        scale: 1,
      });
      const wanted = limits.filter(({ value }) => value >= few.yMin && value <= few.yMax);
      expect(layout.limits.map((limit) => limit.label?.text)).toEqual(wanted.map((limit) => limit.label));
    }),
  );
});

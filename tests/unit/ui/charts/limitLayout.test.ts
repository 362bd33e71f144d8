import { describe, expect, test } from 'vitest';
import type { LineChartModel } from '../../../../src/display/models.ts';
import { boxesTouch } from '../../../../src/ui/charts/boxes.ts';
import { type Drawn, layOutLimits } from '../../../../src/ui/charts/limitLayout.ts';
import { piecesOf, yOf } from '../../../../src/ui/charts/plot.ts';
import { GAP } from './lineModels.ts';

const PLOT = { left: 40, right: 540, top: 20, bottom: 320, months: 70, yMin: 0, yMax: 2.5 };
const NOTHING: Drawn = { texts: [], lines: [], leaders: [], verticals: [], size: 12.5, scale: 1 };

const limit = (value: number, label: string) => ({ value, label, kind: 'limit' as const });

function labelsOf(model: Pick<LineChartModel, 'limits' | 'zones'>, drawn = NOTHING) {
  return layOutLimits(model, PLOT, drawn).flatMap(({ y, label }) =>
    label === undefined ? [] : { ...label, y },
  );
}

describe('names of limits', () => {
  test('stand on the side of the better colour, and the start on the other', () => {
    const [green, yellow, start] = labelsOf(GAP);
    expect(green?.box.y).toBeGreaterThan(green?.y ?? Infinity);
    expect(yellow?.box.y).toBeGreaterThan(yellow?.y ?? Infinity);
    expect(start?.box.y).toBeLessThan(start?.y ?? -Infinity);
  });

  test('stand over the line where there are no colours, and at the left', () => {
    const [even] = labelsOf({ limits: [limit(1, 'tjent hjem')] });
    expect((even?.box.y ?? 0) + (even?.box.height ?? 0)).toBeLessThan(yOf(PLOT, 1));
    expect(even?.anchor).toBe('start');
    expect(even?.box.x).toBeLessThan(PLOT.left + 10);
  });

  test('go to the right where the lines are at the left', () => {
    const lines = [piecesOf([0.95, 1.05, 0.95, 1.05, 0.95, 1.05, 0.95], PLOT)];
    const [even] = labelsOf({ limits: [limit(1, 'tjent hjem')] }, { ...NOTHING, lines });
    expect(even?.anchor).toBe('end');
    expect((even?.box.x ?? 0) + (even?.box.width ?? 0)).toBeGreaterThan(PLOT.right - 10);
  });

  test('keep apart, also when all limits are the same', () => {
    const limits = Array.from({ length: 8 }, (_, index) => limit(1, `den ${index}. grænse er også 1,0`));
    const boxes = labelsOf({ limits }).map(({ box }) => box);
    expect(boxes).toHaveLength(8);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(boxesTouch(one, other)).toBe(false);
    }
  });

  test('keep off texts that are there already', () => {
    const [free] = labelsOf({ limits: [limit(1, 'tjent hjem')] });
    if (free === undefined) throw new Error('there is no name');
    const [moved] = labelsOf({ limits: [limit(1, 'tjent hjem')] }, { ...NOTHING, texts: [free.box] });
    expect(moved === undefined || boxesTouch(moved.box, free.box)).toBe(false);
  });

  test('are cut where they are longer than the plot is wide', () => {
    const [long] = labelsOf({ limits: [limit(1, 'en grænse med et meget langt navn '.repeat(5))] });
    expect(long?.text).toMatch(/…$/);
    expect(long?.box.width).toBeLessThanOrEqual(PLOT.right - PLOT.left);
  });

  test('of limits beyond the axis are not drawn', () => {
    expect(layOutLimits({ limits: [limit(-1, 'a'), limit(3, 'b')] }, PLOT, NOTHING)).toEqual([]);
  });
});

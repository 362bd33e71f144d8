import { describe, expect, test } from 'vitest';
import type { BarChartModel } from '../../../../src/display/models.ts';
import { estimateTextWidth } from '../../../../src/display/textWidth.ts';
import { amountX, barChartHeight, rowMiddle } from '../../../../src/ui/charts/barLayout.ts';
import { layOutBars } from '../../../../src/ui/charts/layOutBars.ts';

const NAMES = [
  'CV-boost',
  'Udbud: aktivitetsparate kontanthjælpsmodtagere',
  'Integrationsgrunduddannelse (IGU)',
  'Et projekt med et meget langt navn, som ingen kolonne har plads til, hvor bred den end er',
];

const MODEL: BarChartModel = {
  kind: 'bars',
  key: 'gevinst-forbrug',
  title: 'Gevinst og forbrug',
  subtitle: '',
  summary: '',
  source: '',
  ruleIds: [],
  table: { caption: '', columns: [], rows: [], footer: [] },
  rows: NAMES.map((label, index) => ({
    key: `p${index}`,
    label,
    gevinst: index * 4_000_000,
    gevinstNote: '',
    forbrug: 1_000_000,
    forbrugNote: '',
  })),
  xMax: 12_000_000,
  gevinstLabel: 'Gevinst',
  forbrugLabel: 'Forbrug',
};
const TEXTS = {
  axis: (kroner: number) => `${kroner / 1e6} mio. kr.`,
  bar: (kroner: number) => `${kroner / 1e6}`,
};

describe('barChartHeight', () => {
  test('grows by the same for every row', () => {
    expect(barChartHeight(15) - barChartHeight(14)).toBe(barChartHeight(2) - barChartHeight(1));
    expect(barChartHeight(14)).toBeGreaterThan(14 * 40);
  });

  test('keeps room for the axis and the legend without rows', () => {
    expect(barChartHeight(0)).toBe(barChartHeight(1));
  });

  test('grows with its texts', () => {
    expect(barChartHeight(14, 2)).toBe(2 * barChartHeight(14));
  });
});

describe.each([280, 340, 390, 560, 1100, 1800])('at a width of %i', (width) => {
  const layout = layOutBars(MODEL, width, barChartHeight(NAMES.length), TEXTS, 1);

  test('names fit the room beside or over the bars', () => {
    const room = layout.margin.left === 0 ? width : layout.margin.left;
    for (const line of layout.names.flatMap(({ lines }) => lines)) {
      expect(estimateTextWidth(line, layout.nameSize)).toBeLessThanOrEqual(room);
    }
  });

  test('the bars have most of the width', () => {
    expect(width - layout.margin.left - layout.margin.right).toBeGreaterThan(width / 2);
  });

  test('two bars and a name over them fit a row', () => {
    const row = (barChartHeight(NAMES.length) - layout.margin.top - layout.margin.bottom) / NAMES.length;
    const name = layout.margin.left === 0 ? layout.nameSize : 0;
    expect(2 * layout.barSize + layout.barGap + name).toBeLessThanOrEqual(row);
  });

  test('the axis begins at nothing and has round numbers', () => {
    expect(layout.ticks[0]).toBe(0);
    expect(layout.ticks.length).toBeGreaterThan(1);
    expect(layout.ticks.every((tick) => tick % 1_000_000 === 0)).toBe(true);
  });
});

test('names stand over the bars on a phone, beside them otherwise', () => {
  expect(layOutBars(MODEL, 390, 300, TEXTS, 1).margin.left).toBe(0);
  expect(layOutBars(MODEL, 560, 300, TEXTS, 1).margin.left).toBeGreaterThan(100);
});

test('the legend goes to a second row where one is too narrow', () => {
  const long = {
    ...MODEL,
    gevinstLabel: 'Gevinst: sparede ydelser',
    forbrugLabel: 'Forbrug: brugt af investeringen',
  };
  expect(layOutBars(long, 800, 300, TEXTS, 1).legend.map(({ row }) => row)).toEqual([0, 0]);
  expect(layOutBars(long, 300, 300, TEXTS, 1).legend.map(({ row }) => row)).toEqual([0, 1]);
});

describe('places in the plot', () => {
  const { plot } = layOutBars(MODEL, 1100, barChartHeight(NAMES.length), TEXTS, 1);

  test('amounts lie from nothing at the left to the most at the right', () => {
    expect(amountX(plot, 0)).toBe(plot.left);
    expect(amountX(plot, MODEL.xMax)).toBeCloseTo(plot.right);
    expect(amountX(plot, MODEL.xMax / 2)).toBeCloseTo((plot.left + plot.right) / 2);
    expect(amountX({ ...plot, least: 0, most: 0 }, 5)).toBe(plot.left);
  });

  test('an amount below nothing makes room at the left of nothing', () => {
    const rows = MODEL.rows.map((row) => ({ ...row, forbrug: -12_000_000 }));
    const below = layOutBars({ ...MODEL, rows }, 1100, 300, TEXTS, 1).plot;
    expect(amountX(below, 0)).toBeCloseTo((below.left + below.right) / 2);
    expect(amountX(below, -12_000_000)).toBe(below.left);
  });

  test('rows share the height', () => {
    const [first, second] = [rowMiddle(plot, 0), rowMiddle(plot, 1)];
    expect(first - plot.top).toBeCloseTo((second - first) / 2);
    expect(plot.bottom - rowMiddle(plot, NAMES.length - 1)).toBeCloseTo(first - plot.top);
  });
});

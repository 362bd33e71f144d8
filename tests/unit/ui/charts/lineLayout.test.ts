import { describe, expect, test } from 'vitest';
import type { LineChartModel } from '../../../../src/display/models.ts';
import { drawnLines } from '../../../../src/ui/charts/drawnLines.ts';
import { lineLayout } from '../../../../src/ui/charts/lineLayout.ts';
import { lineTooltip } from '../../../../src/ui/charts/lineTooltip.ts';
import { countTouches, piecesOf } from '../../../../src/ui/charts/plot.ts';
import { BOTH_SIDES, GAP, MONEY } from './lineModels.ts';

const MODEL: LineChartModel = {
  kind: 'line',
  key: 'ledighed',
  title: 'Ledighed',
  subtitle: '',
  summary: '',
  source: '',
  ruleIds: [],
  table: { caption: '', columns: [], rows: [], footer: [] },
  months: ['2017-05', '2017-06', '2017-07', '2017-08'],
  lines: [
    { key: '000', label: 'Hele landet', role: 'national', points: [4.3, 4.3, 4.5, 4.4] },
    { key: '461', label: 'Odense', role: 'local', points: [6.2, null, 6.4, null] },
  ],
  yMin: 0,
  yMax: 7,
  yLabel: 'pct. af arbejdsstyrken',
  breaks: [{ month: '2017-07', label: 'ny opgørelse' }],
};
const FORMATS = {
  value: (value: number) => `${value} %`,
  tick: (value: number) => `${value}`,
  month: (month: string) => `i ${month}`,
};

function layoutOf(model: LineChartModel, width: number, height = 340) {
  return lineLayout({ model, lines: drawnLines(model.lines), width, height, formats: FORMATS, scale: 1 });
}

describe('labels at the ends of the lines', () => {
  test('say the name and the last figure there is', () => {
    expect(layoutOf(MODEL, 800).endLabels.map(({ lines }) => lines)).toEqual([
      ['Odense 6.4 %'],
      ['Hele landet 4.4 %'],
    ]);
  });

  test('stand in two lines of text where it is narrow', () => {
    const lines = MODEL.lines.map((line) => ({ ...line, points: [...line.points.slice(0, 3), 4.4] }));
    expect(layoutOf({ ...MODEL, lines }, 340).endLabels.map((label) => label.lines)).toEqual([
      ['Odense', '4.4 %'],
      ['Hele landet', '4.4 %'],
    ]);
  });

  test('leave most of the width to the lines, however long a name', () => {
    const lines = MODEL.lines.map((line) => ({ ...line, label: `${line.label} med et meget langt navn` }));
    expect(layoutOf({ ...MODEL, lines }, 340).margin.right).toBeLessThan(340 / 2.5);
  });

  test('are left out of lines without figures', () => {
    const lines = MODEL.lines.map((line) => ({ ...line, points: line.points.map(() => null) }));
    expect(layoutOf({ ...MODEL, lines }, 340).endLabels).toEqual([]);
  });
});

describe('labels of lines that end before the right edge', () => {
  test('stand where the lines end', () => {
    const { endLabels, plot } = layoutOf(MONEY, 1100);
    const [gevinst, , plan] = endLabels;
    expect(gevinst?.lines).toEqual(['Gevinst 46022596 %']);
    expect(gevinst?.box.x).toBeLessThan(plot.right);
    expect(plan?.box.x).toBeGreaterThan(plot.right);
  });

  test('go to the edge where lines take their place', () => {
    const band = Array.from({ length: 9 }, (_, index) => ({
      key: `band-${index}`,
      label: `Område ${index}`,
      role: 'plan' as const,
      points: MONEY.months.map(() => index * 17_000_000),
    }));
    const { endLabels, plot } = layoutOf({ ...MONEY, lines: [...MONEY.lines, ...band] }, 340);
    expect(endLabels[0]?.box.x).toBeGreaterThan(plot.right);
    expect(endLabels[0]?.leader).toBeDefined();
  });

  test('lie on no line', () => {
    const { endLabels, plot } = layoutOf(MONEY, 560);
    for (const { box } of endLabels) {
      const touches = MONEY.lines.map(({ points }) => countTouches(piecesOf(points, plot), plot, box, 0));
      expect(touches).toEqual([0, 0, 0, 0]);
    }
  });
});

describe('zero', () => {
  test('is a line of its own between negative and positive values', () => {
    const { zero, plot } = layoutOf(BOTH_SIDES, 560);
    expect(zero).toBeCloseTo(plot.top + (plot.bottom - plot.top) / 3);
  });

  test('is the axis, or far away, elsewhere', () => {
    expect(layoutOf(GAP, 560).zero).toBeUndefined();
    expect(layoutOf({ ...BOTH_SIDES, yMax: -1 }, 560).zero).toBeUndefined();
  });
});

describe('breaks', () => {
  test('stand between the last old and the first new month', () => {
    const layout = layoutOf(MODEL, 800);
    expect(layout.breaks.map(({ x }) => x)).toEqual([layout.axisWidth + 1.5 * layout.monthWidth]);
  });

  test('have their names apart', () => {
    const breaks = [
      { month: '2017-06', label: 'ny lov om beskæftigelse' },
      { month: '2017-07', label: 'ny opgørelse' },
    ];
    const layout = layoutOf({ ...MODEL, breaks }, 340);
    expect(new Set(layout.breaks.map(({ baseline }) => baseline)).size).toBe(2);
  });

  test('of other months are not drawn', () => {
    expect(layoutOf({ ...MODEL, breaks: [{ month: '2001-01', label: 'x' }] }, 800).breaks).toEqual([]);
  });
});

test('a chart without months, lines or a span is drawn empty', () => {
  const layout = layoutOf({ ...MODEL, months: [], lines: [], breaks: [], yMin: 0, yMax: 0 }, 340);
  expect(layout.months).toEqual([]);
  expect(Number.isFinite(layout.axisWidth)).toBe(true);
  expect(Number.isFinite(layout.margin.right)).toBe(true);
});

describe('the tooltip', () => {
  const labels = { noFigure: 'intet tal', moreLines: (count: number) => `og ${count} andre` };
  const said = (model: LineChartModel) =>
    lineTooltip('2017-06', {
      model,
      lines: drawnLines(model.lines),
      formatValue: FORMATS.value,
      formatMonth: FORMATS.month,
      labels,
    });

  test('has every line of the month, and a word where there is no figure', () => {
    const { title, rows, rest } = said(MODEL);
    expect(title).toBe('i 2017-06');
    expect(rows.map(({ label, text, isNote }) => [label, text, isNote])).toEqual([
      ['Odense', 'intet tal', true],
      ['Hele landet', '4.3 %', false],
    ]);
    expect(rest).toBeUndefined();
  });

  test('has what happened in the month, with its number', () => {
    const markers = [
      { month: '2017-06', number: 2, label: 'Strategien vedtages' },
      { month: '2017-07', number: 3, label: 'Noget andet' },
    ];
    expect(said({ ...MODEL, markers }).notes).toEqual([{ number: '2', text: 'Strategien vedtages' }]);
    expect(said(MODEL).notes).toEqual([]);
  });

  test('says how many it leaves out', () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({
      key: `n${index}`,
      label: `Kommune ${index}`,
      role: 'national' as const,
      points: [1, 2, 3, 4],
    }));
    const { rows, rest } = said({ ...MODEL, lines });
    expect(rest).toBe(`og ${30 - rows.length} andre`);
  });
});

import { describe, expect, it } from 'vitest';
import { lineChoices, withoutLines } from '../../../src/display/hiddenLines.ts';
import type { LineChartModel } from '../../../src/display/models.ts';

const MODEL: LineChartModel = {
  kind: 'line',
  key: 'ledighed',
  title: 'Ledighed',
  subtitle: '',
  summary: '',
  source: '',
  ruleIds: [],
  months: ['2018-01'],
  lines: [
    { key: '461', label: 'Odense', role: 'local', points: [5] },
    { key: '0', label: 'Hele landet', role: 'national', points: [4] },
    { key: '751', label: 'Aarhus', role: 'other', points: [6] },
  ],
  yMin: 4,
  yMax: 6,
  yLabel: '%',
  breaks: [],
  table: {
    caption: 'Ledighed',
    columns: ['month', '461', '0', '751'].map((key) => ({ key, label: key, align: 'end' })),
    rows: [['2018-01', '5', '4', '6'].map((amount) => ({ unit: 'text', amount }))],
    footer: [],
  },
};

describe('lines that are taken off a chart', () => {
  it('can be all but the one that it is about', () => {
    expect(lineChoices(MODEL, ['751'])).toEqual([
      { key: '0', label: 'Hele landet', isShown: true },
      { key: '751', label: 'Aarhus', isShown: false },
    ]);
  });

  it('are away from the drawing and its table, and move nothing else', () => {
    const { lines, table, yMin, yMax, months } = withoutLines(MODEL, ['0']);
    expect(lines.map(({ key }) => key)).toEqual(['461', '751']);
    expect(table.columns.map(({ key }) => key)).toEqual(['month', '461', '751']);
    expect(table.rows[0]?.map((cell) => ('amount' in cell ? cell.amount : ''))).toEqual([
      '2018-01',
      '5',
      '6',
    ]);
    expect([yMin, yMax, months]).toEqual([4, 6, ['2018-01']]);
  });

  it('that are not known, or must stay, change nothing', () => {
    expect(withoutLines(MODEL, ['461', '999'])).toBe(MODEL);
    expect(withoutLines(MODEL, [])).toBe(MODEL);
  });
});

import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { toGevinstForbrugChart } from '../../../src/display/gevinstForbrugChart.ts';
import { toRateChart } from '../../../src/display/rateChart.ts';
import {
  buildEdition,
  buildEntry,
  buildGapBarometer,
  buildProject,
  kr,
  listed,
} from '../../support/builders.ts';
import { readable, type Wire } from '../api/wire.ts';
import { book, EDITION, odense, odenseWith, plain, series } from './odense.ts';

describe('gain against spending', () => {
  const chart = toGevinstForbrugChart(odense, book);

  it('has a bar for every project, the most spent first', () => {
    expect(chart?.rows.map(({ label }) => label).slice(0, 2)).toEqual([
      'CV-boost',
      'Flere samtaler – forsikrede ledige',
    ]);
    expect(chart?.rows).toHaveLength(14);
    expect(chart?.subtitle).toBe('Realiseret til og med uge 35 2018, mio. kr.');
    expect(chart?.xMax).toBe(16_743_704);
  });

  it('has no bar for a gain that is not measured, but the words', () => {
    const row = chart?.rows.find(({ key }) => key === 'igu');
    expect(row).toMatchObject({
      gevinst: null,
      gevinstNote: 'ikke målt endnu',
      forbrug: 300_000,
      forbrugNote: '',
    });
  });

  it('has all of it in its table, with the total', () => {
    expect(chart?.table.rows).toHaveLength(14);
    expect(chart?.table.footer.map((row) => row.map(cellText))).toEqual([
      ['I alt', '46.022.596', '31.654.596', '14.368.000'],
    ]);
  });

  it('is told in a sentence', () => {
    expect(chart?.summary).toContain('9 projekter har større gevinst end forbrug, 5 har mindre.');
    expect(chart?.summary).toContain('Flere samtaler – forsikrede ledige');
  });

  it('with more projects than can be told apart shows thirty, says so, and keeps the rest in the table', () => {
    const projects = Array.from({ length: 40 }, (_, nr) =>
      buildProject({ key: `p${nr}`, nr: nr + 1, name: `P ${nr}` }),
    );
    const ledger = projects.map(({ key }, nr) =>
      buildEntry({ project: key, to: '2018-01-31', forbrug: kr(nr) }),
    );
    const many = toGevinstForbrugChart(
      computeBarometer(buildEdition({ projects: listed(projects), ledger })),
      book,
    );
    expect(many?.rows).toHaveLength(30);
    expect(many?.rows[0]?.key).toBe('p39');
    expect(many?.subtitle).toContain('De 30 største af 40');
    expect(many?.table.rows).toHaveLength(40);
  });

  it('says in its table when the total lacks something', () => {
    const projects = { ...Object(EDITION['projects']), complete: false };
    const total = toGevinstForbrugChart(odenseWith({ projects }), book)?.table.footer[0]?.[0];
    expect(total && cellText(total)).toBe('I alt, ufuldstændig');
  });

  it('is not there without projects', () => {
    expect(toGevinstForbrugChart(computeBarometer(buildEdition()), book)).toBeUndefined();
    // Projects of which the source tells no amount.
    const ledger = { columns: ['project', 'from', 'to', 'forbrug', 'gevinst'], rows: [] };
    expect(toGevinstForbrugChart(odenseWith({ ledger }), book)).toBeUndefined();
  });
});

describe('Odense against the country', () => {
  const barometer = odense.gaps[0]?.barometer ?? buildGapBarometer();
  const chartOf = (until: string, given = series) =>
    toRateChart(given, { barometer, ownerName: 'Odense', until });
  const chart = chartOf('2018-08');

  it("shows nothing later than the edition's month", () => {
    expect(chart?.months.at(-1)).toBe('2018-08');
    expect(chart?.months[0]).toBe('2015-05');
    expect(chartOf('2017-06')?.months.at(-1)).toBe('2017-06');
    expect(chart?.table.rows).toHaveLength(chart?.months.length ?? 0);
  });

  it('has a point or a gap for every month, and never a 0 for a gap', () => {
    for (const { points } of chart?.lines ?? []) {
      expect(points).toHaveLength(chart?.months.length ?? 0);
      expect(points.every((point) => point === null || point > 0)).toBe(true);
    }
    const at = chart?.months.indexOf('2017-06') ?? -1;
    expect(chart?.lines.map(({ points }) => points[at])).toEqual([null, 4.3]);
    expect(chart?.table.rows[at]?.slice(1, 4).map((cell) => plain(cellText(cell)))).toEqual([
      'ikke oplyst',
      '4,3 %',
      'ikke oplyst',
    ]);
  });

  it('marks the month from which the figures are made another way', () => {
    expect(chart?.breaks).toEqual([{ month: '2017-07', label: 'ny opgørelse' }]);
    expect(chartOf('2017-06')?.breaks).toEqual([]);
  });

  it('has the last month with rates, gap and remark in its table', () => {
    expect(
      chart?.table.rows
        .at(-1)
        ?.slice(0, 4)
        .map((cell) => plain(cellText(cell))),
    ).toEqual(['august 2018', '5,2 %', '3,9 %', '1,3']);
  });

  it('is told in a sentence', () => {
    expect(plain(chart?.summary)).toMatch(
      /^Ledigheden i Odense gik fra .+ til 5,2 % i august 2018; landet lå da på 3,9 %\.$/,
    );
  });

  it('is not there before the first figure, nor for areas the series has not', () => {
    expect(chartOf('2015-04')).toBeUndefined();
    expect(
      toRateChart(series, {
        barometer: buildGapBarometer({ areas: { local: '999', national: '998' } }),
        ownerName: 'X',
        until: '2018-08',
      }),
    ).toBeUndefined();
    const { areas: _, ...without } = buildGapBarometer();
    expect(toRateChart(series, { barometer: without, ownerName: 'X', until: '2018-08' })).toBeUndefined();
  });

  it('still shows the country where the series has no line for the municipality', () => {
    const other = buildGapBarometer({ areas: { local: '999', national: '000' } });
    const lone = toRateChart(series, { barometer: other, ownerName: 'X', until: '2018-08' });
    expect(lone?.months.at(-1)).toBe('2018-08');
    expect(lone?.lines.map(({ points }) => points.length)).toEqual([
      lone?.months.length,
      lone?.months.length,
    ]);
    expect(lone?.lines[0]?.points.every((point) => point === null)).toBe(true);
  });

  it('has an axis with room even where every rate is the same', () => {
    const json: Wire = {
      version: '2.0',
      class: 'dataset',
      id: ['geo', 'mål', 'tid'],
      size: [2, 1, 1],
      role: { geo: ['geo'], metric: ['mål'], time: ['tid'] },
      dimension: {
        geo: { category: { index: ['461', '000'] } },
        mål: { category: { index: ['pct'] } },
        tid: { category: { index: ['2018M08'] } },
      },
      value: [5, 5],
    };
    const flat = chartOf('2018-08', readable(parseSeries('x.json', json)).value);
    expect(flat?.yMax).toBeGreaterThan(flat?.yMin ?? Number.NaN);
  });
});

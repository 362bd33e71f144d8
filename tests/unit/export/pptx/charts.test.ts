import { describe, expect, it } from 'vitest';
import type { Meeting, MeetingStep } from '../../../../src/display/meeting/step.ts';
import type { LineChartModel } from '../../../../src/display/models.ts';
import { attribute, elements, PptxFile, seriesValues } from '../../../support/readPptx.ts';
import { EKSEMPELBY, ODENSE, shippedMeeting, slidesOf, stepsOf } from '../../../support/slideMeetings.ts';
import { readSheets } from '../readXlsx.ts';

type Chart = Extract<MeetingStep['body'], { readonly kind: 'chart' }>['model'];

const chartsOf = (meeting: Meeting): Chart[] =>
  stepsOf(meeting).flatMap(({ body }) => (body.kind === 'chart' ? [body.model] : []));

/** Series and categories of a model, worked out on their own. */
function expectedSeries(model: Chart): { label: string; values: (number | undefined)[] }[] {
  const values = (points: readonly (number | null)[]) => points.map((value) => value ?? undefined);
  return model.kind === 'line'
    ? [
        ...model.lines.map(({ label, points }) => ({ label, values: values(points) })),
        ...(model.limits ?? []).map(({ label, value }) => ({
          label,
          values: model.months.map(() => value),
        })),
      ]
    : [
        { label: model.gevinstLabel, values: values(model.rows.map(({ gevinst }) => gevinst)) },
        { label: model.forbrugLabel, values: values(model.rows.map(({ forbrug }) => forbrug)) },
      ];
}

/** What the charts of a file hold: series by chart, as cached and as in the workbook. */
async function readCharts(file: PptxFile) {
  const names = file.slides.flatMap((slide) =>
    file.targets(slide).flatMap(({ kind, target }) => (kind === 'chart' ? [target] : [])),
  );
  return Promise.all(
    names.map(async (name) => {
      const xml = file.xml(name);
      const book = file.targets(name).find(({ kind }) => kind === 'package')?.target ?? '';
      const bytes = file.parts.get(book) ?? new Uint8Array();
      const [sheet] = await readSheets(new Blob([Uint8Array.from(bytes)]));
      const series = elements(xml, 'c:ser');
      return {
        xml,
        rows: sheet?.rows ?? [],
        series: series.map((each) => ({
          label: elements(each, 'c:tx')[0]?.getElementsByTagName('c:v')[0]?.textContent,
          values: seriesValues(each),
        })),
      };
    }),
  );
}

type Series = { readonly label: string | null | undefined; readonly values: readonly (number | undefined)[] };

/** Bars may stand in columns and on several slides: their rows one after the other. */
function together(charts: readonly (readonly Series[])[]): readonly Series[] {
  return (charts[0] ?? []).map(({ label }, index) => ({
    label,
    values: charts.flatMap((series) => series[index]?.values ?? []),
  }));
}

describe.each([
  ['Odense', ODENSE],
  ['Eksempelby', EKSEMPELBY],
])('the charts of %s', async (_, named) => {
  const meeting = await shippedMeeting(named);
  const file = new PptxFile(await slidesOf(meeting));
  const read = await readCharts(file);
  const models = chartsOf(meeting);
  const byKind = (kind: 'c:lineChart' | 'c:barChart') =>
    read.filter(({ xml }) => elements(xml, kind).length > 0);

  it('are native, with the numbers of the models, and a gap where there is none', () => {
    for (const kind of ['line', 'bars'] as const) {
      const expected = together(models.filter((model) => model.kind === kind).map(expectedSeries));
      const charts = byKind(kind === 'line' ? 'c:lineChart' : 'c:barChart').map(({ series }) => series);
      expect(expected.flatMap(({ values }) => values).length).toBeGreaterThan(20);
      expect(together(charts)).toEqual(expected);
    }
    for (const { xml } of read) {
      expect(attribute(xml, 'c:dispBlanksAs', 'val')).toBe('gap');
      expect(elements(xml, 'c:v').filter((each) => each.textContent === '')).toEqual([]);
    }
  });

  it('have the same numbers in the workbook that opens for editing', () => {
    for (const { rows, series } of read) {
      const [head = [], ...body] = rows;
      expect(head.slice(1)).toEqual(series.map(({ label }) => label));
      for (const [index, { values }] of series.entries()) {
        expect(values).toEqual(values.map((__, row) => body[row]?.[index + 1] ?? undefined));
      }
    }
  });

  it('say where in the workbook each series stands', () => {
    for (const { xml, series } of read) {
      const rows = series[0]?.values.length ?? 0;
      const formulas = elements(xml, 'c:val').map((each) => elements(each, 'c:f')[0]?.textContent);
      const letters = ['B', 'C', 'D', 'E'];
      expect(formulas).toEqual(
        series.map((__, index) => `Data!$${letters[index]}$2:$${letters[index]}$${rows + 1}`),
      );
    }
  });

  it("write their numbers as the reader's own language has them", () => {
    const codes = read.flatMap(({ xml }) =>
      elements(xml, 'c:formatCode').map((each) => each.textContent ?? ''),
    );
    expect(new Set(codes)).toEqual(new Set(['[$-406]mmm yyyy', '#,##0.0', '#,##0.0,,']));
  });
});

describe('a value between two gaps', () => {
  it('has a mark, since it has no line', async () => {
    const [line] = chartsOf(await shippedMeeting(ODENSE));
    if (line?.kind !== 'line') throw new Error('Odense has no line chart');
    const model: LineChartModel = {
      ...line,
      months: ['2018-01', '2018-02', '2018-03', '2018-04'],
      lines: [{ key: 'a', label: 'A', role: 'local', points: [null, 3.5, null, null] }],
    };
    const step: MeetingStep = {
      key: 'a',
      kicker: '',
      title: 'A',
      titleSize: 'large',
      icon: undefined,
      body: { kind: 'chart', model },
      source: undefined,
      notes: [],
    };
    const meeting = { footer: 'F', sections: [{ key: 'a', title: 'A', steps: [step] }] };
    const xml = new PptxFile(await slidesOf(meeting)).xml('ppt/charts/chart1.xml');
    expect(elements(xml, 'c:dPt').map((each) => attribute(each, 'c:idx', 'val'))).toEqual(['1']);
  });
});

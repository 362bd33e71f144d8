import { render, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import '../../../src/styles/tokens.css';
import { cellText, isAbsentCell } from '../../../src/display/cellText.ts';
import { formatKronerBar } from '../../../src/display/format.ts';
import type { Cell, LineModel } from '../../../src/display/models.ts';
import { PICTURE_SIZES, pictureSize } from '../../../src/display/picture.ts';
import { canvasMeasure } from '../../../src/export/measureText.ts';
import { makePicture } from '../../../src/export/picture.ts';
import { loadFontFace } from '../../../src/export/pictureFont.ts';
import { PNG_LIMITS, svgToPng } from '../../../src/export/png.ts';
import { barChartHeight } from '../../../src/ui/charts/barLayout.ts';
import { type ChartRequest, drawChartSvg } from '../../../src/ui/charts/drawChart.tsx';
import { GevinstForbrugChart } from '../../../src/ui/charts/GevinstForbrugChart.tsx';
import { LineChart } from '../../../src/ui/charts/LineChart.tsx';
import { ZoneBar } from '../../../src/ui/charts/ZoneBar.tsx';
import { type ShippedChart, shippedCharts } from './shippedCharts.ts';

const charts = await shippedCharts('odense', '2018-10-30');
const synthetic = await shippedCharts('eksempelby', '2024-12-17');
const fontFace = await loadFontFace();

function pictureOf({ chart, picture }: ShippedChart, key: 'column' | 'page' | 'slide' = 'column') {
  return makePicture({
    model: picture,
    size: pictureSize(key),
    withTitle: true,
    measure: canvasMeasure(),
    fontFace,
    draw: (room) => drawChartSvg(chart, room),
  });
}

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

function textsOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('text')].map((text) => (text.textContent ?? '').replaceAll('\u00a0', ' '));
}

test('the edition has charts of all kinds', () => {
  expect(charts.map(({ chart }) => chart.kind)).toEqual(expect.arrayContaining(['zones', 'bars', 'line']));
});

describe.each(
  [...charts, ...synthetic].map((each) => [`${each.picture.facts[1]}: ${each.name}`, each] as const),
)('%s', (_, each) => {
  test.each(PICTURE_SIZES)('stands alone at the size $key', async ({ key, width, height }) => {
    const svg = await pictureOf(each, key);
    const document = parsed(svg);
    const all = [...document.querySelectorAll('*')];
    expect(all.map(({ localName }) => localName)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(script|foreignObject|image|use|a)$/)]),
    );
    const attributes = all.flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|href|^style$|tabindex/.test(name))).toEqual([]);
    expect(attributes.filter(({ value }) => /var\(|url\((?!#part-)/.test(value))).toEqual([]);
    expect(svg.replaceAll(/url\(data:font[^)]*\)|xmlns="[^"]*"/g, '')).not.toMatch(/https?:|url\((?!#)/);
    expect(document.querySelector('title')?.textContent).toBe(each.picture.title);
    expect(document.querySelector('desc')?.textContent).toContain(each.picture.description);

    const png = await svgToPng(svg, 1);
    expect(png).toMatchObject({ kind: 'made', width, ...(height === undefined ? {} : { height }) });
    if (png.kind !== 'made') return;
    const bitmap = await createImageBitmap(png.blob);
    expect([bitmap.width, bitmap.height]).toEqual([png.width, png.height]);
    expect(inkShare(bitmap)).toBeGreaterThan(0.005);
  });

  test('says the same as the screen and as its table', async () => {
    const figures = figuresOfTable(each);
    expect(figures.length).toBeGreaterThan(0);
    expect(textsOf(parsed(await pictureOf(each)))).toEqual(expect.arrayContaining(figures));
    const { container } = render(<OnScreen chart={each.chart} />);
    await waitFor(() => expect(textsOf(container)).toEqual(expect.arrayContaining(figures)));
  });
});

/** The chart as pages show it. */
function OnScreen({ chart }: { readonly chart: ChartRequest }) {
  switch (chart.kind) {
    case 'zones':
      return <ZoneBar model={chart.model} width={560} />;
    case 'bars':
      return <GevinstForbrugChart {...chart} width={900} height={barChartHeight(chart.model.rows.length)} />;
    case 'line':
      return <LineChart {...chart} width={1100} height={340} />;
  }
}

/** How much of a picture is not white. */
function inkShare(bitmap: ImageBitmap): number {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 255) < 200 && data[at + 3] === 255) inked += 1;
  }
  return inked / (data.length / 4);
}

/** What the drawing prints of the table: every bar's figure, each line's last one, every mark and limit. */
function figuresOfTable({ chart, table }: ShippedChart): unknown[] {
  if (chart.kind === 'bars') {
    // A chart may show only the first of many rows.
    return table.rows.slice(0, chart.model.rows.length).flatMap((row) =>
      row.slice(1, 3).map((cell) => {
        if (isAbsentCell(cell)) return cellText(cell);
        return cell.unit === 'kroner' ? formatKronerBar(cell.amount) : '';
      }),
    );
  }
  if (chart.kind === 'zones') {
    return table.rows.map(([, cell]) =>
      expect.stringMatching(new RegExp(` ${cell === undefined ? '' : cellText(cell)}$`)),
    );
  }
  // The level of a plan that is the same in all months need not have a column.
  const hasColumn = (line: LineModel) =>
    line.role !== 'plan' || line.points.some((point) => point !== line.points[0]);
  return chart.model.lines.filter(hasColumn).flatMap((line) => {
    const at = line.points.findLastIndex((point) => point !== null);
    const value = line.points[at];
    if (value == null) return [];
    const printed = chart.formatValue(value).replaceAll('\u00a0', ' ');
    const month = chart.model.months[at];
    const row = table.rows.find(
      ([first]) => first !== undefined && 'unit' in first && first.unit === 'month' && first.amount === month,
    );
    const inTable = (row ?? []).map(numberOf);
    expect(
      inTable.some((each) => Math.abs(each - digits(printed)) < 0.0051),
      `${printed} in ${month}: ${inTable}`,
    ).toBe(true);
    return [expect.stringContaining(printed)];
  });
}

/** Of a cell as the chart prints it: kroner in millions. */
function numberOf(cell: Cell): number {
  if (isAbsentCell(cell)) return Number.NaN;
  return cell.unit === 'kroner' ? cell.amount / 1_000_000 : digits(cellText(cell));
}

function digits(text: string): number {
  return Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));
}

test('the typeface goes along: without it the picture looks different', async () => {
  const [first] = charts;
  if (first === undefined) throw new Error('no charts');
  const svg = await pictureOf(first);
  const [own, other] = await Promise.all([
    svgToPng(svg, 1),
    svgToPng(svg.replace("@font-face{font-family:'Source", "@font-face{font-family:'Other"), 1),
  ]);
  expect(own.kind).toBe('made');
  expect(own).not.toHaveProperty('blob.size', other.kind === 'made' ? other.blob.size : 0);
});

test.each([1, 2, 4])('a slide has exactly its pixels at %i×', async (scale) => {
  const [first] = charts;
  if (first === undefined) throw new Error('no charts');
  const png = await svgToPng(await pictureOf(first, 'slide'), scale);
  expect(png).toMatchObject({ kind: 'made', width: 1920 * scale, height: 1080 * scale });
});

test('refuses what browsers cannot draw, and says how large it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="10" viewBox="0 0 9000 10"></svg>';
  expect(await svgToPng(svg, 4)).toEqual({ kind: 'tooLarge', width: 36_000, height: 40 });
  expect(PNG_LIMITS.side).toBeLessThan(36_000);
});

test('says when a drawing cannot be read', async () => {
  expect(await svgToPng('<svg width="10" height="10"><g></svg>', 1)).toEqual({ kind: 'notDrawn' });
});

import { expect } from 'vitest';
import { cellText, isAbsentCell } from '../../../src/display/cellText.ts';
import { formatKronerBar } from '../../../src/display/format.ts';
import type { Cell, LineModel } from '../../../src/display/models.ts';
import { type PictureSize, pictureSize } from '../../../src/display/picture.ts';
import { canvasMeasure } from '../../../src/export/measureText.ts';
import { makePicture } from '../../../src/export/picture.ts';
import { loadFontFace } from '../../../src/export/pictureFont.ts';
import { barChartHeight } from '../../../src/ui/charts/barLayout.ts';
import { type ChartRequest, drawChartSvg } from '../../../src/ui/charts/drawChart.tsx';
import { GevinstForbrugChart } from '../../../src/ui/charts/GevinstForbrugChart.tsx';
import { LineChart } from '../../../src/ui/charts/LineChart.tsx';
import { ZoneBar } from '../../../src/ui/charts/ZoneBar.tsx';
import type { ChartSubject } from '../../../src/ui/pages/exportSubject.ts';

const fontFace = await loadFontFace();

/** The picture as it is saved, with its title. */
export function pictureOf({ chart }: ChartSubject, key: PictureSize['key'] = 'column'): Promise<string> {
  return makePicture({
    model: chart.picture,
    size: pictureSize(key),
    withTitle: true,
    measure: canvasMeasure(),
    fontFace,
    draw: (room) => drawChartSvg(chart.request, room),
  });
}

/** The chart as pages show it. */
export function OnScreen({ request }: { readonly request: ChartRequest }) {
  switch (request.kind) {
    case 'zones':
      return <ZoneBar model={request.model} width={560} />;
    case 'bars':
      return (
        <GevinstForbrugChart {...request} width={900} height={barChartHeight(request.model.rows.length)} />
      );
    case 'line':
      return <LineChart {...request} width={1100} height={340} />;
  }
}

export function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

export function textsOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('text')].map((text) => plain(text.textContent ?? ''));
}

/** A number keeps its unit on its line by a space that does not break; for comparing, it is a space. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** It says what it is, and needs nothing from outside. */
export function expectStandsAlone(svg: string, { chart: { picture } }: ChartSubject): void {
  const document = parsed(svg);
  const all = [...document.querySelectorAll('*')];
  expect(all.map(({ localName }) => localName)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(script|foreignObject|image|use|a)$/)]),
  );
  const attributes = all.flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => /^on|href|^style$|tabindex/.test(name))).toEqual([]);
  expect(attributes.filter(({ value }) => /var\(|url\((?!#part-)/.test(value))).toEqual([]);
  expect(svg.replaceAll(/url\(data:font[^)]*\)|xmlns="[^"]*"/g, '')).not.toMatch(/https?:|url\((?!#)/);
  expect(document.querySelector('title')?.textContent).toBe(picture.title);
  expect(document.querySelector('desc')?.textContent).toContain(picture.description);
  const words = textsOf(document).join(' ');
  for (const said of [picture.title, picture.source, ...picture.facts]) {
    // Long lines are broken, at a blank or within a word.
    expect(words.replaceAll(' ', '')).toContain(plain(said).replaceAll(' ', ''));
  }
}

/** What the drawing prints of the table: every bar's figure, each line's last one, every mark and limit. */
export function figuresOfTable({ chart: { request }, table }: ChartSubject): unknown[] {
  if (request.kind === 'bars') {
    // A chart may show only the first of many rows.
    return table.rows.slice(0, request.model.rows.length).flatMap((row) =>
      row.slice(1, 3).map((cell) => {
        if (isAbsentCell(cell)) return cellText(cell);
        return cell.unit === 'kroner' ? formatKronerBar(cell.amount) : '';
      }),
    );
  }
  if (request.kind === 'zones') {
    return table.rows.map(([, cell]) =>
      expect.stringMatching(new RegExp(` ${cell === undefined ? '' : cellText(cell)}$`)),
    );
  }
  // The level of a plan that is the same in all months need not have a column.
  const hasColumn = (line: LineModel) =>
    line.role !== 'plan' || line.points.some((point) => point !== line.points[0]);
  const limits = (request.model.limits ?? []).map(({ label }) => plain(label));
  const ends = request.model.lines.filter(hasColumn).flatMap((line) => {
    const at = line.points.findLastIndex((point) => point !== null);
    const value = line.points[at];
    if (value == null) return [];
    const printed = plain(request.formatValue(value));
    const month = request.model.months[at];
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
  return [...ends, ...limits];
}

/**
 * The figures that a drawing of bars or zones prints: amounts with their one decimal and why there is none, marks and
 * limits by name. The ticks of the axis are whole millions, and lines print only their ends.
 */
export function figuresPrinted(texts: readonly string[], { chart: { request } }: ChartSubject): string[] {
  const figure =
    request.kind === 'bars'
      ? /^-?[\d.]+,\d$|^(?:ikke|kan ikke) /
      : /^(?:nu|sidst|start|[a-zæøå]+ til) -?[\d,]+$/;
  return request.kind === 'line' ? [] : texts.filter((text) => figure.test(text));
}

/** Of a cell as the chart prints it: kroner in millions. */
function numberOf(cell: Cell): number {
  if (isAbsentCell(cell)) return Number.NaN;
  return cell.unit === 'kroner' ? cell.amount / 1_000_000 : digits(cellText(cell));
}

function digits(text: string): number {
  return Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));
}

/** How much of a picture is not white. */
export function inkShare(bitmap: ImageBitmap): number {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 255) < 200 && data[at + 3] === 255) inked += 1;
  }
  return inked / (data.length / 4);
}

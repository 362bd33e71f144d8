import { render, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/charts.css';
import type { LineChartModel } from '../../../src/display/models.ts';
import { LineChart } from '../../../src/ui/charts/LineChart.tsx';
import { anyLineChart, BOTH_SIDES, GAP, MONEY } from '../../unit/ui/charts/lineModels.ts';
import { formatMillions, formatMonth, LINE_LABELS } from './chartModels.ts';
import { drawingIn, faultsIn, foreignPartsIn, textsIn } from './drawing.ts';
import { restPointer } from './pointer.ts';

const MILLION = 1_000_000;
const inMillions = (value: number) => (value > MILLION ? formatMillions(value) : `${value}`);

function draw(model: LineChartModel, width = 560) {
  const { container } = render(
    <LineChart
      model={model}
      width={width}
      height={340}
      formatValue={inMillions}
      formatMonth={formatMonth}
      labels={LINE_LABELS}
    />,
  );
  return drawingIn(container);
}

function boxesOf(svg: Element, selector: string): DOMRect[] {
  return [...svg.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
}

describe.each([340, 560, 1100, 1800])('at a width of %i', (width) => {
  test.each([
    ['the gap with its bands', GAP],
    ['both sides of zero', BOTH_SIDES],
    ['money against its plan', MONEY],
  ])('%s has all texts whole, apart and large enough', (_, model) => {
    expect(faultsIn(draw(model, width))).toEqual([]);
  });

  test('limits and the start have their names', () => {
    expect(textsIn(draw(GAP, width))).toEqual(
      expect.arrayContaining(['grøn til 0,95', 'gul til 1,9', 'start 1,9']),
    );
  });
});

test('whatever there is to draw, no text is cut off or lies on another', () => {
  const widths = [340, 560, 1100];
  for (const [index, model] of fc.sample(anyLineChart, { seed: 2018, numRuns: 8 }).entries()) {
    expect(faultsIn(draw(model, widths[index % widths.length]))).toEqual([]);
  }
});

test('bands lie in the order of their values, from side to side, and within the axis', () => {
  const svg = draw(GAP);
  const [green, yellow, red] = boxesOf(svg, '.zone-band rect');
  const grid = svg.querySelector('.chart-grid')?.getBoundingClientRect();
  expect(green?.top).toBeCloseTo(yellow?.bottom ?? 0);
  expect(yellow?.top).toBeCloseTo(red?.bottom ?? 0);
  expect(red?.top).toBeCloseTo(grid?.top ?? 0, 0);
  expect(green?.left).toBeCloseTo(grid?.left ?? 0, 0);
  expect(green?.right).toBeCloseTo(grid?.right ?? 0, 0);
  expect(svg.querySelector('.zone-band--green rect')?.getBoundingClientRect()).toEqual(green);
});

test('bands lie behind everything else', () => {
  const svg = draw(GAP);
  const all = [...svg.querySelectorAll('*')];
  const lastBand = Math.max(...[...svg.querySelectorAll('.zone-band')].map((band) => all.indexOf(band)));
  for (const selector of ['.recharts-line-curve', '.line-dots', '.limit-line', '.line-markers', 'text']) {
    expect(all.findIndex((element) => element.matches(selector))).toBeGreaterThan(lastBand);
  }
});

test('a limit lies where one band ends and the next begins; the start is dashed', () => {
  const svg = draw(GAP);
  const [yellow] = boxesOf(svg, '.zone-band--yellow rect');
  const [lower] = boxesOf(svg, '.limit-line--limit');
  expect(lower?.top).toBeCloseTo(yellow?.bottom ?? 0);
  expect(svg.querySelectorAll('.limit-line--limit:not([stroke-dasharray])')).toHaveLength(2);
  expect(svg.querySelectorAll('.limit-line--baseline[stroke-dasharray]')).toHaveLength(1);
});

test('dots and marks lie on the line that the chart library draws', () => {
  const svg = draw(MONEY);
  const curves = [...svg.querySelectorAll('.recharts-line-curve')].map(
    (path) => path.getAttribute('d') ?? '',
  );
  const ends = curves.map((path) => path.split(/[ML]/).at(-1)?.split(',').map(Number) ?? []);
  const dots = [...svg.querySelectorAll('.line-dots')].map((path) => path.getAttribute('d') ?? '');
  const newest = dots.filter((path) => path.match(/M/g)?.length === 1);
  expect(newest).toHaveLength(2);
  for (const dot of newest) {
    const [x = 0, y = 0] = dot.slice(1, dot.indexOf('h')).split(' ').map(Number);
    const isOnAnEnd = ends.some(([atX = 0, atY = 0]) => Math.hypot(atX - x, atY - y) < 0.1);
    expect(isOnAnEnd).toBe(true);
  }
});

test('zero is a line of its own where the municipality lies on both sides of the country', () => {
  const svg = draw(BOTH_SIDES);
  const [zero] = boxesOf(svg, '.zero-line');
  const [tick] = [...svg.querySelectorAll('text')].filter((text) => text.textContent === '0');
  const box = tick?.getBoundingClientRect();
  expect(zero?.top).toBeGreaterThan(box?.top ?? Infinity);
  expect(zero?.top).toBeLessThan(box?.bottom ?? 0);
  expect(draw(GAP).querySelector('.zero-line')).toBeNull();
});

test('events have their numbers under the axis, those of one month beside each other', () => {
  const svg = draw(GAP);
  const numbers = [...svg.querySelectorAll('.line-markers text')];
  expect(numbers.map((number) => number.textContent)).toEqual(['1', '2', '3']);
  const [, second, third] = boxesOf(svg, '.line-markers rect');
  expect(third?.left).toBeGreaterThanOrEqual(second?.right ?? Infinity);
  expect(third?.top).toBe(second?.top);
  const grid = svg.querySelector('.chart-grid')?.getBoundingClientRect();
  expect(second?.top).toBeGreaterThan(grid?.bottom ?? Infinity);
});

test('pointing at a month tells what happened then', async () => {
  const svg = draw(GAP);
  await restPointer();
  const line = svg.querySelectorAll('.line-markers path')[1]?.getAttribute('d') ?? '';
  const x = Number.parseFloat(line.slice(1));
  await userEvent.hover(svg, { position: { x, y: 120 } });
  const tooltip = await screen.findByRole('status');
  expect(within(tooltip).getByText('måned 2018-10')).toBeVisible();
  expect(within(tooltip).getByText('Efterværn foreslås ændret')).toBeVisible();
  expect(within(tooltip).getByText('Minijobmesser gøres permanente')).toBeVisible();
});

test('the arrow keys find what happened, too', async () => {
  const svg = draw(GAP);
  await restPointer();
  await userEvent.tab();
  expect(svg).toHaveFocus();
  await userEvent.keyboard('{ArrowRight>7/}');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Strategien vedtages'));
});

test('lines that end early are named where they end, plans at the edge', () => {
  const svg = draw(MONEY, 1100);
  const grid = svg.querySelector('.chart-grid')?.getBoundingClientRect();
  expect(screen.getByText('Gevinst 46,0').getBoundingClientRect().right).toBeLessThan(grid?.right ?? 0);
  expect(screen.getByText('Plan, gevinst 132,0').getBoundingClientRect().left).toBeGreaterThan(
    grid?.right ?? 0,
  );
});

test('a single month is drawn as points with their names', () => {
  const lines = GAP.lines.map((line) => ({ ...line, points: [1.3] }));
  const svg = draw({ ...GAP, months: ['2018-08'], lines });
  expect(svg.querySelectorAll('.line-dots')).toHaveLength(1);
  expect(svg.querySelectorAll('circle')).toHaveLength(0);
  expect(textsIn(svg)).toEqual(expect.arrayContaining(['måned 2018-08', 'Odense 1.3']));
  expect(faultsIn(svg)).toEqual([]);
});

test('can leave the page: no scripts and no foreign parts', () => {
  expect(foreignPartsIn(draw(GAP))).toEqual([]);
});

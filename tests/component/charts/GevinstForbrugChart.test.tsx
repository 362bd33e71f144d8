import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/charts.css';
import type { BarChartModel } from '../../../src/display/models.ts';
import { barChartHeight } from '../../../src/ui/charts/barLayout.ts';
import { GevinstForbrugChart } from '../../../src/ui/charts/GevinstForbrugChart.tsx';
import { BARS, formatAxis, formatKroner, formatMillions } from './chartModels.ts';
import { drawingIn, faultsIn, foreignPartsIn, textsIn } from './drawing.ts';
import { restPointer } from './pointer.ts';

function draw(model: BarChartModel = BARS, width = 560) {
  const { container } = render(
    <GevinstForbrugChart
      model={model}
      width={width}
      height={barChartHeight(model.rows.length)}
      formatAxis={formatAxis}
      formatBar={formatMillions}
      formatValue={formatKroner}
    />,
  );
  return drawingIn(container);
}

/** A bar's outline lies inside its length. */
const OUTLINE = 1;

function widthsOf(svg: Element, kind: 'gevinst' | 'forbrug'): number[] {
  return [...svg.querySelectorAll(`rect.bar-${kind}`)].map(
    (rect) => Number(rect.getAttribute('width')) + OUTLINE,
  );
}

describe.each([340, 560, 1100])('at a width of %i', (width) => {
  test('all texts are whole, apart and large enough', () => {
    const svg = draw(BARS, width);
    expect(svg.getBoundingClientRect().width).toBe(width);
    expect(faultsIn(svg)).toEqual([]);
  });

  test('every row has its name, and every bar its figure', () => {
    const said = textsIn(draw(BARS, width)).join(' ').replaceAll('-', '');
    for (const beginning of ['Flere samtaler', 'Sygedagpenge', 'Udbud: aktivitetsparate', 'Et nyt projekt']) {
      expect(said).toContain(beginning);
    }
    for (const figure of ['16,7', '6,9', '0,7', '2,5', '0,2', '0,0']) expect(said).toContain(figure);
  });
});

test('there is a bar for each figure above nothing, as long as the figure is large', () => {
  const svg = draw();
  const [gevinst, small] = widthsOf(svg, 'gevinst');
  expect(widthsOf(svg, 'gevinst')).toHaveLength(2);
  expect(widthsOf(svg, 'forbrug')).toHaveLength(3);
  expect((gevinst ?? 0) / (small ?? 1)).toBeCloseTo(16_743_704 / 729_476, 0);
});

test('a missing figure has its reason in place of a bar', () => {
  draw();
  const note = screen.getByText('ikke målt endnu');
  expect(note).toBeVisible();
  expect(getComputedStyle(note).fontStyle).toBe('italic');
  expect(screen.getByText('ikke oplyst')).toBeVisible();
});

test('a legend says which bar is which', () => {
  const legend = draw().querySelector('.chart-legend');
  expect([...(legend?.querySelectorAll('text') ?? [])].map((text) => text.textContent)).toEqual([
    'Gevinst',
    'Forbrug',
  ]);
  expect(legend?.querySelectorAll('rect')).toHaveLength(2);
});

test('the axis has round millions and begins at nothing', () => {
  expect(textsIn(draw())).toEqual(expect.arrayContaining(['0 mio. kr.', '5 mio. kr.', '10 mio. kr.']));
});

test('pointing at a row tells its full name and both figures', async () => {
  const svg = draw(BARS, 340);
  const height = svg.getBoundingClientRect().height;
  await userEvent.hover(svg, { position: { x: 100, y: height * 0.6 } });
  const tooltip = await screen.findByRole('status');
  expect(within(tooltip).getByText('Udbud: aktivitetsparate kontanthjælpsmodtagere')).toBeVisible();
  expect(within(tooltip).getByText('ikke målt endnu')).toBeVisible();
  expect(within(tooltip).getByText('249.656 kr.')).toBeVisible();
});

test('the row pointed at has a field behind its bars, and nothing answers before', async () => {
  await restPointer();
  const svg = draw();
  expect(screen.queryByRole('status')).toBeNull();
  expect(svg.querySelector('.active-row')).toBeNull();
  const [, bar] = svg.querySelectorAll('rect.bar-forbrug');
  const place = bar?.getBoundingClientRect();
  const drawing = svg.getBoundingClientRect();
  if (place === undefined) throw new Error('there is no second bar');
  await userEvent.hover(svg, { position: { x: 300, y: place.top + place.height / 2 - drawing.top } });
  expect(await screen.findByText('Sygedagpenge: tværfagligt team')).toBeVisible();
  const field = svg.querySelector('.active-row');
  expect(field?.getBoundingClientRect().top).toBeLessThan(place.top);
  expect(field?.getBoundingClientRect().bottom).toBeGreaterThan(place.bottom);
  const marks = [...svg.querySelectorAll('.active-row, .bar-forbrug, text.bar-name, .bar-value')];
  expect(marks[0]).toBe(field);
});

test('the keys up and down go from row to row', async () => {
  const svg = draw();
  await restPointer();
  await userEvent.tab();
  expect(svg).toHaveFocus();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Flere samtaler'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('249.656 kr.'));
  await userEvent.keyboard('{ArrowUp}');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Sygedagpenge'));
});

test('a correction below nothing goes the other way and loses no text', () => {
  const rows = BARS.rows.map((row, index) => (index === 1 ? { ...row, gevinst: -3_000_000 } : row));
  const svg = draw({ ...BARS, rows });
  const [first, second] = [...svg.querySelectorAll('rect.bar-gevinst')].map((rect) =>
    rect.getBoundingClientRect(),
  );
  expect(second?.right).toBeLessThanOrEqual((first?.left ?? 0) + 2);
  expect(faultsIn(svg)).toEqual([]);
});

test('can leave the page: no scripts and no foreign parts', () => {
  expect(foreignPartsIn(draw())).toEqual([]);
});

import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/charts.css';
import type { LineChartModel } from '../../../src/display/models.ts';
import { LineChart } from '../../../src/ui/charts/LineChart.tsx';
import { formatMonth, formatPercent, LINE_LABELS, LINES } from './chartModels.ts';
import { drawingIn, faultsIn, foreignPartsIn, textsIn } from './drawing.ts';
import { restPointer } from './pointer.ts';

function draw(model: LineChartModel = LINES, width = 560, height = 320) {
  const { container } = render(
    <LineChart
      model={model}
      width={width}
      height={height}
      formatValue={formatPercent}
      formatMonth={formatMonth}
      labels={LINE_LABELS}
    />,
  );
  return drawingIn(container);
}

/** The path of a line: the muted ones are drawn first, so that the local one lies on top. */
function lineIn(svg: Element, from: 'back' | 'front'): string {
  const paths = [...svg.querySelectorAll('path.recharts-line-curve')];
  return paths.at(from === 'back' ? 0 : -1)?.getAttribute('d') ?? '';
}

describe.each([340, 560, 1100])('at a width of %i', (width) => {
  test('all texts are whole, apart and large enough', () => {
    const svg = draw(LINES, width);
    expect(svg.getBoundingClientRect().width).toBe(width);
    expect(faultsIn(svg)).toEqual([]);
  });

  test('each line is named at its end, with its last figure', () => {
    const said = textsIn(draw(LINES, width)).join(' ');
    expect(said).toContain('Odense 5,4 %');
    expect(said).toContain('Hele landet 4,1 %');
  });
});

test('a gap in the figures is a gap in the line', () => {
  const svg = draw();
  const pieces = (path: string) => path.match(/M/g)?.length ?? 0;
  expect(pieces(lineIn(svg, 'back'))).toBe(1);
  expect(pieces(lineIn(svg, 'front'))).toBe(4);
});

test('every observation has a dot, also the one that stands alone', () => {
  const dots = [...draw().querySelectorAll('.line-dots')].map((path) => path.getAttribute('d') ?? '');
  const count = dots.join('').match(/M/g)?.length;
  const known = LINES.lines.flatMap(({ points }) => points).filter((point) => point !== null);
  expect(count).toBe(known.length);
});

test('the local line is thicker, and the other is dashed', () => {
  const [back, front] = [...draw().querySelectorAll('path.recharts-line-curve')];
  expect(Number(front?.getAttribute('stroke-width'))).toBeGreaterThan(
    Number(back?.getAttribute('stroke-width')),
  );
  expect(back?.getAttribute('stroke-dasharray')).not.toBeNull();
  expect(front?.getAttribute('stroke-dasharray')).toBeNull();
});

test('there is a tick a year and a line where the figures break', () => {
  const svg = draw();
  expect(textsIn(svg)).toEqual(
    expect.arrayContaining(['2017', '2018', 'ny opgørelse', 'pct. af arbejdsstyrken']),
  );
  expect(svg.querySelectorAll('.line-break path[stroke-dasharray]')).toHaveLength(1);
});

test('pointing at a month tells what all lines have there', async () => {
  const svg = draw();
  const plot = svg.querySelector('.chart-grid')?.getBoundingClientRect();
  const box = svg.getBoundingClientRect();
  await userEvent.hover(svg, {
    position: { x: (plot?.left ?? 0) - box.left + 1, y: (plot?.top ?? 0) - box.top + 20 },
  });
  const tooltip = await screen.findByRole('status');
  expect(within(tooltip).getByText('måned 2016-11')).toBeVisible();
  expect(within(tooltip).getByText('intet tal')).toBeVisible();
  expect(within(tooltip).getByText('4,2 %')).toBeVisible();
});

test('the arrow keys go from month to month', async () => {
  const svg = draw();
  await restPointer();
  expect(svg).toHaveAccessibleName(LINES.title);
  await userEvent.tab();
  expect(svg).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('måned 2017-01'));
  expect(screen.getByRole('status').textContent).toContain('6,1 %');
});

test('a click leaves no tooltip behind', async () => {
  const svg = draw();
  await userEvent.click(svg, { position: { x: 200, y: 150 } });
  expect(svg).not.toHaveFocus();
  await userEvent.unhover(svg);
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
});

test('a hundred lines over twenty years stay light', () => {
  const months = Array.from({ length: 240 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${2003 + Math.floor(index / 12)}-${month}`;
  });
  const lines = Array.from({ length: 98 }, (_, line) => ({
    key: `k${line}`,
    label: `Kommune ${line}`,
    role: line === 0 ? ('local' as const) : ('national' as const),
    points: months.map((__, index) => 4 + Math.sin(index / 20 + line)),
  }));
  const svg = draw({ ...LINES, months, lines });
  // The two that have names, and the other ninety-six in one path.
  expect(svg.querySelectorAll('path.recharts-line-curve')).toHaveLength(2);
  const crowd = svg.querySelector('path.crowd-lines')?.getAttribute('d') ?? '';
  expect(crowd.match(/M/g)).toHaveLength(96);
  expect(crowd.match(/[ML]/g)).toHaveLength(96 * 240);
  expect(svg.querySelectorAll('*').length).toBeLessThan(2 * lines.length);
  expect(faultsIn(svg)).toEqual([]);
});

test('a chart without figures draws its axes and does not break', () => {
  const lines = LINES.lines.map((line) => ({ ...line, points: line.points.map(() => null) }));
  expect(textsIn(draw({ ...LINES, lines }))).toContain('2017');
});

test('can leave the page: no scripts and no foreign parts', () => {
  expect(foreignPartsIn(draw())).toEqual([]);
});

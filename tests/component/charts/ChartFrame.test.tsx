import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/styles/charts.css';
import { ChartFrame, type ChartSize, type ChartState } from '../../../src/ui/charts/ChartFrame.tsx';
import { LINES } from './chartModels.ts';

const LABELS = { chart: 'Graf', table: 'Tabel' };

function show(children: (size: ChartSize) => React.ReactNode, state?: ChartState, width = 500) {
  return render(
    <div style={{ width }} data-testid="room">
      <ChartFrame
        model={LINES}
        height={300}
        labels={LABELS}
        table={
          <table>
            <caption>De samme tal</caption>
          </table>
        }
        {...(state === undefined ? {} : { state })}
      >
        {children}
      </ChartFrame>
    </div>,
  );
}

test('draws at the width that there is, from the first picture on', () => {
  const draw = vi.fn((_size: ChartSize) => <p>tegning</p>);
  show(draw);
  expect(draw.mock.calls).not.toHaveLength(0);
  expect(draw.mock.calls.every(([size]) => size.width === 500 && size.height === 300)).toBe(true);
});

test('draws again when the width changes, and keeps its height', async () => {
  const { container } = show(({ width }) => <p>{`${width} bred`}</p>);
  expect(screen.getByText('500 bred')).toBeVisible();
  screen.getByTestId('room').style.width = '320px';
  expect(await screen.findByText('320 bred')).toBeVisible();
  expect(container.querySelector('.chart-frame__drawing')?.getBoundingClientRect().height).toBe(300);
});

test('is a figure with heading, source, and its message in words', () => {
  show(() => <p>tegning</p>);
  expect(screen.getByRole('figure', { name: LINES.title })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: LINES.title })).toBeVisible();
  expect(screen.getByText(LINES.subtitle)).toBeVisible();
  expect(screen.getByText(LINES.source)).toBeVisible();
  expect(screen.getByText(LINES.summary)).toBeInTheDocument();
  expect(screen.getByText(LINES.summary).getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

test('switches between chart and table by keyboard', async () => {
  show(() => <p>tegning</p>);
  const chart = screen.getByRole('button', { name: 'Graf' });
  const table = screen.getByRole('button', { name: 'Tabel' });
  expect(screen.getByRole('group', { name: LINES.title })).toContainElement(table);
  expect(chart).toHaveAttribute('aria-pressed', 'true');
  await userEvent.tab();
  expect(chart).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(table).toHaveAttribute('aria-pressed', 'true');
  expect(chart).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('table', { name: 'De samme tal' })).toBeVisible();
  expect(screen.queryByText('tegning')).toBeNull();
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('tegning')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('keeps its place while there is no drawing, and says why', () => {
  const draw = vi.fn(() => <p>tegning</p>);
  const { container } = show(draw, { kind: 'waiting', text: 'Grafen tegnes om lidt' });
  expect(screen.getByText('Grafen tegnes om lidt')).toBeVisible();
  expect(draw).not.toHaveBeenCalled();
  expect(container.querySelector('.chart-frame__drawing')?.getBoundingClientRect().height).toBe(300);
});

test('offers a way out of an error', () => {
  show(() => <p>tegning</p>, {
    kind: 'error',
    text: 'Grafen kunne ikke hentes',
    action: <button type="button">Prøv igen</button>,
  });
  expect(screen.getByRole('alert').textContent).toContain('Grafen kunne ikke hentes');
  expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
});

test('does not widen a narrow page', async () => {
  await page.viewport(360, 640);
  show(() => <p>tegning</p>, undefined, 340);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  await page.viewport(1280, 800);
});

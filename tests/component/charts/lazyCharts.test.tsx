import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { LazyGevinstForbrugChart, LazyLineChart, preloadCharts } from '../../../src/ui/charts/lazyCharts.ts';
import { useIdle } from '../../../src/ui/charts/useIdle.ts';
import {
  BARS,
  formatAxis,
  formatKroner,
  formatMillions,
  formatMonth,
  formatPercent,
  LINE_LABELS,
  LINES,
} from './chartModels.ts';

test('both charts are drawn once they are loaded', async () => {
  preloadCharts();
  const charts = (
    <Suspense fallback={<p>vent</p>}>
      <LazyLineChart
        model={LINES}
        width={400}
        height={300}
        formatValue={formatPercent}
        formatMonth={formatMonth}
        labels={LINE_LABELS}
      />
      <LazyGevinstForbrugChart
        model={BARS}
        width={400}
        height={300}
        formatAxis={formatAxis}
        formatBar={formatMillions}
        formatValue={formatKroner}
      />
    </Suspense>
  );
  // React wants to be waited for where drawing begins with loading.
  await act(async () => render(charts));
  expect(await screen.findByRole('application', { name: LINES.title })).toBeVisible();
  expect(await screen.findByRole('application', { name: BARS.title })).toBeVisible();
});

test('idle comes after the first picture, not with it', async () => {
  const { result } = renderHook(() => useIdle());
  expect(result.current).toBe(false);
  await waitFor(() => expect(result.current).toBe(true));
});

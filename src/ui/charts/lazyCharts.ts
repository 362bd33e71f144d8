import { lazy } from 'react';

function load() {
  return import('./rechartsCharts.ts');
}

/** Starts loading the charts, so that they are there when they are drawn. */
export function preloadCharts(): void {
  // A failure shows where the charts are drawn; there it can be tried again.
  load().catch(() => undefined);
}

export const LazyLineChart = lazy(async () => ({ default: (await load()).rechartsCharts.LineChart }));

export const LazyGevinstForbrugChart = lazy(async () => ({
  default: (await load()).rechartsCharts.GevinstForbrugChart,
}));

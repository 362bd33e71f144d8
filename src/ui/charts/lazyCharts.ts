import { fetchedComponent } from '../parts/fetchedComponent.tsx';

function load() {
  return import('./rechartsCharts.ts');
}

const lineChart = fetchedComponent(async () => (await load()).rechartsCharts.LineChart);
const gevinstForbrugChart = fetchedComponent(async () => (await load()).rechartsCharts.GevinstForbrugChart);

export const LazyLineChart = lineChart.Component;
export const LazyGevinstForbrugChart = gevinstForbrugChart.Component;

/** Starts loading the charts, so that they are there when they are drawn. */
export function preloadCharts(): void {
  // Both are in one file.
  lineChart.preload();
}

import { fetchedComponent } from '../parts/fetchedComponent.tsx';

function load() {
  return import('./rechartsCharts.ts');
}

const lineChart = fetchedComponent(async () => (await load()).rechartsCharts.LineChart);
const gevinstForbrugChart = fetchedComponent(async () => (await load()).rechartsCharts.GevinstForbrugChart);

export const LazyLineChart = lineChart.Component;
export const LazyGevinstForbrugChart = gevinstForbrugChart.Component;

/** Loads the charts, both in one file, so that they are there when they are drawn. */
export async function preloadCharts(): Promise<void> {
  await Promise.all([lineChart.preload(), gevinstForbrugChart.preload()]);
}

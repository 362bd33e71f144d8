import { GevinstForbrugChart } from './GevinstForbrugChart.tsx';
import { RateLineChart } from './RateLineChart.tsx';

/** All charts that need the chart library: loaded together, since the library is nearly all that they weigh. */
export const rechartsCharts = { GevinstForbrugChart, RateLineChart };

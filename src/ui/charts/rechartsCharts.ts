import { GevinstForbrugChart } from './GevinstForbrugChart.tsx';
import { LineChart } from './LineChart.tsx';

/** All charts that need the chart library: loaded together, since the library is nearly all that they weigh. */
export const rechartsCharts = { GevinstForbrugChart, LineChart };

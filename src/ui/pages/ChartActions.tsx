import { chartWhy } from '../../display/why/chartWhy.ts';
import { WhyButton } from '../parts/WhyButton.tsx';
import { ChartExport } from './ChartExport.tsx';
import type { BarRequest, LineRequest } from './chartRequests.ts';

type Props = { readonly chart: LineRequest | BarRequest };

/** What one can do with a chart: ask where its figures come from, and take it along. */
export function ChartActions({ chart }: Props) {
  const { model } = chart;
  return (
    <>
      <WhyButton title={model.title} of={() => chartWhy(model)} isMany />
      <ChartExport chart={chart} />
    </>
  );
}

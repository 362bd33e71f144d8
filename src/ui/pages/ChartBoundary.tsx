import { type ReactNode, Suspense } from 'react';
import { CHART_TEXTS } from '../../display/texts/charts.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

type Props = { readonly children: ReactNode };

/** Waits for the chart library, and says so when it cannot be had: the table and the figures stay. */
export function ChartBoundary({ children }: Props) {
  return (
    <ErrorBoundary resetKey="">
      <Suspense fallback={<p className="chart-frame__message">{CHART_TEXTS.loading}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

import { useContext } from 'react';
import type { GapCardModel } from '../../display/gapCard.ts';
import type { ChartRequest } from '../charts/drawChart.tsx';
import { ExportButton } from './ExportButton.tsx';
import { ExportFacts } from './exportFacts.ts';

const NO_FILTERS: readonly string[] = [];

type ChartProps = {
  readonly chart: Exclude<ChartRequest, { kind: 'zones' }>;
  /** What was chosen, in words, where the chart does not say it itself. */
  readonly filters?: readonly string[];
};

/** "Eksportér" on a chart over time or of bars. */
export function ChartExport({ chart, filters = NO_FILTERS }: ChartProps) {
  const facts = useContext(ExportFacts);
  if (facts === undefined) return null;
  return (
    <ExportButton
      title={chart.model.title}
      subjectAt={async (moment) =>
        (await import('./exportSubject.ts')).chartSubject(chart, { ...moment, facts, filters })
      }
    />
  );
}

type ZoneProps = { readonly card: GapCardModel };

/** "Eksportér" on a barometer. */
export function ZoneExport({ card }: ZoneProps) {
  const facts = useContext(ExportFacts);
  if (facts === undefined || card.zoneBar === undefined) return null;
  return (
    <ExportButton
      title={card.name}
      subjectAt={async (moment) =>
        (await import('./exportSubject.ts')).zoneSubject(card, { ...moment, facts, filters: NO_FILTERS })
      }
    />
  );
}

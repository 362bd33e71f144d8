import { useContext } from 'react';
import type { GapCardModel } from '../../display/gapCard.ts';
import type { TableModel } from '../../display/models.ts';
import {
  aboutPicture,
  type PictureFacts,
  type PictureModel,
  toChartPicture,
  toZonePicture,
  zoneTable,
} from '../../display/picture.ts';
import type { ChartRequest } from '../charts/drawChart.tsx';
import { ExportButton, type ExportSubject } from './ExportButton.tsx';
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
      subjectAt={({ today, link }) => {
        const picture = toChartPicture(chart.model, { facts, today, filters });
        return subjectOf(chart, picture, chart.model.table, { facts, link });
      }}
    />
  );
}

type ZoneProps = { readonly card: GapCardModel };

/** "Eksportér" on a barometer. */
export function ZoneExport({ card }: ZoneProps) {
  const facts = useContext(ExportFacts);
  const { zoneBar } = card;
  if (facts === undefined || zoneBar === undefined) return null;
  return (
    <ExportButton
      title={card.name}
      subjectAt={({ today, link }) => {
        const picture = toZonePicture(card, { facts, today, filters: NO_FILTERS });
        const table = zoneTable(card);
        if (picture === undefined || table === undefined) return undefined;
        return subjectOf({ kind: 'zones', model: zoneBar }, picture, table, { facts, link });
      }}
    />
  );
}

function subjectOf(
  request: ChartRequest,
  picture: PictureModel,
  table: TableModel,
  { facts, link }: { readonly facts: PictureFacts; readonly link: string },
): ExportSubject {
  return {
    chart: { request, picture },
    table,
    about: aboutPicture(picture, facts, link),
    fileBase: {
      what: picture.key,
      owner: facts.ownerKey,
      period: picture.period,
      edition: facts.editionKey,
    },
  };
}

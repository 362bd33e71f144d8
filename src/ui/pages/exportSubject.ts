import type { AboutData } from '../../display/exportTable.ts';
import type { GapCardModel } from '../../display/gapCard.ts';
import type { TableModel } from '../../display/models.ts';
import {
  aboutPicture,
  type PictureModel,
  toChartPicture,
  toZonePicture,
  zoneTable,
} from '../../display/picture.ts';
import type { PictureFacts } from '../../display/pictureFacts.ts';
import { aboutTable, type TableToExport, tableFileWords } from '../../display/tableToExport.ts';
import type { FileNameParts } from '../../export/fileName.ts';
import type { ChartRequest } from '../charts/drawChart.tsx';
import { zoneRequest } from './chartRequests.ts';

/** What is exported: a table, and the chart that shows it. */
export type ExportSubject = {
  /** A table alone has none. */
  readonly chart?: { readonly request: ChartRequest; readonly picture: PictureModel } | undefined;
  readonly table: TableModel;
  readonly about: AboutData;
  readonly fileBase: FileNameParts;
};

/** When and where the button was pressed. */
export type ExportMoment = { readonly today: string; readonly link: string };

/** A chart on its way out, with the picture that stands round it. */
export type ChartSubject = ExportSubject & { readonly chart: NonNullable<ExportSubject['chart']> };

export type Making = ExportMoment & { readonly facts: PictureFacts; readonly filters: readonly string[] };

/** What a chart over time or of bars is exported as. */
export function chartSubject(chart: Exclude<ChartRequest, { kind: 'zones' }>, making: Making): ChartSubject {
  return subjectOf(chart, toChartPicture(chart.model, making), chart.model.table, making);
}

/** What a barometer is exported as; undefined where it has no bar. */
export function zoneSubject(card: GapCardModel, making: Making): ChartSubject | undefined {
  const picture = toZonePicture(card, making);
  const table = zoneTable(card);
  if (card.zoneBar === undefined || picture === undefined || table === undefined) return undefined;
  return subjectOf(zoneRequest(card.zoneBar), picture, table, making);
}

/** What a table without a chart is exported as. */
export function tableSubject(shown: TableToExport, facts: PictureFacts, link: string): ExportSubject {
  return {
    table: shown.table,
    about: aboutTable(shown, facts, link),
    fileBase: {
      what: tableFileWords(shown),
      owner: facts.ownerKey,
      period: facts.cutOffDay,
      edition: facts.editionKey,
    },
  };
}

function subjectOf(
  request: ChartRequest,
  picture: PictureModel,
  table: TableModel,
  { facts, link }: Making,
): ChartSubject {
  return {
    chart: { request, picture },
    table,
    about: aboutPicture(picture, facts, link),
    fileBase: {
      what: picture.key,
      owner: facts.ownerKey,
      period: picture.filePeriod,
      edition: facts.editionKey,
    },
  };
}

import { shippedCatalogue, shippedEdition, shippedSeries } from '../../../mocks/documents/shipped.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import {
  formatChartNumber,
  formatKronerAxis,
  formatKronerBar,
  formatKronerValue,
  formatMonth,
  formatRate,
} from '../../../src/display/format.ts';
import { toGapCard } from '../../../src/display/gapCard.ts';
import { toGapChart } from '../../../src/display/gapChart.ts';
import { toGevinstForbrugChart } from '../../../src/display/gevinstForbrugChart.ts';
import type { LineChartModel, TableModel } from '../../../src/display/models.ts';
import { toMoneyOverTime } from '../../../src/display/moneyOverTime.ts';
import { type PictureModel, toChartPicture, toZonePicture, zoneTable } from '../../../src/display/picture.ts';
import { toPictureFacts } from '../../../src/display/pictureFacts.ts';
import { toRateChart } from '../../../src/display/rateChart.ts';
import { toRatesChart } from '../../../src/display/ratesChart.ts';
import { sourceBook } from '../../../src/display/sourceBook.ts';
import { CHART_TEXTS } from '../../../src/display/texts/charts.ts';
import type { ChartRequest } from '../../../src/ui/charts/drawChart.tsx';

export interface ShippedChart {
  readonly name: string;
  readonly chart: ChartRequest;
  readonly picture: PictureModel;
  readonly table: TableModel;
}

const TODAY = '2026-02-03';

function readable<T>(
  parsed: { readonly kind: 'failed' } | { readonly kind: 'ok'; readonly value: T },
): T | undefined {
  return parsed.kind === 'ok' ? parsed.value : undefined;
}

/** Every chart that the app shows of a shipped edition. */
export async function shippedCharts(ownerKey: string, editionKey: string): Promise<ShippedChart[]> {
  const { owners, series: all = [] } = await shippedCatalogue();
  const owner = owners.find(({ key }) => key === ownerKey);
  const edition = readable(parseEdition('edition.json', await shippedEdition(ownerKey, editionKey)));
  if (owner === undefined || edition === undefined)
    throw new Error(`no ${ownerKey}/${editionKey} is shipped`);
  const barometer = computeBarometer(edition);
  const book = sourceBook(edition.sources);
  const shortName = owner.shortName ?? owner.name;
  const facts = toPictureFacts(edition, { key: ownerKey, shortName, synthetic: owner.synthetic ?? false });
  const making = { facts, today: TODAY, filters: [] };

  const lines = (name: string, model: LineChartModel | undefined, formatValue: (value: number) => string) =>
    model === undefined
      ? []
      : [
          {
            name,
            chart: {
              kind: 'line' as const,
              model,
              formatValue,
              formatTick: formatChartNumber,
              formatMonth,
              labels: CHART_TEXTS.rates.labels,
            },
            picture: toChartPicture(model, making),
            table: model.table,
          },
        ];

  const figures = barometer.gaps.find(({ barometer: each }) => each.series !== undefined);
  const path = all.find(({ key }) => key === figures?.barometer.series)?.path;
  const raw = path === undefined ? undefined : await shippedSeries(path.replace(/^series\/|\.json$/g, ''));
  const series = raw === undefined ? undefined : readable(parseSeries('series.json', raw));
  const money = toGevinstForbrugChart(barometer, book);
  const overTime = toMoneyOverTime(barometer, book);
  return [
    ...barometer.gaps.flatMap((gap): ShippedChart[] => {
      const card = toGapCard(gap, shortName, book);
      const picture = toZonePicture(card, making);
      const table = zoneTable(card);
      if (card.zoneBar === undefined || picture === undefined || table === undefined) return [];
      return [{ name: `zone-${card.key}`, chart: { kind: 'zones', model: card.zoneBar }, picture, table }];
    }),
    ...(money === undefined
      ? []
      : [
          {
            name: 'money',
            chart: {
              kind: 'bars' as const,
              model: money,
              formatAxis: formatKronerAxis,
              formatBar: formatKronerBar,
              formatValue: formatKronerValue,
            },
            picture: toChartPicture(money, making),
            table: money.table,
          },
        ]),
    ...lines('money-over-time', overTime?.money, formatChartNumber),
    ...lines('ratio', overTime?.ratio, formatChartNumber),
    ...(series === undefined || figures === undefined
      ? []
      : [
          ...lines(
            'rate',
            toRateChart(series, {
              barometer: figures.barometer,
              ownerName: shortName,
              until: edition.observationMonth ?? barometer.cutOff.slice(0, 7),
            }),
            formatRate,
          ),
          ...lines('rates', toRatesChart(series, figures.barometer, shortName, undefined), formatRate),
          ...lines(
            'gap',
            toGapChart(series, figures, edition.decisions.items, undefined)?.chart,
            formatChartNumber,
          ),
        ]),
  ];
}

import { toGapCard } from '../../../display/gapCard.ts';
import { toGapChart } from '../../../display/gapChart.ts';
import { toGevinstForbrugChart } from '../../../display/gevinstForbrugChart.ts';
import { toMoneyOverTime } from '../../../display/moneyOverTime.ts';
import { shownUntil, toRateChart } from '../../../display/rateChart.ts';
import { toRatesChart } from '../../../display/ratesChart.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import type { Development } from '../../state/useDevelopment.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { moneyRequest, numbersRequest, rateRequest, ratesRequest } from '../chartRequests.ts';
import { type ChartSubject, chartSubject, type Making, zoneSubject } from '../exportSubject.ts';

/** The parts of an edition that its charts are made of. */
export type ChartedEdition = Pick<EditionView, 'barometer' | 'owner' | 'book'>;

/**
 * Every chart that the app shows of an edition, in the order of its pages: the barometers, Oversigt's two charts,
 * and those of Udvikling over the whole period. Without a series, those that need none.
 */
export function editionCharts(
  { barometer, owner, book }: ChartedEdition,
  development: Development | undefined,
  making: Making,
): readonly ChartSubject[] {
  const { edition } = barometer;
  const bars = toGevinstForbrugChart(barometer, book);
  const overTime = toMoneyOverTime(barometer, book);
  const series = development?.series;
  const figures = development?.figures;
  const hasSeries = series !== undefined && figures !== undefined;
  const rate = hasSeries
    ? toRateChart(series, {
        barometer: figures.barometer,
        ownerName: owner.shortName,
        until: shownUntil(barometer),
      })
    : undefined;
  const rates = hasSeries ? toRatesChart(series, figures.barometer, owner.shortName, undefined) : undefined;
  const gap = hasSeries ? toGapChart(series, figures, edition.decisions.items, undefined) : undefined;
  const requests = [
    rate && rateRequest(rate),
    bars && moneyRequest(bars),
    rates && ratesRequest(rates),
    gap && numbersRequest(gap.chart),
    overTime && numbersRequest(overTime.money),
    overTime && numbersRequest(overTime.ratio),
  ];
  return [
    ...barometer.gaps.flatMap((gap) => zoneSubject(toGapCard(gap, owner.shortName, book), making) ?? []),
    ...requests.flatMap((request) => (request === undefined ? [] : chartSubject(request, making))),
  ];
}

/** The charts that cannot be made without the series of the barometer, by title. */
export function titlesOfSeriesCharts(ownerName: string, barometerName: string): readonly string[] {
  return [
    CHART_TEXTS.rates.title(ownerName),
    DEVELOPMENT_TEXTS.rates.title,
    DEVELOPMENT_TEXTS.gap.title(barometerName),
  ];
}

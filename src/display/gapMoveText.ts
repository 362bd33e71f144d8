import { NOT_STATED } from '../barometer/absence.ts';
import { absent, type Figure, figureValue } from '../barometer/figure.ts';
import type { GapBarometer } from '../barometer/gapBarometer.ts';
import { type GapMove, type RatePair, splitGapMove } from '../barometer/gapMove.ts';
import { lineOf, type Series } from '../barometer/series.ts';
import { type Percent, type PercentagePoints, percent } from '../barometer/units.ts';
import { formatMonth, formatPercentagePoints, formatPoints } from './format.ts';
import { type PeriodRange, rangeIndices } from './periodRange.ts';
import { RATE_MEASURE } from './rateChart.ts';
import { ratedMonths } from './ratesChart.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';

const TEXTS = DEVELOPMENT_TEXTS.move;

export type GapMoveModel = {
  readonly sentence: string;
  readonly parts: readonly { readonly label: string; readonly value: string }[];
};

/**
 * What moved the gap between the first and the last month of the range that have both rates, in one sentence:
 * the local and the national part. [ours]
 */
export function toGapMove(
  series: Series,
  barometer: GapBarometer,
  ownerName: string,
  range: PeriodRange | undefined,
): GapMoveModel {
  const move = findGapMove(series, barometer, range);
  if (move === undefined) {
    return { sentence: TEXTS.notSplit, parts: [] };
  }
  const moved = describeMove(move, ownerName);
  const broken = series.breaks.find(({ period }) => period > move.from && period <= move.to);
  return broken === undefined
    ? moved
    : { ...moved, sentence: `${moved.sentence} ${TEXTS.acrossBreak(formatMonth(broken.period))}` };
}

/** The move itself, as figures; undefined without two months that have both rates. */
export function findGapMove(
  series: Series,
  barometer: GapBarometer,
  range: PeriodRange | undefined,
): GapMove | undefined {
  const pairs = ratePairs(series, barometer, range).filter(
    ({ local, national }) => local.kind !== 'absent' && national.kind !== 'absent',
  );
  const first = pairs[0];
  const last = pairs.at(-1);
  return first === undefined || last === undefined || first === last ? undefined : splitGapMove(first, last);
}

function ratePairs(series: Series, barometer: GapBarometer, range: PeriodRange | undefined): RatePair[] {
  const { areas } = barometer;
  if (areas === undefined) {
    return [];
  }
  const all = ratedMonths(series);
  const { from, to } = rangeIndices(all, range);
  const rateOf = (area: string, month: string): Figure<Percent> => {
    const cell = lineOf(series, area, RATE_MEASURE).find((point) => point.period === month)?.cell;
    return cell?.kind === 'value'
      ? { kind: 'reported', value: percent(cell.value), source: cell.source ?? series.title }
      : absent(NOT_STATED);
  };
  return all
    .slice(from, to + 1)
    .map((month) => ({ month, local: rateOf(areas.local, month), national: rateOf(areas.national, month) }));
}

/** A move in words: the whole, then each side. */
function describeMove(move: GapMove, ownerName: string): GapMoveModel {
  const change = figureValue(move.change);
  const local = figureValue(move.local);
  const national = figureValue(move.national);
  if (change === undefined || local === undefined || national === undefined) {
    return { sentence: TEXTS.notSplit, parts: [] };
  }
  const size = (points: PercentagePoints) => formatPoints({ ...points, units: Math.abs(points.units) });
  const whole =
    change.units === 0
      ? TEXTS.same
      : change.units > 0
        ? TEXTS.grew(size(change))
        : TEXTS.shrank(size(change));
  const localText =
    local.units === 0
      ? TEXTS.localSame(ownerName)
      : local.units > 0
        ? TEXTS.localRose(ownerName, size(local))
        : TEXTS.localFell(ownerName, size(local));
  const nationalText =
    national.units === 0
      ? TEXTS.nationalSame
      : national.units > 0
        ? TEXTS.nationalRose(size(national))
        : TEXTS.nationalFell(size(national));
  const between = TEXTS.between(formatMonth(move.from), formatMonth(move.to));
  return {
    sentence: TEXTS.because(`${whole} ${between}`, localText, nationalText),
    parts: [
      { label: TEXTS.parts.local, value: formatPercentagePoints(local) },
      { label: TEXTS.parts.national, value: formatPercentagePoints(national) },
      { label: TEXTS.parts.change, value: formatPercentagePoints(change) },
    ],
  };
}

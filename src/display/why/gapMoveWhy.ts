import type { Figure } from '../../barometer/figure.ts';
import type { GapBarometer } from '../../barometer/gapBarometer.ts';
import type { GapMove } from '../../barometer/gapMove.ts';
import type { Series } from '../../barometer/series.ts';
import type { PercentagePoints } from '../../barometer/units.ts';
import { pointsCell } from '../edition/sheet.ts';
import { formatMonth } from '../format.ts';
import { findGapMove } from '../gapMoveText.ts';
import type { WhyModel } from '../models.ts';
import type { PeriodRange } from '../periodRange.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { whyOf } from './toWhy.ts';

/** Where the move of the gap over a range of a series comes from; nothing where it cannot be split. */
export function moveWhy(series: Series, barometer: GapBarometer, range: PeriodRange | undefined): WhyModel[] {
  const move = findGapMove(series, barometer, range);
  return move === undefined ? [] : gapMoveWhy(move, series.source ?? series.title);
}

function gapMoveWhy({ change, local, national, from, to }: GapMove, source: string): WhyModel[] {
  const period = TEXTS.months(formatMonth(from), formatMonth(to));
  const why = (name: 'gapMove' | 'localMove' | 'nationalMove', figure: Figure<PercentagePoints>) => ({
    ...whyOf(name, figure, pointsCell(figure), { book: new Map(), source: '', period }),
    source,
  });
  return [why('gapMove', change), why('localMove', local), why('nationalMove', national)];
}

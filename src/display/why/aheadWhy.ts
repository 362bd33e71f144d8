import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { Figure } from '../../barometer/figure.ts';
import type { LookAhead } from '../../barometer/lookAhead.ts';
import type { Ratio } from '../../barometer/units.ts';
import { plansOutOfReach } from '../ahead.ts';
import { kronerCell } from '../cellText.ts';
import type { Cell, WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { whyOf } from './toWhy.ts';

/** Where the figures of a look ahead come from: what is left, the pace it takes and the one there is, and the outcome. */
export function aheadWhy(ahead: LookAhead, source: string, book: SourceBook): WhyModel[] {
  const options = { book, source };
  const { remainingGevinst, neededPerMonth, pace, projectedGevinst } = ahead;
  return [
    whyOf('remaining', remainingGevinst, kronerCell(remainingGevinst), options),
    whyOf('neededPace', neededPerMonth, perMonthCell(neededPerMonth), options),
    whyOf('pace', pace.gevinst, perMonthCell(pace.gevinst), options),
    whyOf('projection', projectedGevinst, kronerCell(projectedGevinst), options),
  ];
}

/** The look ahead of the project in a row of the plans that are out of reach. */
export function outOfReachWhy(barometer: Barometer, index: number, book: SourceBook): WhyModel[] {
  const row = plansOutOfReach(barometer)[index];
  return row === undefined ? [] : aheadWhy(row.ahead, row.figures.project.source, book);
}

function perMonthCell(figure: Figure<Ratio>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'kronerPerMonth', amount: figure.value };
}

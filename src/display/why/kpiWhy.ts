import type { Barometer } from '../../barometer/computeBarometer.ts';
import { kronerCell } from '../cellText.ts';
import type { KpiModel } from '../kpis.ts';
import type { WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { projectInputs } from './inputList.ts';
import { type MoneyKey, moneyWhy } from './moneyWhys.ts';
import { whyOf } from './toWhy.ts';

/** The figures on a headline card, the large one first. */
const FIGURES_OF: Readonly<Record<KpiModel['key'], readonly MoneyKey[]>> = {
  gevinst: ['gevinst', 'budgetGevinst', 'gevinstShareOfPlan'],
  forbrug: ['forbrug', 'investeringssum', 'forbrugShareOfPlan'],
  nettogevinst: ['nettogevinst', 'budgetNettogevinst'],
  afkastgrad: ['realisedAfkastgrad', 'budgetAfkastgrad'],
};

/** Where a headline figure and what stands below it come from. */
export function kpiWhy(barometer: Barometer, key: KpiModel['key'], book: SourceBook): WhyModel[] {
  const context = {
    book,
    source: barometer.edition.ledgerSource,
    gevinstShareOfPlan: barometer.gevinstShareOfPlan,
    forbrugShareOfPlan: barometer.forbrugShareOfPlan,
    partsOf: (amount: Parameters<typeof projectInputs>[1]) => projectInputs(barometer, amount),
  };
  const whys = FIGURES_OF[key].map((figure) => moneyWhy(barometer.totals, figure, context));
  return key === 'nettogevinst' ? [...whys, ...lastWhy(barometer, book)] : whys;
}

function lastWhy({ edition }: Barometer, book: SourceBook): WhyModel[] {
  const last = edition.lastFollowUp?.nettogevinst;
  return last === undefined
    ? []
    : [whyOf('lastNettogevinst', last, kronerCell(last), { book, source: edition.source })];
}

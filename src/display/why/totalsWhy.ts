import type { Barometer } from '../../barometer/computeBarometer.ts';
import { computeShareOfPlan } from '../../barometer/shareOfPlan.ts';
import type { WhyModel } from '../models.ts';
import type { TotalsRow } from '../projectTable.ts';
import type { SourceBook } from '../sourceBook.ts';
import { projectInputs } from './inputList.ts';
import { MONEY_KEYS, moneyWhy } from './moneyWhys.ts';

/** Where the figures of a row of totals come from: the projects that it sums. */
export function totalsWhy(
  barometer: Barometer,
  { money, projects }: TotalsRow,
  book: SourceBook,
): WhyModel[] {
  const context = {
    book,
    source: barometer.edition.ledgerSource,
    gevinstShareOfPlan: computeShareOfPlan(money.gevinst, money.budgetGevinst, {
      realised: 'gevinst',
      planned: 'budgetGevinst',
    }),
    forbrugShareOfPlan: computeShareOfPlan(money.forbrug, money.investeringssum, {
      realised: 'forbrug',
      planned: 'investeringssum',
    }),
    partsOf: (amount: Parameters<typeof projectInputs>[1]) => projectInputs(barometer, amount, projects),
  };
  return MONEY_KEYS.map((key) => moneyWhy(money, key, context));
}

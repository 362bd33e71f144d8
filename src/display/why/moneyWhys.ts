import type { Figure } from '../../barometer/figure.ts';
import type { Money } from '../../barometer/totals.ts';
import type { Ratio } from '../../barometer/units.ts';
import { kronerCell, ratioCell, shareCell } from '../cellText.ts';
import type { WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { whyOf } from './toWhy.ts';

export type MoneyKey = keyof Money | 'gevinstShareOfPlan' | 'forbrugShareOfPlan';

/** All of them, in the order people read them. */
export const MONEY_KEYS: readonly MoneyKey[] = [
  'gevinst',
  'forbrug',
  'nettogevinst',
  'realisedAfkastgrad',
  'budgetGevinst',
  'investeringssum',
  'budgetNettogevinst',
  'budgetAfkastgrad',
  'gevinstShareOfPlan',
  'forbrugShareOfPlan',
];

type Summed = 'gevinst' | 'forbrug' | 'budgetGevinst' | 'investeringssum';

export type MoneyContext = {
  readonly book: SourceBook;
  readonly source: string;
  readonly gevinstShareOfPlan: Figure<Ratio>;
  readonly forbrugShareOfPlan: Figure<Ratio>;
  /** The parts of the four amounts that are sums. */
  readonly partsOf: (amount: Summed) => WhyModel['inputs'];
};

/** Where each figure of some money comes from; what is asked for is made, and nothing else. */
export function moneyWhy(money: Money, key: MoneyKey, context: MoneyContext): WhyModel {
  const { book, source } = context;
  const plan = { book, source, period: TEXTS.wholePlan };
  switch (key) {
    case 'gevinst':
    case 'forbrug':
      return whyOf(key, money[key], kronerCell(money[key]), { book, source, inputs: context.partsOf(key) });
    case 'budgetGevinst':
    case 'investeringssum':
      return whyOf(key, money[key], kronerCell(money[key]), { ...plan, inputs: context.partsOf(key) });
    case 'nettogevinst':
      return whyOf(key, money[key], kronerCell(money[key]), { book, source });
    case 'budgetNettogevinst':
      return whyOf(key, money[key], kronerCell(money[key]), plan);
    case 'realisedAfkastgrad':
      return whyOf(key, money[key], ratioCell(money[key]), { book, source });
    case 'budgetAfkastgrad':
      return whyOf(key, money[key], ratioCell(money[key]), plan);
    case 'gevinstShareOfPlan':
    case 'forbrugShareOfPlan':
      return whyOf(key, context[key], shareCell(context[key]), { book, source });
    default:
      return key satisfies never;
  }
}

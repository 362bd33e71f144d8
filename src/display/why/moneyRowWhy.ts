import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../../barometer/computeProject.ts';
import { cellText, isAbsentCell, kronerCell, quantityText } from '../cellText.ts';
import type { WhyModel } from '../models.ts';
import { leftOf } from '../planTables.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { FIGURES } from '../texts/figures.ts';
import { FIGURE_KINDS } from '../texts/rules.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { madeWhy } from './madeWhy.ts';
import type { MoneyKey } from './moneyWhys.ts';
import { projectMoneyWhy } from './projectWhy.ts';

type Row = {
  readonly keys: readonly MoneyKey[];
  /** Planned and realised, of which the rest is the difference. */
  readonly left?: readonly [
    'budgetGevinst' | 'investeringssum' | 'budgetNettogevinst',
    'gevinst' | 'forbrug' | 'nettogevinst',
  ];
};

/** The rows of plan against realised, in their order. */
const ROWS: readonly Row[] = [
  { keys: ['gevinst', 'budgetGevinst', 'gevinstShareOfPlan'], left: ['budgetGevinst', 'gevinst'] },
  { keys: ['forbrug', 'investeringssum', 'forbrugShareOfPlan'], left: ['investeringssum', 'forbrug'] },
  { keys: ['nettogevinst', 'budgetNettogevinst'], left: ['budgetNettogevinst', 'nettogevinst'] },
  { keys: ['realisedAfkastgrad', 'budgetAfkastgrad'] },
];

/** Where the figures of one row of plan against realised come from. */
export function moneyRowWhy(
  barometer: Barometer,
  figures: ProjectFigures,
  index: number,
  book: SourceBook,
): WhyModel[] {
  const row = ROWS[index];
  return row === undefined
    ? []
    : [
        ...projectMoneyWhy(barometer, figures, row.keys, book),
        ...(row.left === undefined ? [] : [leftWhy(barometer, figures, row.left, book)]),
      ];
}

/** Where it comes from what is left of the plan: the rest of each amount, and the amounts themselves. */
export function remainingWhy(barometer: Barometer, figures: ProjectFigures, book: SourceBook): WhyModel[] {
  return ROWS.flatMap(({ left }) =>
    left === undefined
      ? []
      : [
          {
            ...leftWhy(barometer, figures, left, book),
            title: `${FIGURES.leftOfPlan.name}: ${FIGURES[left[1]].name}`,
          },
        ],
  );
}

function leftWhy(
  { edition }: Barometer,
  { money }: ProjectFigures,
  [planned, realised]: NonNullable<Row['left']>,
  book: SourceBook,
): WhyModel {
  const cell = leftOf(money[planned], money[realised]);
  return madeWhy('leftOfPlan', {
    value: isAbsentCell(cell) ? cellText(cell) : quantityText(cell),
    kind: isAbsentCell(cell) ? FIGURE_KINDS.absent : FIGURE_KINDS.computed,
    rules: [TEXTS.rules.left],
    inputs: [planned, realised].map((key) => ({
      label: FIGURES[key].name,
      value: quantityText(kronerCell(money[key])),
    })),
    source: sourceText(book, edition.ledgerSource),
  });
}

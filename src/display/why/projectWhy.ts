import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../../barometer/computeProject.ts';
import type { Figure } from '../../barometer/figure.ts';
import type { IndicatorResult } from '../../barometer/indicators/indicator.ts';
import { personsCell } from '../cellText.ts';
import { colourModel } from '../colours.ts';
import { limitsLine } from '../limitsLine.ts';
import type { WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { ABSENCE_WORDS, GREY_REASONS } from '../texts/absences.ts';
import { COLOUR_WORDS_LOWER } from '../texts/colours.ts';
import { FIGURES } from '../texts/figures.ts';
import { INDICATOR_NAMES, INDICATOR_QUESTIONS } from '../texts/indicators.ts';
import { PROJECT_TEXTS } from '../texts/project.ts';
import { SHEET_TEXTS } from '../texts/sheets.ts';
import { entryInputs } from './inputList.ts';
import { MONEY_KEYS, type MoneyKey, moneyWhy } from './moneyWhys.ts';
import { toWhy, whyOf } from './toWhy.ts';

/** Where all that a row says of a project comes from. */
export function projectWhy(barometer: Barometer, figures: ProjectFigures, book: SourceBook): WhyModel[] {
  return [
    ...projectMoneyWhy(barometer, figures, MONEY_KEYS, book),
    ...personsWhy(figures, book),
    reportedStatusWhy(figures, book),
    computedStatusWhy(figures, book),
    ...figures.indicators.map((indicator) => indicatorWhy(indicator, figures, book)),
  ];
}

/** Where some of a project's money comes from. */
export function projectMoneyWhy(
  barometer: Barometer,
  { project, money, gevinstShareOfPlan, forbrugShareOfPlan }: ProjectFigures,
  keys: readonly MoneyKey[],
  book: SourceBook,
): WhyModel[] {
  const context = {
    book,
    source: barometer.edition.ledgerSource,
    gevinstShareOfPlan,
    forbrugShareOfPlan,
    partsOf: (amount: 'gevinst' | 'forbrug' | 'budgetGevinst' | 'investeringssum') =>
      amount === 'gevinst' || amount === 'forbrug' ? entryInputs(barometer, project.key, amount) : [],
  };
  return keys.map((key) => moneyWhy(money, key, context));
}

/** The people that a project has helped, against their target where there is one. */
export function personsWhy({ project }: ProjectFigures, book: SourceBook): WhyModel[] {
  const { fuldtidspersoner, targetToDate, source } = project;
  return [
    whyOf('fuldtidspersoner', fuldtidspersoner, personsCell(fuldtidspersoner), { book, source }),
    ...(targetToDate.kind === 'absent'
      ? []
      : [whyOf('targetToDate', targetToDate, personsCell(targetToDate), { book, source })]),
  ];
}

/** The status as it was judged, with the reason that was given. */
export function reportedStatusWhy({ project }: ProjectFigures, book: SourceBook): WhyModel {
  const status = project.driftsstatus;
  const figure: Figure<string> =
    status.kind === 'absent' ? status : { kind: 'reported', value: status.level, source: status.source };
  return toWhy(figure, {
    title: FIGURES.reportedDriftsstatus.name,
    value: status.kind === 'absent' ? ABSENCE_WORDS[status.absence.kind] : colourModel(status.level).word,
    definition: FIGURES.reportedDriftsstatus.meaning,
    book,
    source: project.source,
    notes:
      status.kind === 'absent'
        ? []
        : [
            status.reason ?? PROJECT_TEXTS.noReason,
            ...(status.previous === undefined
              ? []
              : [PROJECT_TEXTS.was(COLOUR_WORDS_LOWER[status.previous])]),
          ],
  });
}

/** The status by rule, from the indicators that have a colour. */
export function computedStatusWhy(
  { project, computedDriftsstatus: status, greyReason, agreement }: ProjectFigures,
  book: SourceBook,
): WhyModel {
  return toWhy(status, {
    title: FIGURES.computedDriftsstatus.name,
    value: status.kind === 'absent' ? ABSENCE_WORDS[status.absence.kind] : colourModel(status.value).word,
    definition: FIGURES.computedDriftsstatus.meaning,
    book,
    source: project.source,
    notes: [
      ...(greyReason === undefined ? [] : [GREY_REASONS[greyReason]]),
      ...(agreement === 'notComparable' ? [] : [PROJECT_TEXTS[agreement]]),
    ],
  });
}

/** The indicator of a key. */
export function indicatorWhyAt(figures: ProjectFigures, key: string, book: SourceBook): WhyModel[] {
  return figures.indicators
    .filter((indicator) => indicator.key === key)
    .map((indicator) => indicatorWhy(indicator, figures, book));
}

/** One of the six indicators, with the limits it was held against. */
function indicatorWhy(
  { key, colour, limits }: IndicatorResult,
  { project }: ProjectFigures,
  book: SourceBook,
): WhyModel {
  return toWhy(colour, {
    title: SHEET_TEXTS.projects.indicator(INDICATOR_NAMES[key]),
    value: colour.kind === 'absent' ? ABSENCE_WORDS[colour.absence.kind] : colourModel(colour.value).word,
    definition: INDICATOR_QUESTIONS[key],
    book,
    source: project.source,
    notes: limits === undefined ? [] : [limitsLine(key, limits)],
  });
}

import type { Barometer } from '../barometer/computeBarometer.ts';
import { cumulateLedger } from '../barometer/cumulate.ts';
import { cumulatePlan } from '../barometer/cumulatePlan.ts';
import { figureValue } from '../barometer/figure.ts';
import { computeShareOfPlan } from '../barometer/shareOfPlan.ts';
import type { Money } from '../barometer/totals.ts';
import { ratioToNumber } from '../barometer/units.ts';
import { kronerCell, ratioCell, shareCell } from './cellText.ts';
import { formatKronerShort, formatMonth, formatRatio, formatShare } from './format.ts';
import type { Cell, LineChartModel, LineModel } from './models.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';

const MONEY = DEVELOPMENT_TEXTS.money;
const RATIO = DEVELOPMENT_TEXTS.ratio;
const MILLION = 1_000_000;
const REALISED_RULES = ['sumOfEntries', 'sumOfProjects'] as const;

type MonthMoney = { readonly month: string; readonly money: Money | undefined };

/** Gevinst and forbrug over time, and afkastgrad over time; undefined when the edition has but one point in time. */
export type MoneyOverTime = { readonly money: LineChartModel; readonly ratio: LineChartModel };

export function toMoneyOverTime(barometer: Barometer, book: SourceBook): MoneyOverTime | undefined {
  const points = monthlyMoney(barometer);
  if (points.filter(({ money }) => money !== undefined).length < 2) {
    return undefined;
  }
  const source = CHART_TEXTS.source(sourceText(book, barometer.edition.ledgerSource));
  return { money: moneyChart(barometer, points, source), ratio: ratioChart(barometer, points, source) };
}

/**
 * One point per month from the first to the last, the last settled day of each; a month without one is a gap. It
 * sums what the totals sum: not the rest of a project with a row that could not be read.
 */
function monthlyMoney({ edition, cutOff }: Barometer): MonthMoney[] {
  const summed = new Set(edition.projects.items.map(({ key }) => key));
  for (const key of edition.unreadableLedger) {
    summed.delete(key);
  }
  const ledger = edition.ledger.filter(({ project }) => summed.has(project));
  const byMonth = new Map<string, Money>();
  for (const { day, money } of cumulateLedger(ledger, cutOff)) {
    byMonth.set(day.slice(0, 7), money);
  }
  const known = [...byMonth.keys()];
  const first = known[0];
  const last = known.at(-1);
  return first === undefined || last === undefined
    ? []
    : monthsBetween(first, last).map((month) => ({ month, money: byMonth.get(month) }));
}

function monthsBetween(first: string, last: string): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, step) => {
    const place = index(first) + step;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  });
}

function moneyChart(barometer: Barometer, points: readonly MonthMoney[], source: string): LineChartModel {
  const projects = barometer.edition.projects.items;
  const planned = points.map(({ month }) => ({
    gevinst: cumulatePlan(projects, month, 'gevinst'),
    forbrug: cumulatePlan(projects, month, 'investeringssum'),
  }));
  const inMillions = (amount: number | undefined) => (amount === undefined ? null : amount / MILLION);
  const realised = (name: 'gevinst' | 'forbrug') =>
    points.map(({ money }) => inMillions(money === undefined ? undefined : figureValue(money[name])));
  const lines: LineModel[] = [
    { key: 'gevinst', label: MONEY.gevinst, role: 'gevinst', points: realised('gevinst') },
    { key: 'forbrug', label: MONEY.forbrug, role: 'forbrug', points: realised('forbrug') },
    {
      key: 'plan-gevinst',
      label: MONEY.planGevinst,
      role: 'plan',
      points: planned.map(({ gevinst }) => inMillions(gevinst)),
    },
    {
      key: 'plan-forbrug',
      label: MONEY.planForbrug,
      role: 'plan',
      points: planned.map(({ forbrug }) => inMillions(forbrug)),
    },
  ];
  const shown = lines.filter((line) => line.points.some((point) => point !== null));
  const values = shown.flatMap((line) => line.points.filter((point) => point !== null));
  const hasPlan = shown.some(({ role }) => role === 'plan');
  const used = barometer.forbrugShareOfPlan;
  const last = points.at(-1);
  return {
    kind: 'line',
    key: 'penge-over-tid',
    title: MONEY.title,
    subtitle: MONEY.subtitle(used.kind === 'absent' ? '' : MONEY.shareUsed(formatShare(used.value))).trim(),
    summary:
      last?.money === undefined
        ? ''
        : MONEY.summary(
            amountText(last.money.gevinst),
            amountText(last.money.forbrug),
            formatMonth(last.month),
          ),
    source,
    ruleIds: [...REALISED_RULES, ...(hasPlan ? (['cumulatedPlan'] as const) : [])],
    months: points.map(({ month }) => month),
    lines: shown,
    yMin: Math.min(0, Math.floor(Math.min(...values))),
    yMax: Math.max(1, Math.ceil(Math.max(...values))),
    yLabel: MONEY.axis,
    breaks: [],
    table: {
      caption: MONEY.title,
      columns: [
        { key: 'month', label: MONEY.month, align: 'start' },
        ...(['gevinst', 'forbrug', 'planGevinst', 'planForbrug'] as const).map((key) => ({
          key,
          label: MONEY.columns[key],
          align: 'end' as const,
        })),
      ],
      rows: points.map(({ month, money }, index): Cell[] => {
        const plan = planned[index];
        const planCell = (amount: NonNullable<typeof plan>['gevinst']): Cell =>
          amount === undefined ? { kind: 'notStated' } : { unit: 'kroner', amount };
        return [
          { unit: 'month', amount: month },
          money === undefined ? { kind: 'notSettled' } : kronerCell(money.gevinst),
          money === undefined ? { kind: 'notSettled' } : kronerCell(money.forbrug),
          planCell(plan?.gevinst),
          planCell(plan?.forbrug),
        ];
      }),
      footer: [],
    },
  };
}

function amountText(figure: Money['gevinst']): string {
  return figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : formatKronerShort(figure.value);
}

/** Realised afkastgrad against the planned one, with how much of the investment was used: early ratios mislead. */
function ratioChart(barometer: Barometer, points: readonly MonthMoney[], source: string): LineChartModel {
  const { budgetAfkastgrad, investeringssum, realisedAfkastgrad } = barometer.totals;
  const planned = figureValue(budgetAfkastgrad);
  const realised = points.map(({ money }) => {
    const value = money === undefined ? undefined : figureValue(money.realisedAfkastgrad);
    return value === undefined ? null : ratioToNumber(value);
  });
  const usedOf = (money: Money) =>
    computeShareOfPlan(money.forbrug, investeringssum, { realised: 'forbrug', planned: 'investeringssum' });
  const plannedNumber = planned === undefined ? undefined : ratioToNumber(planned);
  const values = [
    1,
    ...realised.filter((value) => value !== null),
    ...(plannedNumber === undefined ? [] : [plannedNumber]),
  ];
  const used = barometer.forbrugShareOfPlan;
  return {
    kind: 'line',
    key: 'afkastgrad-over-tid',
    title: RATIO.title,
    ruleIds: [...REALISED_RULES, 'realisedAfkastgrad', 'budgetAfkastgrad', 'shareOfPlan'],
    subtitle: RATIO.subtitle,
    summary:
      realisedAfkastgrad.kind === 'absent' || used.kind === 'absent' || planned === undefined
        ? ''
        : RATIO.summary(formatRatio(realisedAfkastgrad.value), formatShare(used.value), formatRatio(planned)),
    source,
    months: points.map(({ month }) => month),
    lines: [
      { key: 'realised', label: RATIO.realised, role: 'gevinst', points: realised },
      ...(plannedNumber === undefined
        ? []
        : [
            {
              key: 'planned',
              label: RATIO.planned,
              role: 'plan' as const,
              points: points.map(() => plannedNumber),
            },
          ]),
    ],
    yMin: Math.min(0, Math.floor(Math.min(...values) * 2) / 2),
    yMax: Math.ceil(Math.max(...values) * 2) / 2,
    yLabel: RATIO.axis,
    breaks: [],
    limits: [{ value: 1, label: RATIO.breakEven, kind: 'baseline' }],
    table: {
      caption: RATIO.title,
      columns: [
        { key: 'month', label: MONEY.month, align: 'start' },
        { key: 'realised', label: RATIO.realised, align: 'end' },
        { key: 'used', label: RATIO.used, align: 'end' },
      ],
      rows: points.map(({ month, money }): Cell[] => [
        { unit: 'month', amount: month },
        money === undefined ? { kind: 'notSettled' } : ratioCell(money.realisedAfkastgrad),
        money === undefined ? { kind: 'notSettled' } : shareCell(usedOf(money)),
      ]),
      footer: [],
    },
  };
}

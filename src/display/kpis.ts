import { elapsedDays } from '../barometer/calendar.ts';
import type { Barometer } from '../barometer/computeBarometer.ts';
import type { Figure } from '../barometer/figure.ts';
import { missingParts } from '../barometer/figure.ts';
import { type Kroner, type Ratio, ratioToNumber, subtractKroner } from '../barometer/units.ts';
import { formatKroner, formatMillions, formatNumber, formatRatio, formatShare, withSign } from './format.ts';
import { missingNote } from './missingNote.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { KPI_TEXTS } from './texts/kpis.ts';

/** One of the four headline figures. */
export type KpiModel = {
  readonly key: 'gevinst' | 'forbrug' | 'nettogevinst' | 'afkastgrad';
  readonly label: string;
  /** Large: "46,0". */
  readonly value: string;
  readonly unit: string | undefined;
  /** To the krone, where the large figure is rounded. */
  readonly exact: string | undefined;
  /** Share of the plan, 1 is all of it, and the share of the period that has passed. */
  readonly bar: { readonly share: number; readonly elapsed: number | undefined } | undefined;
  readonly lines: readonly string[];
  /** What a partial total lacks. */
  readonly missing: string | undefined;
  readonly isNegative: boolean;
};

/** The four headline figures: realised, with the plan for the whole period and the change since last. */
export function toKpis(barometer: Barometer): readonly KpiModel[] {
  const { totals, edition } = barometer;
  const period = edition.investmentPeriod;
  const days = period === undefined ? undefined : elapsedDays(period, barometer.cutOff);
  const elapsed = days === undefined ? undefined : days.gone / days.all;
  const names = new Map(edition.projects.items.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const plan = (planned: Figure<Kroner>, share: Figure<Ratio>): string =>
    planned.kind === 'absent' || share.kind === 'absent'
      ? KPI_TEXTS.planMissing(planned.kind === 'absent' ? ABSENCE_WORDS[planned.absence.kind] : '')
      : KPI_TEXTS.ofPlan(formatShare(share.value), formatKroner(planned.value));
  return [
    {
      key: 'gevinst',
      label: KPI_TEXTS.gevinst,
      ...amountTexts(totals.gevinst),
      bar: barOf(barometer.gevinstShareOfPlan, elapsed),
      lines: [plan(totals.budgetGevinst, barometer.gevinstShareOfPlan)],
      missing: missingNote([totals.gevinst], nameOf),
    },
    {
      key: 'forbrug',
      label: KPI_TEXTS.forbrug,
      ...amountTexts(totals.forbrug),
      bar: barOf(barometer.forbrugShareOfPlan, elapsed),
      lines: [plan(totals.investeringssum, barometer.forbrugShareOfPlan)],
      missing: missingNote([totals.forbrug], nameOf),
    },
    {
      key: 'nettogevinst',
      label: KPI_TEXTS.nettogevinst,
      ...amountTexts(totals.nettogevinst),
      bar: undefined,
      lines: [sinceLast(barometer), netPlan(totals.budgetNettogevinst)].filter((line) => line !== undefined),
      missing: missingNote([totals.nettogevinst], nameOf),
    },
    {
      key: 'afkastgrad',
      label: KPI_TEXTS.afkastgrad,
      value: ratioText(totals.realisedAfkastgrad),
      unit: undefined,
      exact: undefined,
      isNegative: false,
      bar: undefined,
      lines: [
        KPI_TEXTS.plannedRatio(ratioText(totals.budgetAfkastgrad)),
        KPI_TEXTS.signs(
          formatNumber(barometer.positiveNettogevinstCount),
          formatNumber(barometer.negativeNettogevinstCount),
        ),
      ],
      missing: missingNote(
        missingParts(totals.realisedAfkastgrad).length > 0 ? [totals.realisedAfkastgrad] : [],
        nameOf,
      ),
    },
  ];
}

function ratioText(figure: Figure<Ratio>): string {
  return figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : formatRatio(figure.value);
}

function amountTexts(figure: Figure<Kroner>): Pick<KpiModel, 'value' | 'unit' | 'exact' | 'isNegative'> {
  if (figure.kind === 'absent') {
    return {
      value: ABSENCE_WORDS[figure.absence.kind],
      unit: undefined,
      exact: undefined,
      isNegative: false,
    };
  }
  return {
    value: formatMillions(figure.value),
    unit: KPI_TEXTS.millions,
    exact: formatKroner(figure.value),
    isNegative: figure.value < 0,
  };
}

function barOf(share: Figure<Ratio>, elapsed: number | undefined): KpiModel['bar'] {
  return share.kind === 'absent' ? undefined : { share: ratioToNumber(share.value), elapsed };
}

function sinceLast({ totals, edition }: Barometer): string | undefined {
  const last = edition.lastFollowUp?.nettogevinst;
  if (last === undefined || last.kind === 'absent' || totals.nettogevinst.kind === 'absent') {
    return undefined;
  }
  const change = subtractKroner(totals.nettogevinst.value, last.value);
  return KPI_TEXTS.sinceLast(withSign(formatMillions(change), change), formatMillions(last.value));
}

function netPlan(planned: Figure<Kroner>): string | undefined {
  return planned.kind === 'absent' ? undefined : KPI_TEXTS.plannedNet(formatKroner(planned.value));
}

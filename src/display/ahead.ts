import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { Figure } from '../barometer/figure.ts';
import type { LedgerEntry } from '../barometer/ledger.ts';
import { computeLookAhead, type LookAhead } from '../barometer/lookAhead.ts';
import { computePace, type Pace } from '../barometer/pace.ts';
import { currentPlan } from '../barometer/plan.ts';
import type { Kroner, Ratio } from '../barometer/units.ts';
import { kronerCell, textCell } from './cellText.ts';
import { formatDecimal, formatKroner, formatMonth, formatNumber, roundRatio } from './format.ts';
import type { Cell, TableModel } from './models.ts';
import { ruleLines } from './ruleLines.ts';
import type { TableToExport } from './tableToExport.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';
import { RULE_TEXTS } from './texts/rules.ts';

const TEXTS = DEVELOPMENT_TEXTS.ahead;

/** A look ahead as lines, each with how it was made: projections never stand without their method. */
export type AheadModel = {
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly methods: readonly string[];
  readonly reach: LookAhead['reach'];
};

/** What is left to reach a project's plan, and where the present pace leads. */
export function toProjectAhead(barometer: Barometer, figures: ProjectFigures): AheadModel {
  return describe(lookAheadOf(barometer, figures));
}

/** The figures behind the lines: of one project, or of all together. */
export function lookAheadOf(barometer: Barometer, figures?: ProjectFigures): LookAhead {
  if (figures === undefined) {
    return totalLookAhead(barometer);
  }
  const { key } = figures.project;
  return projectLookAhead(
    barometer,
    figures,
    barometer.edition.ledger.filter(({ project }) => project === key),
  );
}

/** The project's own start, and its own end or else the end of the period that its plan is for. */
function projectLookAhead(
  barometer: Barometer,
  figures: ProjectFigures,
  ledger: readonly LedgerEntry[],
): LookAhead {
  const { project, money } = figures;
  const from = project.investmentPeriod?.from;
  const to = project.investmentPeriod?.to ?? currentPlan(project.plans)?.period?.to;
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return computeLookAhead(
    money,
    computePace(ledger, money, period, barometer.cutOff),
    period,
    barometer.cutOff,
  );
}

/** The same for all projects together. */
export function toTotalAhead(barometer: Barometer): AheadModel {
  return describe(lookAheadOf(barometer));
}

function totalLookAhead({ edition, totals, cutOff }: Barometer): LookAhead {
  const period = edition.investmentPeriod;
  return computeLookAhead(totals, computePace(edition.ledger, totals, period, cutOff), period, cutOff);
}

export type OutOfReachModel = { readonly table: TableModel; readonly notJudged: string | undefined };

/** The plans that are out of reach, and how many cannot be told. */
export function toOutOfReach(barometer: Barometer): OutOfReachModel {
  const all = lookAheads(barometer);
  const unknown = all.filter(({ ahead }) => ahead.reach === 'unknown').length;
  const { table } = TEXTS;
  return {
    notJudged: unknown === 0 ? undefined : TEXTS.notJudged(formatNumber(unknown)),
    table: {
      caption: TEXTS.outOfReachHeading,
      columns: (['project', 'left', 'needed', 'pace', 'breakEven'] as const).map((key) => ({
        key,
        label: table[key],
        align: key === 'project' || key === 'breakEven' ? 'start' : 'end',
      })),
      rows: all
        .filter(({ ahead }) => ahead.reach === 'outOfReach')
        .map(({ figures, ahead }) => [
          textCell(figures.project.name),
          kronerCell(ahead.remainingGevinst),
          perMonthCell(ahead.neededPerMonth),
          perMonthCell(ahead.pace.gevinst),
          textCell(breakEvenText(ahead)),
        ]),
      footer: [],
    },
  };
}

/** Each project with its look ahead: the ledger is gone through once. */
function lookAheads(barometer: Barometer) {
  const byProject = Map.groupBy(barometer.edition.ledger, ({ project }) => project);
  return barometer.projects.map((figures) => ({
    figures,
    ahead: projectLookAhead(barometer, figures, byProject.get(figures.project.key) ?? []),
  }));
}

/** The projects whose plans are out of reach, in the order of the table's rows. */
export function plansOutOfReach(barometer: Barometer): ReturnType<typeof lookAheads> {
  return lookAheads(barometer).filter(({ ahead }) => ahead.reach === 'outOfReach');
}

/** The plans that are out of reach, to take along. */
export function toAheadExport(table: TableModel, source: string): TableToExport {
  return {
    key: 'planer-uden-for-raekkevidde',
    title: TEXTS.outOfReachHeading,
    table,
    filters: [],
    rules: [...ruleLines(['remaining', 'pace', 'neededPace']), TEXTS.reachRule],
    source,
  };
}

function perMonthCell(figure: Figure<Ratio>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'kronerPerMonth', amount: figure.value };
}

function describe(ahead: LookAhead): AheadModel {
  return {
    reach: ahead.reach,
    lines: [
      { label: TEXTS.left, value: kronerText(ahead.remainingGevinst) },
      {
        label: TEXTS.months,
        value:
          ahead.remainingMonths === undefined ? ABSENCE_WORDS.notStated : formatNumber(ahead.remainingMonths),
      },
      { label: TEXTS.needed, value: perMonthText(ahead.neededPerMonth) },
      { label: TEXTS.pace, value: `${perMonthText(ahead.pace.gevinst)}${paceBasis(ahead.pace)}` },
      { label: TEXTS.projected, value: kronerText(ahead.projectedGevinst) },
      { label: TEXTS.breakEven, value: breakEvenText(ahead) },
      { label: TEXTS.reach, value: TEXTS.reaches[ahead.reach] },
    ],
    methods: [RULE_TEXTS.pace, RULE_TEXTS.neededPace, RULE_TEXTS.projection, TEXTS.reachRule],
  };
}

function kronerText(figure: Figure<Kroner>): string {
  return figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : formatKroner(figure.value);
}

function perMonthText(figure: Figure<Ratio>): string {
  return figure.kind === 'absent'
    ? ABSENCE_WORDS[figure.absence.kind]
    : `${formatDecimal(roundRatio(figure.value, 0))}\u00a0kr.`;
}

function paceBasis(pace: Pace): string {
  if (pace.gevinst.kind === 'absent' || pace.months === undefined) {
    return '';
  }
  const text = pace.basis === 'recent' ? TEXTS.recent : TEXTS.average;
  return ` (${text(formatNumber(pace.months))})`;
}

function breakEvenText({ breakEven }: LookAhead): string {
  switch (breakEven.kind) {
    case 'reached':
      return TEXTS.breakEvenReached;
    case 'on':
      return TEXTS.breakEvenOn(formatMonth(breakEven.day.slice(0, 7)));
    case 'never':
      return TEXTS.breakEvenNever;
    case 'absent':
      return ABSENCE_WORDS[breakEven.absence.kind];
    default:
      return breakEven satisfies never;
  }
}

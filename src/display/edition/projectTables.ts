import { NOT_STATED } from '../../barometer/absence.ts';
import { computeBudgetAfkastgrad } from '../../barometer/afkastgrad.ts';
import type { Period } from '../../barometer/calendar.ts';
import type { Barometer } from '../../barometer/computeBarometer.ts';
import { decimal } from '../../barometer/decimal.ts';
import { effectPeriodEnd } from '../../barometer/driftsstatus.ts';
import { entryGevinst } from '../../barometer/gevinst.ts';
import type { LedgerEntry } from '../../barometer/ledger.ts';
import { computeBudgetNettogevinst } from '../../barometer/nettogevinst.ts';
import type { Plan, PlanYear } from '../../barometer/plan.ts';
import type { Fact, Project } from '../../barometer/project.ts';
import { count } from '../../barometer/units.ts';
import { kronerCell, personsCell, ratioCell, textCell } from '../cellText.ts';
import type { Cell, TableModel } from '../models.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { EDITION_TABLE_TEXTS as TEXTS } from '../texts/editionTables.ts';
import { PLAN_NAMES, PROJECT_TEXTS } from '../texts/project.ts';
import { amountCell, dayOrNone, numbers, type SheetColumn, sheetOf, textOrNone, words } from './sheet.ts';

type OfProject = { readonly project: Project };

const PROJECT: SheetColumn<OfProject> = words('project', TEXTS.project, ({ project }) =>
  textCell(project.name),
);

/** What each project is, when, and how its owner judged it. */
export function aboutProjectsTable({ edition }: Barometer): TableModel {
  const { about } = TEXTS;
  return sheetOf<OfProject>(
    about.title,
    [
      numbers('nr', about.nr, ({ project }) => ({ unit: 'count', amount: count(decimal(project.nr)) })),
      PROJECT,
      words('purpose', about.purpose, ({ project }) => textOrNone(project.purpose)),
      numbers('from', about.from, ({ project }) => dayOrAbsent(project.investmentPeriod?.from)),
      numbers('to', about.to, ({ project }) => dayOrAbsent(project.investmentPeriod?.to)),
      numbers('effectUntil', about.effectUntil, ({ project }) => dayOrNone(effectPeriodEnd(project))),
      words('reported', about.reported, ({ project: { driftsstatus: status } }) =>
        status.kind === 'absent' ? status.absence : { unit: 'colour', amount: status.level },
      ),
      words('previous', about.previous, ({ project: { driftsstatus: status } }) =>
        status.kind === 'absent' || status.previous === undefined
          ? textCell('')
          : { unit: 'colour', amount: status.previous },
      ),
      words('reason', about.reason, ({ project: { driftsstatus: status } }) =>
        textOrNone(status.kind === 'absent' ? status.absence.reason : status.reason),
      ),
      words('stage', about.stage, ({ project }) =>
        project.stage === undefined ? NOT_STATED : { unit: 'stage', amount: project.stage.stage },
      ),
      words('stageText', about.stageText, ({ project }) => textOrNone(project.stage?.text)),
    ],
    edition.projects.items.map((project) => ({ project })),
  );
}

function dayOrAbsent(day: string | undefined): Cell {
  return day === undefined ? NOT_STATED : { unit: 'day', amount: day };
}

type PeopleRow = OfProject & {
  readonly measure: string;
  readonly value: Cell;
  readonly target: Cell;
  readonly kind: keyof typeof TEXTS.people.kinds;
  readonly unit: string;
  readonly period?: Period | undefined;
};

/** How many each project has helped and what it has carried out, against target or capacity. */
export function peopleTable({ edition }: Barometer): TableModel {
  const { people } = TEXTS;
  const whole = (amount: number): Cell => ({ unit: 'count', amount: count(decimal(amount)) });
  const rows = edition.projects.items.flatMap((project): PeopleRow[] => [
    {
      project,
      measure: PROJECT_TEXTS.people.fuldtidspersoner,
      value: personsCell(project.fuldtidspersoner),
      target: personsCell(project.targetToDate),
      kind: 'target',
      unit: PROJECT_TEXTS.unit.fuldtidspersoner,
    },
    ...(project.selfSupporting === undefined
      ? []
      : [
          {
            project,
            measure: PROJECT_TEXTS.people.selfSupporting,
            value: whole(project.selfSupporting.persons),
            target: project.selfSupporting.of === undefined ? NOT_STATED : whole(project.selfSupporting.of),
            kind: 'all' as const,
            unit: PROJECT_TEXTS.unit.persons,
          },
        ]),
    ...project.production.map(({ label, produced, target, targetKind, unit, period }) => ({
      project,
      measure: label,
      value: { unit: 'count', amount: produced } as const,
      target: target === undefined ? NOT_STATED : ({ unit: 'count', amount: target } as const),
      kind: targetKind,
      unit,
      period,
    })),
  ]);
  return sheetOf<PeopleRow>(
    people.title,
    [
      PROJECT,
      words('measure', people.measure, ({ measure }) => textCell(measure)),
      numbers('value', people.value, ({ value }) => value),
      numbers('target', people.target, ({ target }) => target),
      words('kind', people.kind, ({ kind }) => textCell(people.kinds[kind])),
      words('unit', people.unit, ({ unit }) => textCell(unit)),
      numbers('from', people.from, ({ period }) => dayOrNone(period?.from)),
      numbers('to', people.to, ({ period }) => dayOrNone(period?.to)),
    ],
    rows,
  );
}

type PlanRow = OfProject & { readonly plan: Plan };

/** All versions of all plans, in the order given. */
export function plansTable({ edition }: Barometer): TableModel {
  const { plans } = TEXTS;
  const decisions = new Map(edition.decisions.items.map(({ key, title }) => [key, title]));
  return sheetOf<PlanRow>(
    plans.title,
    [
      PROJECT,
      words('plan', plans.plan, ({ plan }) => textCell(PLAN_NAMES[plan.kind])),
      numbers('effectiveFrom', plans.effectiveFrom, ({ plan }) => dayOrNone(plan.effectiveFrom)),
      numbers('gevinst', plans.gevinst, ({ plan }) => kronerCell(plan.gevinst)),
      numbers('investeringssum', plans.investeringssum, ({ plan }) => kronerCell(plan.investeringssum)),
      numbers('nettogevinst', plans.nettogevinst, ({ plan }) =>
        kronerCell(computeBudgetNettogevinst(plan.gevinst, plan.investeringssum)),
      ),
      numbers('afkastgrad', plans.afkastgrad, ({ plan }) =>
        ratioCell(computeBudgetAfkastgrad(plan.gevinst, plan.investeringssum)),
      ),
      numbers('printed', plans.printed, ({ plan }) =>
        plan.printedAfkastgrad === undefined
          ? NOT_STATED
          : { unit: 'count', amount: count(plan.printedAfkastgrad) },
      ),
      words('decision', plans.decision, ({ plan }) =>
        textOrNone(plan.decision === undefined ? undefined : (decisions.get(plan.decision) ?? plan.decision)),
      ),
      words('note', plans.note, ({ plan }) => textOrNone(plan.note)),
    ],
    edition.projects.items.flatMap((project) => project.plans.map((plan) => ({ project, plan }))),
  );
}

type YearRow = PlanRow & { readonly planned: PlanYear };

/** What plans say of single years. */
export function planYearsTable({ edition }: Barometer): TableModel {
  const { plans, planYears } = TEXTS;
  return sheetOf<YearRow>(
    planYears.title,
    [
      PROJECT,
      words('plan', plans.plan, ({ plan }) => textCell(PLAN_NAMES[plan.kind])),
      numbers('year', planYears.year, ({ planned }) => textCell(String(planned.year))),
      numbers('gevinst', plans.gevinst, ({ planned }) => kronerCell(planned.gevinst)),
      numbers('investeringssum', plans.investeringssum, ({ planned }) => kronerCell(planned.investeringssum)),
      numbers('nettogevinst', plans.nettogevinst, ({ planned }) => kronerCell(planned.nettogevinst)),
      numbers('gevinstChange', planYears.gevinstChange, ({ planned }) => kronerCell(planned.gevinstChange)),
      numbers('investeringssumChange', planYears.investeringssumChange, ({ planned }) =>
        kronerCell(planned.investeringssumChange),
      ),
      numbers('nettogevinstChange', planYears.nettogevinstChange, ({ planned }) =>
        kronerCell(planned.nettogevinstChange),
      ),
    ],
    edition.projects.items.flatMap((project) =>
      project.plans.flatMap((plan) => plan.perYear.map((planned) => ({ project, plan, planned }))),
    ),
  );
}

type FactRow = OfProject & { readonly fact: Fact };

/** What the source tells of projects besides figures. */
export function factsTable({ edition }: Barometer, book: SourceBook): TableModel {
  return sheetOf<FactRow>(
    TEXTS.facts.title,
    [
      PROJECT,
      words('fact', TEXTS.facts.fact, ({ fact }) => textCell(fact.text)),
      words('source', TEXTS.source, ({ fact }) => textCell(sourceText(book, fact.source))),
    ],
    edition.projects.items.flatMap((project) => project.facts.map((fact) => ({ project, fact }))),
  );
}

/** Every entry as it was given: what all realised figures are sums of. */
export function ledgerTable({ edition }: Barometer): TableModel {
  const { ledger } = TEXTS;
  const names = new Map(edition.projects.items.map(({ key, name }) => [key, name]));
  return sheetOf<LedgerEntry>(
    ledger.title,
    [
      words('project', TEXTS.project, ({ project }) => textCell(names.get(project) ?? project)),
      numbers('from', ledger.from, ({ from }) => dayOrAbsent(from)),
      numbers('to', ledger.to, ({ to }) => ({ unit: 'day', amount: to })),
      numbers('forbrug', ledger.forbrug, ({ forbrug }) =>
        amountCell(forbrug, (amount) => ({ unit: 'kroner', amount })),
      ),
      numbers('gevinst', ledger.gevinst, (entry) =>
        amountCell(entryGevinst(entry), (amount) => ({ unit: 'kroner', amount })),
      ),
      numbers('fuldtidspersoner', ledger.fuldtidspersoner, ({ fuldtidspersoner }) =>
        fuldtidspersoner === undefined
          ? textCell('')
          : { unit: 'fuldtidspersoner', amount: fuldtidspersoner },
      ),
      numbers('rate', ledger.rate, ({ rate }) =>
        rate === undefined ? textCell('') : { unit: 'kronerPerFuldtidsperson', amount: rate },
      ),
    ],
    edition.ledger,
  );
}

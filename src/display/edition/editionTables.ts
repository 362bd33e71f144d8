import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { Edition } from '../../barometer/edition.ts';
import type { Figure, RuleId } from '../../barometer/figure.ts';
import type { Finding } from '../../barometer/finding.ts';
import { toChecksTable } from '../checksTable.ts';
import type { TableModel } from '../models.ts';
import { toProjectExport } from '../projectExport.ts';
import type { ProjectRow } from '../projectRow.ts';
import { toProjectTable } from '../projectTable.ts';
import { indicatorRuleLines, ruleLines, rulesOf } from '../ruleLines.ts';
import { DEFAULT_SELECTION } from '../selection.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import type { TableToExport } from '../tableToExport.ts';
import { EDITION_TABLE_TEXTS as TEXTS } from '../texts/editionTables.ts';
import { indicatorInputsTable, indicatorsTable } from './indicatorTables.ts';
import { gapsTable, groupsTable, headlineTable } from './levelTables.ts';
import {
  aboutProjectsTable,
  factsTable,
  ledgerTable,
  peopleTable,
  plansTable,
  planYearsTable,
} from './projectTables.ts';
import { decisionsTable, findingsTable, reportedTable, sourcesTable } from './sourceTables.ts';

const PLAN_RULES: readonly RuleId[] = ['budgetNettogevinst', 'budgetAfkastgrad'];

/** What an edition's tables are made of. */
export type TabledEdition = {
  readonly barometer: Barometer;
  readonly rows: readonly ProjectRow[];
  readonly findings: readonly Finding[];
  readonly book: SourceBook;
};

/**
 * Every table of an edition but the twins of its charts, from the headline figures to the ledger, each with its
 * rules and source, and made when it is asked for. What belongs to a project is gathered over all of them, so that
 * there are as many tables with two thousand projects as with fourteen. A table without a row is left out.
 */
export function* editionTables(from: TabledEdition): Generator<TableToExport, undefined, undefined> {
  for (const { make } of TABLES) {
    const table = make(from);
    if (table.table.rows.length > 0) {
      yield table;
    }
  }
}

/** One of the tables, for the page that shows the same. @throws RangeError for a key that no table has. */
export function editionTable(from: TabledEdition, key: string): TableToExport {
  const found = TABLES.find((table) => table.key === key);
  if (found === undefined) {
    throw new RangeError(`no table ${key}`);
  }
  return found.make(from);
}

type EditionTable = { readonly key: string; readonly make: (from: TabledEdition) => TableToExport };

const TABLES: readonly EditionTable[] = [
  tableOf('hovedtal', TEXTS.headline.title, ({ barometer }) => headlineTable(barometer), {
    rules: ({ barometer }) => ruleLines(rulesOf(headlineFigures(barometer))),
    source: ({ ledgerSource }) => ledgerSource,
  }),
  tableOf('barometre', TEXTS.gaps.title, ({ barometer }) => gapsTable(barometer), {
    rules: ({ barometer }) => ruleLines(rulesOf(gapFigures(barometer))),
  }),
  tableOf('maalgrupper', TEXTS.groups.title, ({ barometer }) => groupsTable(barometer), {
    rules: ({ barometer }) => ruleLines(rulesOf(groupFigures(barometer))),
  }),
  {
    key: 'projekter',
    make: ({ barometer, rows, book }) =>
      toProjectExport(barometer, toProjectTable(barometer, rows, DEFAULT_SELECTION), DEFAULT_SELECTION, book),
  },
  tableOf('om-projekterne', TEXTS.about.title, ({ barometer }) => aboutProjectsTable(barometer)),
  tableOf('indikatorer', TEXTS.indicators.title, ({ barometer }) => indicatorsTable(barometer), {
    rules: indicatorRules,
  }),
  tableOf('indikatorernes-tal', TEXTS.inputs.title, ({ barometer }) => indicatorInputsTable(barometer), {
    rules: indicatorRules,
  }),
  tableOf('mennesker-og-produktion', TEXTS.people.title, ({ barometer }) => peopleTable(barometer)),
  tableOf('planer', TEXTS.plans.title, ({ barometer }) => plansTable(barometer), {
    rules: () => ruleLines(PLAN_RULES),
  }),
  tableOf('planer-pr-aar', TEXTS.planYears.title, ({ barometer }) => planYearsTable(barometer)),
  tableOf('oplysninger', TEXTS.facts.title, ({ barometer, book }) => factsTable(barometer, book)),
  tableOf('posteringer', TEXTS.ledger.title, ({ barometer }) => ledgerTable(barometer), {
    rules: ({ barometer }) => ruleLines(ledgerRules(barometer)),
    source: ({ ledgerSource }) => ledgerSource,
  }),
  tableOf('beslutninger', TEXTS.decisions.title, ({ barometer, book }) =>
    decisionsTable(barometer.edition, book),
  ),
  tableOf('kun-oplyst', TEXTS.reported.title, ({ barometer, book }) =>
    reportedTable(barometer.edition, book),
  ),
  tableOf('kontrol', TEXTS.checks.title, ({ barometer }) => toChecksTable(barometer), {
    rules: ({ barometer }) => ruleLines(rulesOf(headlineFigures(barometer))),
  }),
  tableOf('kilder', TEXTS.sources.title, ({ barometer }) => sourcesTable(barometer.edition)),
  tableOf('fejl-i-data', TEXTS.findings.title, ({ findings }) => findingsTable(findings)),
];

type Sayings = {
  readonly rules?: (from: TabledEdition) => readonly string[];
  /** Where its figures stand: the ledger's key, or else the edition's. */
  readonly source?: (edition: Edition) => string;
};

function tableOf(
  key: string,
  title: string,
  toModel: (from: TabledEdition) => TableModel,
  { rules = () => [], source = ({ source: ofAll }) => ofAll }: Sayings = {},
): EditionTable {
  return {
    key,
    make: (from) => ({
      key,
      title,
      table: toModel(from),
      filters: [],
      rules: rules(from),
      source: sourceText(from.book, source(from.barometer.edition)),
    }),
  };
}

function headlineFigures({ totals, gevinstShareOfPlan, forbrugShareOfPlan }: Barometer): Figure<unknown>[] {
  return [...Object.values(totals), gevinstShareOfPlan, forbrugShareOfPlan];
}

function gapFigures({ gaps }: Barometer): Figure<unknown>[] {
  return gaps.flatMap(
    ({ now, last, baseline, colour, changeSinceLast, changeSinceBaseline, toBetter, toWorse }) => [
      now.gap,
      last.gap,
      baseline.gap,
      colour,
      changeSinceLast,
      changeSinceBaseline,
      ...[toBetter, toWorse].flatMap((way) => (way === undefined ? [] : [way.percentagePoints, way.persons])),
    ],
  );
}

function groupFigures({ groups, groupsTotal }: Barometer): Figure<unknown>[] {
  return [...groups.flatMap(({ progress, arrow }) => [progress, arrow]), groupsTotal];
}

function indicatorRules({ barometer }: TabledEdition): string[] {
  return indicatorRuleLines(barometer.projects.flatMap(({ indicators }) => indicators));
}

/** A gevinst is booked, or follows from persons and a rate: both may stand in one ledger. */
function ledgerRules({ edition: { ledger } }: Barometer): RuleId[] {
  return [
    ...(ledger.some(({ gevinst }) => gevinst !== undefined) ? (['bookedGevinst'] as const) : []),
    ...(ledger.some(({ rate }) => rate !== undefined) ? (['personsTimesRate'] as const) : []),
  ];
}

import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import { type Figure, figureValue, isPartial } from '../barometer/figure.ts';
import type { Kroner } from '../barometer/units.ts';
import { kronerCell, textCell } from './cellText.ts';
import { cutOffText } from './editionFacts.ts';
import { formatNumber } from './format.ts';
import type { BarChartModel, BarRowModel, Cell } from './models.ts';
import { rulesOf } from './ruleLines.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { TABLE_TEXTS } from './texts/table.ts';

const TEXTS = CHART_TEXTS.money;
/** More bars than this cannot be told apart, and drawing thousands takes seconds. */
const MAX_ROWS = 30;

/**
 * Gevinst against forbrug per project, largest forbrug first. What cannot be seen anyway is left to the table.
 * Undefined where no project has an amount: names without bars would say that all is nothing.
 */
export function toGevinstForbrugChart(
  barometer: Barometer,
  book: SourceBook,
  mostRows = MAX_ROWS,
): BarChartModel | undefined {
  const { edition } = barometer;
  if (barometer.projects.every(({ amounts }) => hasNoAmount(amounts))) {
    return undefined;
  }
  const sorted = barometer.projects.toSorted((a, b) => sizeOf(b.amounts.forbrug) - sizeOf(a.amounts.forbrug));
  const shown = sorted.slice(0, mostRows);
  const when = cutOffText(edition);
  let tableRows: Cell[][] | undefined;
  const rows = shown.map(toRow);
  const thinned =
    shown.length < sorted.length
      ? ` ${TEXTS.thinned(formatNumber(shown.length), formatNumber(sorted.length))}`
      : '';
  return {
    kind: 'bars',
    key: 'gevinst-forbrug',
    title: TEXTS.title,
    subtitle: `${TEXTS.subtitle(when)}${thinned}`,
    summary: summaryOf(barometer),
    source: CHART_TEXTS.source(sourceText(book, edition.source)),
    ruleIds: [...rulesOf(figuresOf(barometer))],
    rows,
    xMax: Math.max(
      0,
      ...rows.flatMap(({ gevinst, forbrug }) => [gevinst, forbrug].filter((amount) => amount !== null)),
    ),
    gevinstLabel: TEXTS.gevinst,
    forbrugLabel: TEXTS.forbrug,
    table: {
      caption: TEXTS.title,
      columns: [
        { key: 'project', label: TEXTS.project, align: 'start' },
        { key: 'gevinst', label: TEXTS.gevinstKroner, align: 'end' },
        { key: 'forbrug', label: TEXTS.forbrugKroner, align: 'end' },
        { key: 'nettogevinst', label: TEXTS.nettogevinst, align: 'end' },
      ],
      // A row for every project, also those that have no bar: made when somebody opens the table.
      get rows() {
        tableRows ??= sorted.map(toTableRow);
        return tableRows;
      },
      footer: [
        [
          textCell(totalLabel(barometer)),
          kronerCell(barometer.totals.gevinst),
          kronerCell(barometer.totals.forbrug),
          kronerCell(barometer.totals.nettogevinst),
        ],
      ],
    },
  };
}

function hasNoAmount({ gevinst, forbrug }: ProjectFigures['amounts']): boolean {
  return gevinst.kind === 'absent' && forbrug.kind === 'absent';
}

function figuresOf({ projects, totals }: Barometer): Figure<Kroner>[] {
  return [...projects.map(({ money }) => money), totals].flatMap(({ gevinst, forbrug, nettogevinst }) => [
    gevinst,
    forbrug,
    nettogevinst,
  ]);
}

/** A total that lacks a part says so; which part stands above the page's other totals. */
function totalLabel({ totals }: Barometer): string {
  const lacksPart = isPartial(totals.gevinst) || isPartial(totals.forbrug);
  return lacksPart ? `${TEXTS.total}, ${TABLE_TEXTS.partial}` : TEXTS.total;
}

/** For ordering only: what has no figure stands last. */
function sizeOf(figure: Figure<Kroner>): number {
  return figureValue(figure) ?? Number.NEGATIVE_INFINITY;
}

function toRow({ project, amounts }: ProjectFigures): BarRowModel {
  const note = (figure: Figure<Kroner>) =>
    figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : '';
  return {
    key: project.key,
    label: project.name,
    gevinst: figureValue(amounts.gevinst) ?? null,
    gevinstNote: note(amounts.gevinst),
    forbrug: figureValue(amounts.forbrug) ?? null,
    forbrugNote: note(amounts.forbrug),
  };
}

function toTableRow({ project, money }: ProjectFigures): Cell[] {
  return [
    textCell(project.name),
    kronerCell(money.gevinst),
    kronerCell(money.forbrug),
    kronerCell(money.nettogevinst),
  ];
}

function summaryOf(barometer: Barometer): string {
  const positive = formatNumber(barometer.positiveNettogevinstCount);
  const negative = formatNumber(barometer.negativeNettogevinstCount);
  const byNet = barometer.projects
    .map(({ project, money }) => ({ name: project.name, net: money.nettogevinst }))
    .filter(({ net }) => net.kind !== 'absent')
    .toSorted((a, b) => sizeOf(b.net) - sizeOf(a.net));
  const best = byNet[0];
  const worst = byNet.at(-1);
  if (best === undefined || worst === undefined || barometer.negativeNettogevinstCount === 0) {
    return TEXTS.shortSummary(positive, negative);
  }
  return TEXTS.summary(positive, negative, best.name, worst.name);
}

import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { GapBarometerFigures, WayToColour } from '../../barometer/computeGapBarometer.ts';
import { decimal } from '../../barometer/decimal.ts';
import type { Figure } from '../../barometer/figure.ts';
import type { TargetGroupFigures } from '../../barometer/targetGroup.ts';
import { count, type Percent } from '../../barometer/units.ts';
import { kronerCell, personsCell, ratioCell, shareCell, textCell } from '../cellText.ts';
import { colourModel } from '../colours.ts';
import { missingNote } from '../missingNote.ts';
import type { Cell, TableModel } from '../models.ts';
import { EDITION_TABLE_TEXTS as TEXTS } from '../texts/editionTables.ts';
import { colourCell, numbers, pointsCell, sheetOf, textOrNone, words } from './sheet.ts';

const NONE: Cell = textCell('');

type HeadlineRow = {
  readonly label: string;
  readonly realised: Cell;
  readonly planned: Cell;
  readonly share: Cell;
  readonly last: Cell;
  readonly figure: Figure<unknown>;
};

/** The four headline figures against the plan for the whole period. */
export function headlineTable({
  edition,
  totals,
  gevinstShareOfPlan,
  forbrugShareOfPlan,
}: Barometer): TableModel {
  const { headline } = TEXTS;
  const names = new Map(edition.projects.items.map(({ key, name }) => [key, name]));
  const last = edition.lastFollowUp?.nettogevinst;
  const rows: readonly HeadlineRow[] = [
    {
      label: headline.gevinst,
      realised: kronerCell(totals.gevinst),
      planned: kronerCell(totals.budgetGevinst),
      share: shareCell(gevinstShareOfPlan),
      last: NONE,
      figure: totals.gevinst,
    },
    {
      label: headline.forbrug,
      realised: kronerCell(totals.forbrug),
      planned: kronerCell(totals.investeringssum),
      share: shareCell(forbrugShareOfPlan),
      last: NONE,
      figure: totals.forbrug,
    },
    {
      label: headline.nettogevinst,
      realised: kronerCell(totals.nettogevinst),
      planned: kronerCell(totals.budgetNettogevinst),
      share: NONE,
      last: last === undefined ? NONE : kronerCell(last),
      figure: totals.nettogevinst,
    },
    {
      label: headline.afkastgrad,
      realised: ratioCell(totals.realisedAfkastgrad),
      planned: ratioCell(totals.budgetAfkastgrad),
      share: NONE,
      last: NONE,
      figure: totals.realisedAfkastgrad,
    },
  ];
  return sheetOf<HeadlineRow>(
    headline.title,
    [
      words('what', headline.what, ({ label }) => textCell(label)),
      numbers('realised', headline.realised, ({ realised }) => realised),
      numbers('planned', headline.planned, ({ planned }) => planned),
      numbers('share', headline.share, ({ share }) => share),
      numbers('last', headline.last, (row) => row.last),
      words('missing', headline.missing, ({ figure }) =>
        textOrNone(missingNote([figure], (key) => names.get(key) ?? key)),
      ),
    ],
    rows,
  );
}

/** The barometers of level 1, one row each, with all that they answer. */
export function gapsTable({ gaps }: Barometer): TableModel {
  const { gaps: texts } = TEXTS;
  return sheetOf<GapBarometerFigures>(
    texts.title,
    [
      words('name', texts.name, ({ barometer }) => textCell(barometer.name)),
      numbers('month', texts.month, ({ now }) =>
        now.month === undefined ? { kind: 'notStated' } : { unit: 'month', amount: now.month },
      ),
      numbers('local', texts.local, ({ now }) => percentCell(now.localRate)),
      numbers('national', texts.national, ({ now }) => percentCell(now.nationalRate)),
      numbers('now', texts.now, ({ now }) => pointsCell(now.gap)),
      numbers('last', texts.last, ({ last }) => pointsCell(last.gap)),
      numbers('baseline', texts.baseline, ({ baseline }) => pointsCell(baseline.gap)),
      words('colour', texts.colour, ({ colour }) => colourCell(colour)),
      numbers('sinceLast', texts.sinceLast, ({ changeSinceLast }) => pointsCell(changeSinceLast)),
      numbers('sinceBaseline', texts.sinceBaseline, ({ changeSinceBaseline }) =>
        pointsCell(changeSinceBaseline),
      ),
      words('better', texts.better, ({ toBetter }) => wayColour(toBetter)),
      numbers('toBetter', texts.toBetter, ({ toBetter }) => wayPoints(toBetter)),
      numbers('toBetterPersons', texts.toBetterPersons, ({ toBetter }) => wayPersons(toBetter)),
      words('worse', texts.worse, ({ toWorse }) => wayColour(toWorse)),
      numbers('toWorse', texts.toWorse, ({ toWorse }) => wayPoints(toWorse)),
      numbers('toWorsePersons', texts.toWorsePersons, ({ toWorse }) => wayPersons(toWorse)),
      words('bands', texts.bands, ({ bands }) => textCell(texts.bandOrigins[bands?.origin ?? 'none'])),
    ],
    gaps,
  );
}

function percentCell(figure: Figure<Percent>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'percent', amount: figure.value };
}

function wayColour(way: WayToColour | undefined): Cell {
  return way === undefined ? NONE : { unit: 'colour', amount: way.colour };
}

function wayPoints(way: WayToColour | undefined): Cell {
  return way === undefined ? NONE : pointsCell(way.percentagePoints);
}

function wayPersons(way: WayToColour | undefined): Cell {
  if (way === undefined) {
    return NONE;
  }
  return way.persons.kind === 'absent'
    ? way.persons.absence
    : { unit: 'count', amount: count(decimal(way.persons.value)) };
}

/** The groups of level 2, and the sum over them. */
export function groupsTable({ groups, groupsTotal, edition }: Barometer): TableModel {
  const { groups: texts } = TEXTS;
  const target = edition.groupsTarget?.fuldtidspersoner;
  return sheetOf<TargetGroupFigures>(
    texts.title,
    [
      words('name', texts.name, ({ group }) => textCell(group.name)),
      numbers('reduction', texts.reduction, ({ group }) => personsCell(group.reduction)),
      numbers('target', texts.target, ({ group }) => personsCell(group.target)),
      numbers('progress', texts.progress, ({ progress }) => shareCell(progress)),
      words('arrow', texts.arrow, ({ arrow }) =>
        arrow.kind === 'absent' ? arrow.absence : textCell(colourModel(arrow.value).word),
      ),
      words('previous', texts.previous, ({ group }) =>
        textOrNone(group.arrow?.previous === undefined ? undefined : colourModel(group.arrow.previous).word),
      ),
      words('reason', texts.reason, ({ group }) => textOrNone(group.arrow?.reason)),
    ],
    groups,
    [
      [
        textCell(texts.total),
        personsCell(groupsTotal),
        target === undefined ? { kind: 'notStated' } : personsCell(target),
        NONE,
        NONE,
        NONE,
        NONE,
      ],
    ],
  );
}

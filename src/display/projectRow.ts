import { reportedColour } from '../barometer/colourCounts.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import { decimal } from '../barometer/decimal.ts';
import type { IndicatorKey } from '../barometer/indicators/indicator.ts';
import type { Membership } from '../barometer/project.ts';
import { count, ratioToNumber } from '../barometer/units.ts';
import { kronerCell, ratioCell, shareCell, textCell } from './cellText.ts';
import { ABSENCE_ICONS, colourModel } from './colours.ts';
import { formatKronerShort, formatRatio, formatShare } from './format.ts';
import type { Cell, ColourModel, IconKey } from './models.ts';
import { NONE_KEY, NOT_STATED_KEY, type SortColumn, STATUS_FILTERS, type StatusFilter } from './selection.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { INDICATOR_LETTERS, INDICATOR_NAMES } from './texts/indicators.ts';
import { TABLE_TEXTS } from './texts/table.ts';

/** An indicator as a small mark: its colour, or the reason it has none. */
export type IndicatorMark = {
  readonly key: IndicatorKey;
  readonly letter: string;
  readonly icon: IconKey;
  /** "Økonomi: ikke oplyst". */
  readonly text: string;
};

/**
 * A project as a row: cells for sorting, totals and files, and what the screen draws beside them. What is only drawn
 * is made when it is asked for: of 2,000 rows some twenty are drawn.
 */
export type ProjectRow = {
  readonly key: string;
  readonly name: string;
  /** Its place in the Danish order of all names: texts are compared once, and not whenever one sorts. */
  readonly nameRank: number;
  readonly groupText: string;
  readonly status: ColourModel;
  readonly statusFilter: StatusFilter;
  readonly computedText: string;
  readonly disagrees: boolean;
  readonly cells: Readonly<Record<SortColumn, Cell>>;
  readonly planRatioText: string;
  /** Share of the planned gain, 1 is all of it; undefined when there is none to draw. */
  readonly share: number | undefined;
  readonly shareText: string;
  readonly isNetNegative: boolean;
  readonly indicators: readonly IndicatorMark[];
  /** Keys for the filters. */
  readonly groups: readonly string[];
  readonly barometers: readonly string[];
  readonly searchText: string;
};

export type RowContext = {
  readonly groupNames: ReadonlyMap<string, string>;
  /** Places in the Danish order, by name. */
  readonly nameRanks: ReadonlyMap<string, number>;
  /** Other names a project has had, by its key. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
};

export function toProjectRow(figures: ProjectFigures, context: RowContext): ProjectRow {
  const { project, money } = figures;
  const status = reportedColour(project);
  const groupText = groupTextOf(figures, context);
  const share = figures.gevinstShareOfPlan;
  const net = money.nettogevinst;
  return {
    key: project.key,
    name: project.name,
    nameRank: context.nameRanks.get(project.name) ?? 0,
    groupText,
    status: colourModel(status),
    statusFilter: status,
    get computedText() {
      return computedText(figures);
    },
    disagrees: figures.agreement === 'disagrees',
    cells: {
      status: { unit: 'count', amount: count(decimal(STATUS_FILTERS.indexOf(status))) },
      project: textCell(project.name),
      gevinst: kronerCell(money.gevinst),
      forbrug: kronerCell(money.forbrug),
      nettogevinst: kronerCell(net),
      afkastgrad: ratioCell(money.realisedAfkastgrad),
      share: shareCell(share),
      indicators: { unit: 'count', amount: count(decimal(troubleOf(figures))) },
    },
    get planRatioText() {
      return money.budgetAfkastgrad.kind === 'absent'
        ? ABSENCE_WORDS[money.budgetAfkastgrad.absence.kind]
        : formatRatio(money.budgetAfkastgrad.value);
    },
    share: share.kind === 'absent' ? undefined : ratioToNumber(share.value),
    get shareText() {
      return shareTextOf(figures);
    },
    isNetNegative: net.kind !== 'absent' && net.value < 0,
    get indicators() {
      return figures.indicators.map((indicator) => toMark(indicator));
    },
    groups: filterKeysOf(project.groups),
    barometers: filterKeysOf(project.barometers),
    searchText: [project.name, groupText, ...(context.aliases.get(project.key) ?? [])]
      .join(' ')
      .toLowerCase(),
  };
}

/** Every project has a key to be filtered by: choosing all of them hides none. */
function filterKeysOf(memberships: readonly Membership[] | undefined): readonly string[] {
  if (memberships === undefined) {
    return [NOT_STATED_KEY];
  }
  return memberships.length === 0 ? [NONE_KEY] : memberships.map(({ key }) => key);
}

/** "35 % af 12,6 mio. kr.", or why there is no share and what the plan is. */
function shareTextOf({ gevinstShareOfPlan: share, money }: ProjectFigures): string {
  const planned =
    money.budgetGevinst.kind === 'absent' ? undefined : formatKronerShort(money.budgetGevinst.value);
  if (share.kind === 'absent') {
    return [
      ABSENCE_WORDS[share.absence.kind],
      ...(planned === undefined ? [] : [`${TABLE_TEXTS.plan} ${planned}`]),
    ].join(' · ');
  }
  return [formatShare(share.value), ...(planned === undefined ? [] : [`${TABLE_TEXTS.of} ${planned}`])].join(
    ' ',
  );
}

function toMark(indicator: ProjectFigures['indicators'][number]): IndicatorMark {
  const word =
    indicator.colour.kind === 'absent'
      ? ABSENCE_WORDS[indicator.colour.absence.kind]
      : COLOUR_WORDS_LOWER[indicator.colour.value];
  return {
    key: indicator.key,
    letter: INDICATOR_LETTERS[indicator.key],
    icon:
      indicator.colour.kind === 'absent'
        ? ABSENCE_ICONS[indicator.colour.absence.kind]
        : indicator.colour.value,
    text: `${INDICATOR_NAMES[indicator.key]}: ${word}`,
  };
}

function groupTextOf({ project }: ProjectFigures, context: RowContext): string {
  if (project.groups === undefined) {
    return project.unreadable.includes('groups') ? TABLE_TEXTS.groupUnreadable : TABLE_TEXTS.groupNotStated;
  }
  return project.groups.length === 0
    ? TABLE_TEXTS.none
    : project.groups.map(({ key }) => context.groupNames.get(key) ?? key).join(', ');
}

function computedText({ computedDriftsstatus }: ProjectFigures): string {
  const word =
    computedDriftsstatus.kind === 'absent'
      ? ABSENCE_WORDS[computedDriftsstatus.absence.kind]
      : COLOUR_WORDS_LOWER[computedDriftsstatus.value];
  return computedDriftsstatus.kind === 'absent' ? word : `${TABLE_TEXTS.computed} ${word}`;
}

/** How bad the indicators look, for sorting: red weighs more than any number of yellow ones. */
function troubleOf({ indicators }: ProjectFigures): number {
  const weight = { red: 100, yellow: 10, green: 0 } as const;
  return indicators.reduce(
    (sum, { colour }) => sum - (colour.kind === 'absent' ? 0 : weight[colour.value]),
    0,
  );
}

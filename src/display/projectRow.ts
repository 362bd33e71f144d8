import { reportedColour } from '../barometer/colourCounts.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { IndicatorKey } from '../barometer/indicators/indicator.ts';
import type { Membership } from '../barometer/project.ts';
import { ratioToNumber } from '../barometer/units.ts';
import { ABSENCE_ICONS, colourModel } from './colours.ts';
import { formatKronerShort, formatRatio, formatShare } from './format.ts';
import type { ColourModel, IconKey } from './models.ts';
import { type ProjectCells, toProjectCells } from './projectCells.ts';
import { NONE_KEY, NOT_STATED_KEY, type StatusFilter } from './selection.ts';
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

/** A project as a row: cells for sorting, totals and files, and what the screen draws beside them. */
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
  readonly cells: ProjectCells;
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

/** The row of a project. What it says is made whenever it is asked for: of 2,000 rows some twenty are drawn. */
export function toProjectRow(figures: ProjectFigures, context: RowContext): ProjectRow {
  return new RowOfProject(figures, context);
}

class RowOfProject implements ProjectRow {
  readonly nameRank: number;
  readonly searchText: string;
  readonly #figures: ProjectFigures;
  readonly #groupNames: RowContext['groupNames'];

  constructor(figures: ProjectFigures, { groupNames, nameRanks, aliases }: RowContext) {
    const { key, name } = figures.project;
    this.#figures = figures;
    this.#groupNames = groupNames;
    this.nameRank = nameRanks.get(name) ?? 0;
    this.searchText = [name, this.groupText, ...(aliases.get(key) ?? [])].join(' ').toLowerCase();
  }

  get key() {
    return this.#figures.project.key;
  }

  get name() {
    return this.#figures.project.name;
  }

  get groupText() {
    return groupTextOf(this.#figures, this.#groupNames);
  }

  get status() {
    return colourModel(this.statusFilter);
  }

  get statusFilter() {
    return reportedColour(this.#figures.project);
  }

  get computedText() {
    return computedText(this.#figures);
  }

  get disagrees() {
    return this.#figures.agreement === 'disagrees';
  }

  get cells() {
    return toProjectCells(this.#figures);
  }

  get planRatioText() {
    const { budgetAfkastgrad } = this.#figures.money;
    return budgetAfkastgrad.kind === 'absent'
      ? ABSENCE_WORDS[budgetAfkastgrad.absence.kind]
      : formatRatio(budgetAfkastgrad.value);
  }

  get share() {
    const share = this.#figures.gevinstShareOfPlan;
    return share.kind === 'absent' ? undefined : ratioToNumber(share.value);
  }

  get shareText() {
    return shareTextOf(this.#figures);
  }

  get isNetNegative() {
    const net = this.#figures.money.nettogevinst;
    return net.kind !== 'absent' && net.value < 0;
  }

  get indicators() {
    return this.#figures.indicators.map(toMark);
  }

  get groups() {
    return filterKeysOf(this.#figures.project.groups);
  }

  get barometers() {
    return filterKeysOf(this.#figures.project.barometers);
  }
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

function groupTextOf({ project }: ProjectFigures, groupNames: RowContext['groupNames']): string {
  if (project.groups === undefined) {
    return project.unreadable.includes('groups') ? TABLE_TEXTS.groupUnreadable : TABLE_TEXTS.groupNotStated;
  }
  return project.groups.length === 0
    ? TABLE_TEXTS.none
    : project.groups.map(({ key }) => groupNames.get(key) ?? key).join(', ');
}

function computedText({ computedDriftsstatus }: ProjectFigures): string {
  const word =
    computedDriftsstatus.kind === 'absent'
      ? ABSENCE_WORDS[computedDriftsstatus.absence.kind]
      : COLOUR_WORDS_LOWER[computedDriftsstatus.value];
  return computedDriftsstatus.kind === 'absent' ? word : `${TABLE_TEXTS.computed} ${word}`;
}
